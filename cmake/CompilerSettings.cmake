# One target that every target of ours links: warnings, language settings, Qt's stricter modes.
add_library(stonepot_settings INTERFACE)
target_compile_features(stonepot_settings INTERFACE cxx_std_23)
target_compile_options(stonepot_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference
    -Wno-missing-field-initializers # designated initialisers leave the rest at its default on purpose
    -Werror=switch -Werror=return-type
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op>
    # Clang sees more under these names than GCC: Qt's flags, names of another source of a batch, GCC's own library.
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion;-Wno-shadow;-Wno-deprecated-declarations>
    $<$<BOOL:${STONEPOT_WERROR}>:-Werror>)
target_compile_definitions(stonepot_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    STONEPOT_VERSION="${PROJECT_VERSION}")

# address, undefined or thread; set by the asan and tsan presets.
set(STONEPOT_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize")
if(STONEPOT_SANITIZE)
    target_compile_definitions(stonepot_settings INTERFACE STONEPOT_SANITIZED) # what takes time takes ten times as long
    target_compile_options(stonepot_settings INTERFACE -fsanitize=${STONEPOT_SANITIZE} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-null-dereference>) # instrumented code gives GCC false alarms
    target_link_options(stonepot_settings INTERFACE -fsanitize=${STONEPOT_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(stonepot_settings INTERFACE
            -fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/tests/sanitizers.ignore)
    endif()
    if(STONEPOT_SANITIZE MATCHES "thread")
        set(handovers "${PROJECT_SOURCE_DIR}/tests/qt_handovers.cpp")
        add_library(stonepot_qt_handovers STATIC "${handovers}")
        target_compile_features(stonepot_qt_handovers PRIVATE cxx_std_23)
        target_link_libraries(stonepot_qt_handovers PRIVATE Qt6::Core ${CMAKE_DL_LIBS})
        target_link_libraries(stonepot_settings INTERFACE stonepot_qt_handovers)
        file(STRINGS "${handovers}" wrapped REGEX "\"_ZN")
        list(TRANSFORM wrapped REPLACE ".*\"(_ZN[^\"]*)\".*" "-Wl,--wrap=\\1")
        target_link_options(stonepot_settings INTERFACE ${wrapped} -Wl,--undefined=clone)
    endif()
    if(STONEPOT_SANITIZE MATCHES "undefined") # otherwise it says so and goes on, and the test passes
        target_compile_options(stonepot_settings INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()

# Which lines the tests run; set by the preset coverage, which is compiled by clang.
option(STONEPOT_COVERAGE "Note which lines run" OFF)
if(STONEPOT_COVERAGE)
    target_compile_options(stonepot_settings INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(stonepot_settings INTERFACE -fprofile-instr-generate)
endif()

if(STONEPOT_FUZZ)
    target_compile_options(stonepot_settings INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined)
endif()

# stonepot_unity(TARGET): its sources are compiled in batches. Most of what compiling a source costs here is the headers, and
# a batch reads them once.
option(STONEPOT_UNITY "Compile sources in batches" ON)
if(STONEPOT_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A source's own types stay its own, though GCC sees it included.
    target_compile_options(stonepot_settings INTERFACE -Wno-subobject-linkage)
endif()
function(stonepot_unity target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${STONEPOT_UNITY} UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# A faster linker, where there is one: a suite is many small programs, and linking them is a good part of a build.
find_program(STONEPOT_MOLD mold)
if(STONEPOT_MOLD AND (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1))
    target_link_options(stonepot_settings INTERFACE -fuse-ld=mold)
endif()
