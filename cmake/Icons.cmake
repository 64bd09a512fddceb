# stonepot_icons(TARGET): rasterises the icons of resources/icons/icons.txt to alpha masks and compiles them in with the
# style sheet and the typeface. No SVG is read at run time.
set(STONEPOT_ICON_SOURCE "/usr/share/bootstrap-icons/svg" CACHE PATH "The SVG files of bootstrap-icons")
set(STONEPOT_FONT_SOURCE "/usr/share/fonts/opentype/inter" CACHE PATH "The OpenType files of Inter")
find_program(STONEPOT_RSVG_CONVERT rsvg-convert)

set(STONEPOT_ICON_LIST "${CMAKE_SOURCE_DIR}/resources/icons/icons.txt")
set(STONEPOT_ICON_SIZES 16 18 20 22 26 32 36 40 44 52)

function(stonepot_icons target)
    set(folder "${CMAKE_BINARY_DIR}/icons")
    set(entries "")
    set(sheets "")
    set(names "")
    set(pictures "")
    file(MAKE_DIRECTORY "${folder}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${STONEPOT_ICON_LIST}")
    file(STRINGS "${STONEPOT_ICON_LIST}" lines REGEX "^[a-z]")
    if(NOT STONEPOT_RSVG_CONVERT OR NOT EXISTS "${STONEPOT_ICON_SOURCE}")
        message(FATAL_ERROR "Icons need rsvg-convert (Debian: librsvg2-bin) and bootstrap-icons")
    endif()
    foreach(line IN LISTS lines)
        string(REPLACE " " ";" words "${line}")
        list(GET words 0 name)
        list(GET words 1 source)
        string(APPEND names "${name}\n")
        if(source STREQUAL "own")
            list(APPEND pictures "${CMAKE_SOURCE_DIR}/resources/icons/${name}.svg")
        else()
            list(APPEND pictures "${STONEPOT_ICON_SOURCE}/${source}.svg")
        endif()
    endforeach()
    # All icons of a size in one picture, side by side in the order of names.txt: one run of the rasteriser a size.
    file(CONFIGURE OUTPUT "${folder}/names.txt" CONTENT "@names@" @ONLY)
    string(APPEND entries "<file alias=\"icons/names.txt\">${folder}/names.txt</file>\n")
    foreach(size IN LISTS STONEPOT_ICON_SIZES)
        set(sheet "${folder}/icons-${size}.png")
        add_custom_command(OUTPUT "${sheet}"
            COMMAND "${CMAKE_COMMAND}" -DCONVERT=${STONEPOT_RSVG_CONVERT} -DLIST=${STONEPOT_ICON_LIST}
                    -DBOOTSTRAP=${STONEPOT_ICON_SOURCE} -DSIZE=${size} -DSHEET=${sheet}
                    -P "${CMAKE_SOURCE_DIR}/cmake/RasteriseIcons.cmake"
            DEPENDS ${pictures} "${STONEPOT_ICON_LIST}" "${CMAKE_SOURCE_DIR}/resources/icons/outline.css"
                    "${CMAKE_SOURCE_DIR}/cmake/RasteriseIcons.cmake"
            VERBATIM)
        string(APPEND entries "<file alias=\"icons/icons-${size}.png\">${sheet}</file>\n")
        list(APPEND sheets "${sheet}")
    endforeach()
    foreach(face Regular Medium SemiBold Bold)
        if(EXISTS "${STONEPOT_FONT_SOURCE}/Inter-${face}.otf")
            string(APPEND entries "<file alias=\"fonts/Inter-${face}.otf\">${STONEPOT_FONT_SOURCE}/Inter-${face}.otf</file>\n")
        else()
            message(STATUS "Inter-${face}.otf is not here (Debian: fonts-inter); the system's typeface is used")
        endif()
    endforeach()
    file(GLOB styles CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/style/*.qss")
    foreach(style IN LISTS styles)
        get_filename_component(file "${style}" NAME)
        string(APPEND entries "<file alias=\"style/${file}\">${style}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/ui.qrc" CONTENT "<RCC><qresource prefix=\"/stonepot\">\n@entries@</qresource></RCC>\n" @ONLY)
    # Uncompressed: the typeface is mapped with the program and read in place.
    add_custom_command(OUTPUT "${folder}/qrc_ui.cpp"
        COMMAND Qt6::rcc --no-compress --name stonepot_ui --output "${folder}/qrc_ui.cpp" "${folder}/ui.qrc"
        DEPENDS "${folder}/ui.qrc" "${folder}/names.txt" ${sheets} ${styles}
        VERBATIM)
    # An object library's initialiser is linked in always, that of a static library only when it is called for.
    add_library(${target}_resources OBJECT "${folder}/qrc_ui.cpp")
    target_link_libraries(${target}_resources PRIVATE Qt6::Core)
    target_sources(${target} INTERFACE $<TARGET_OBJECTS:${target}_resources>)
    target_link_libraries(${target} PUBLIC Qt6::Widgets)
    add_dependencies(${target} ${target}_resources)
endfunction()
