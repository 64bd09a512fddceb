# cmake -DCONVERT=… -DSVG=… -DNAME=… -DFOLDER=… [-DWEIGHT=outline] -P RasteriseIcon.cmake
set(style "")
if(WEIGHT STREQUAL "outline")
    # bootstrap-icons draws strokes of 1 on a grid of 16; ours are 2 on a grid of 24.
    file(WRITE "${FOLDER}/outline.css" "path,rect,circle{stroke:#000;stroke-width:.3;stroke-linejoin:round}")
    set(style --stylesheet "${FOLDER}/outline.css")
endif()
foreach(size 16 18 20 22 26 32 36 40 44 52)
    execute_process(COMMAND "${CONVERT}" ${style} --width ${size} --height ${size} --output "${FOLDER}/${NAME}-${size}.png" "${SVG}"
        RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "Could not rasterise ${SVG}")
    endif()
endforeach()
