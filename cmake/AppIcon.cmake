# stonepot_app_icon(FILE): writes the programs' icon, the mark of resources/icons on the brand's colour.
function(stonepot_app_icon file)
    file(READ "${PROJECT_SOURCE_DIR}/resources/icons/brand.svg" brand)
    string(REGEX REPLACE "</?svg[^>]*>" "" brand "${brand}")
    string(REPLACE "#000" "#fff" brand "${brand}")
    configure_file("${PROJECT_SOURCE_DIR}/packaging/stonepot.svg.in" "${file}" @ONLY)
endfunction()
