# Windows from Linux: mingw-w64 with POSIX threads, and a Qt that build-qt.sh made (STONEPOT_WINDOWS_QT, in the environment).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(prefix x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${prefix}-gcc-posix)
set(CMAKE_CXX_COMPILER ${prefix}-g++-posix)
set(CMAKE_RC_COMPILER ${prefix}-windres)
set(CMAKE_AR ${prefix}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${prefix}-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_STRIP ${prefix}-strip CACHE FILEPATH "")

set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_FIND_ROOT_PATH "$ENV{STONEPOT_WINDOWS_QT}" /usr/${prefix})

# Qt's tools run here: moc, rcc, lrelease.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
if(EXISTS "$ENV{STONEPOT_WINDOWS_QT}/lib/cmake/Qt6Core")
    set(Qt6LinguistTools_DIR "${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools" CACHE PATH "")
endif()

# Only the headers of Boost and RapidJSON, without the rest of /usr/include: a folder that holds links to them.
set(headers "$ENV{STONEPOT_WINDOWS_QT}/../headers")
foreach(library IN ITEMS boost rapidjson)
    if(NOT EXISTS "${headers}/${library}")
        file(MAKE_DIRECTORY "${headers}")
        file(CREATE_LINK "/usr/include/${library}" "${headers}/${library}" SYMBOLIC)
    endif()
endforeach()
set(Boost_NO_BOOST_CMAKE ON CACHE BOOL "")
set(Boost_INCLUDE_DIR "${headers}" CACHE PATH "")
