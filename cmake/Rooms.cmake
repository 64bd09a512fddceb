# stonepot_room(NAME SOURCES … [LINK …] [PRIVATE_LINK …])
#
# A room is one folder of src/ and one static library. Its headers are included as "room/header.h", and only
# rooms that a target links are on its include path: the path holds one link to the room's folder and
# nothing else, so an include of a room that was not linked does not build.
function(stonepot_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    set(gate "${CMAKE_BINARY_DIR}/rooms/${name}")
    file(MAKE_DIRECTORY "${gate}")
    if(NOT EXISTS "${gate}/${name}")
        file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${gate}/${name}" SYMBOLIC COPY_ON_ERROR)
    endif()
    # A header is a contract that may land before the source that implements it; until then moc leaves it alone.
    set(sources "")
    foreach(source IN LISTS ROOM_SOURCES)
        string(REGEX REPLACE "\\.h$" ".cpp" implementation "${source}")
        if(implementation IN_LIST ROOM_SOURCES AND NOT EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${implementation}")
            message(STATUS "Room ${name}: ${implementation} is not here yet")
        elseif(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
            list(APPEND sources "${source}")
        else()
            message(STATUS "Room ${name}: ${source} is not here yet")
        endif()
    endforeach()
    add_library(stonepot_${name} STATIC ${sources})
    set_target_properties(stonepot_${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(stonepot_${name} PUBLIC "${gate}")
    target_link_libraries(stonepot_${name} PUBLIC ${ROOM_LINK} PRIVATE stonepot_settings ${ROOM_PRIVATE_LINK})
    stonepot_precompile(stonepot_${name})
endfunction()

# The headers that nearly every source includes; pays for itself from about four sources on.
function(stonepot_precompile target)
    if(STONEPOT_PCH)
        target_precompile_headers(${target} PRIVATE
            <QtCore/QtCore> <chrono> <expected> <memory> <optional> <span> <variant> <vector>)
    endif()
endfunction()
