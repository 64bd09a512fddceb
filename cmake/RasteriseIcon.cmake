# cmake -DCONVERT=… -DSVG=… -DNAME=… -DFOLDER=… [-DSTYLE=FILE.css] -DINSET=ON|OFF -P RasteriseIcon.cmake
set(options "")
if(STYLE)
    list(APPEND options --stylesheet "${STYLE}")
endif()
foreach(size 16 18 20 22 26 32 36 40 44 52)
    set(margin 0)
    if(INSET)
        math(EXPR margin "(${size} + 10) / 20")
    endif()
    math(EXPR inner "${size} - 2 * ${margin}")
    execute_process(COMMAND "${CONVERT}" ${options} --width ${inner} --height ${inner} --left ${margin} --top ${margin}
            --page-width ${size} --page-height ${size} --output "${FOLDER}/${NAME}-${size}.png" "${SVG}"
        RESULT_VARIABLE failed)
    if(failed)
        message(FATAL_ERROR "Could not rasterise ${SVG}")
    endif()
endforeach()
