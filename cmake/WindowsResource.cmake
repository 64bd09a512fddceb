# stonepot_windows_resource(TARGET DESCRIPTION): the program's icon and version, as Explorer shows them.
include(AppIcon)
enable_language(RC)

# The mark of resources/icons on the brand's colour, in every size that Windows asks for.
find_program(STONEPOT_MAGICK NAMES magick convert)
set(STONEPOT_WINDOWS_ICON "${CMAKE_BINARY_DIR}/stonepot.ico" CACHE INTERNAL "")
stonepot_app_icon("${CMAKE_BINARY_DIR}/stonepot.svg")
set(pictures "")
foreach(size 16 24 32 48 64 256)
    set(picture "${CMAKE_BINARY_DIR}/stonepot-${size}.png")
    execute_process(COMMAND "${STONEPOT_RSVG_CONVERT}" --width ${size} --height ${size} --output "${picture}"
            "${CMAKE_BINARY_DIR}/stonepot.svg" COMMAND_ERROR_IS_FATAL ANY)
    list(APPEND pictures "${picture}")
endforeach()
execute_process(COMMAND "${STONEPOT_MAGICK}" ${pictures} "${STONEPOT_WINDOWS_ICON}" COMMAND_ERROR_IS_FATAL ANY)

function(stonepot_windows_resource target description)
    string(REPLACE "." "," numbers "${PROJECT_VERSION}.0")
    set(resource "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in" "${resource}" @ONLY)
    target_sources(${target} PRIVATE "${resource}")
endfunction()
