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
    add_library(stonepot_${name} STATIC ${ROOM_SOURCES})
    set_target_properties(stonepot_${name} PROPERTIES AUTOMOC ON)
    stonepot_unity(stonepot_${name})
    target_include_directories(stonepot_${name} PUBLIC "${gate}")
    target_link_libraries(stonepot_${name} PUBLIC ${ROOM_LINK} PRIVATE stonepot_settings ${ROOM_PRIVATE_LINK})
    if("Qt6::Widgets" IN_LIST ROOM_LINK)
        stonepot_precompile(stonepot_${name} widgets)
    else()
        stonepot_precompile(stonepot_${name} rooms)
    endif()
endfunction()
