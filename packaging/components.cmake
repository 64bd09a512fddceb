# What a person who installs may choose.
cpack_add_component(stonepot DISPLAY_NAME "Till and kitchen display"
    DESCRIPTION "The till, the kitchen display and the order board: one program.")
if(TARGET stonepot-hub)
    cpack_add_component(stonepot-hub DISPLAY_NAME "Hub"
        DESCRIPTION "The backend of the restaurant; one machine of the network needs it.")
endif()
