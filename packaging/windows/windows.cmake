# The Windows programs with the Qt that they need, and the installer. `windows/build.sh` cross-builds them on Linux; with the
# official Qt the same files build on Windows.
set(CPACK_GENERATOR NSIS)
list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}") # has our NSIS.template.in
set(CPACK_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
set(CPACK_COMPONENTS_ALL stonepot)
set(CPACK_STONEPOT_NSIS_DEFINES "")
if(TARGET stonepot-hub)
    list(APPEND CPACK_COMPONENTS_ALL stonepot-hub)
    set(CPACK_STONEPOT_NSIS_DEFINES "!define WITH_HUB")
endif()
# Debian's makensis makes 32-bit set-ups unless told; the official one makes what every Windows runs.
set(CPACK_STONEPOT_NSIS_TARGET "")
if(CMAKE_HOST_UNIX)
    set(CPACK_STONEPOT_NSIS_TARGET "Target amd64-unicode")
endif()
set(kind "")
if(NOT STONEPOT_WEBSOCKETS)
    set(kind "-http-only")
endif()
set(CPACK_PACKAGE_FILE_NAME "stonepot-${PROJECT_VERSION}-win64${kind}-setup")
set(CPACK_STONEPOT_ICON "${STONEPOT_WINDOWS_ICON}")


# stonepot_install_windows(TARGET COMPONENT): the program and the libraries that it is linked with.
function(stonepot_install_windows target component)
    install(TARGETS ${target} RUNTIME DESTINATION . COMPONENT ${component})
    install(FILES $<TARGET_RUNTIME_DLLS:${target}> DESTINATION . COMPONENT ${component})
endfunction()

stonepot_install_windows(stonepot stonepot)
stonepot_install_windows(stonepot-agent stonepot)
if(TARGET stonepot-hub)
    stonepot_install_windows(stonepot-hub stonepot-hub)
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt COMPONENT stonepot)
install(FILES "${PROJECT_SOURCE_DIR}/resources/menu/sample.json" DESTINATION examples COMPONENT stonepot)

# Loaded at run time; what a Qt may have been built without is after OPTIONAL.
set(optional FALSE)
foreach(plugin platforms/qwindows sqldrivers/qsqlite tls/qschannelbackend
        OPTIONAL styles/qwindowsvistastyle styles/qmodernwindowsstyle networkinformation/qnetworklistmanager imageformats/qjpeg)
    if(plugin STREQUAL "OPTIONAL")
        set(optional TRUE)
        continue()
    endif()
    set(file "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin}.dll")
    get_filename_component(folder "${plugin}" DIRECTORY)
    if(EXISTS "${file}")
        install(FILES "${file}" DESTINATION "plugins/${folder}" COMPONENT stonepot)
    elseif(NOT optional)
        message(FATAL_ERROR "Qt's plugin ${file} is not there")
    endif()
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/qt.conf" CONTENT "[Paths]\nPlugins = plugins\n")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/qt.conf" DESTINATION . COMPONENT stonepot)

# The compiler's own libraries.
if(MINGW)
    foreach(library libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll)
        execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-file-name=${library}
            OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND "${CMAKE_STRIP}" --strip-unneeded -o "${CMAKE_CURRENT_BINARY_DIR}/${library}" "${path}"
            COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${library}" DESTINATION . COMPONENT stonepot)
    endforeach()
else()
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT stonepot)
    include(InstallRequiredSystemLibraries)
endif()
