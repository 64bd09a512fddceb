# Debian and RPM packages: `stonepot` (every screen, one program) and `stonepot-hub`.
include(GNUInstallDirs)
find_program(STONEPOT_GZIP gzip REQUIRED)

# Absolute destinations go below the folder that a package is made from.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL stonepot stonepot-hub)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)

set(here "${CMAKE_CURRENT_LIST_DIR}")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
file(MAKE_DIRECTORY "${made}")

# stonepot_compressed(OUTPUT TEMPLATE): with the version filled in, as man pages and changelogs are packed.
function(stonepot_compressed output template)
    configure_file("${template}" "${made}/${output}" @ONLY)
    execute_process(COMMAND "${STONEPOT_GZIP}" -9nkf "${made}/${output}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${template}")
endfunction()

# stonepot_install_documents(PACKAGE MAN_PAGES … DOCUMENTS … EXAMPLES …)
function(stonepot_install_documents package)
    cmake_parse_arguments(ARG "" "" "MAN_PAGES;DOCUMENTS;EXAMPLES" ${ARGN})
    foreach(page IN LISTS ARG_MAN_PAGES)
        stonepot_compressed("${page}" "${PROJECT_SOURCE_DIR}/packaging/man/${page}.in")
        install(FILES "${made}/${page}.gz" DESTINATION "${CMAKE_INSTALL_DATADIR}/man/man1" COMPONENT ${package})
    endforeach()
    stonepot_compressed("${package}.changelog" "${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in")
    set(documents "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    install(FILES "${made}/${package}.changelog.gz" DESTINATION "${documents}" RENAME changelog.gz COMPONENT ${package})
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/debian/copyright" ${ARG_DOCUMENTS}
        DESTINATION "${documents}" COMPONENT ${package})
    install(FILES ${ARG_EXAMPLES} DESTINATION "${documents}/examples" COMPONENT ${package})
endfunction()

# The screens.
install(TARGETS stonepot stonepot-agent RUNTIME COMPONENT stonepot)
install(PROGRAMS "${here}/stonepot-kiosk" TYPE BIN COMPONENT stonepot)
install(FILES "${here}/kiosk.conf" DESTINATION /etc/stonepot COMPONENT stonepot)
install(FILES "${here}/stonepot-screen.service" DESTINATION lib/systemd/user COMPONENT stonepot)
install(FILES "${here}/stonepot-kiosk.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/xsessions" COMPONENT stonepot)
install(FILES "${here}/app.stonepot.Stonepot.desktop" "${here}/app.stonepot.Kitchen.desktop" "${here}/app.stonepot.Board.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT stonepot)
configure_file("${here}/app.stonepot.Stonepot.metainfo.xml.in" "${made}/app.stonepot.Stonepot.metainfo.xml" @ONLY)
install(FILES "${made}/app.stonepot.Stonepot.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT stonepot)
install(FILES "${STONEPOT_APP_ICON}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT stonepot)
foreach(size 16 24 32 48 64 128 256)
    execute_process(COMMAND "${STONEPOT_RSVG_CONVERT}" --width ${size} --height ${size} --output "${made}/stonepot-${size}.png"
            "${STONEPOT_APP_ICON}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${made}/stonepot-${size}.png" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
        RENAME stonepot.png COMPONENT stonepot)
endforeach()
stonepot_install_documents(stonepot
    MAN_PAGES stonepot.1 stonepot-agent.1 stonepot-kiosk.1
    DOCUMENTS "${PROJECT_SOURCE_DIR}/docs/install.md" "${PROJECT_SOURCE_DIR}/docs/agent.md" "${PROJECT_SOURCE_DIR}/docs/link.md"
        "${PROJECT_SOURCE_DIR}/docs/printing.md" "${PROJECT_SOURCE_DIR}/docs/kitchen.md"
    EXAMPLES "${here}/50-stonepot-kiosk.conf")

# The hub.
install(TARGETS stonepot-hub RUNTIME COMPONENT stonepot-hub)
install(FILES "${here}/stonepot-hub.service" DESTINATION /lib/systemd/system COMPONENT stonepot-hub)
install(FILES "${here}/stonepot-hub.conf" DESTINATION /etc COMPONENT stonepot-hub)
stonepot_install_documents(stonepot-hub
    MAN_PAGES stonepot-hub.1
    DOCUMENTS "${PROJECT_SOURCE_DIR}/docs/operations.md" "${PROJECT_SOURCE_DIR}/docs/protocol.md"
        "${PROJECT_SOURCE_DIR}/docs/menu-format.md"
    EXAMPLES "${PROJECT_SOURCE_DIR}/resources/menu/sample.json")

# Debian.
set(screen_text "A till for a cashier's touchscreen, a kitchen display, and a screen that calls orders
to guests. A sale is on the till's own disk before the screen says that it is done, and
reaches the kitchen once, when the network is there.")
set(hub_text "The hub is the backend of a restaurant: it takes the orders of tills, shows them to kitchen
displays, and keeps them in a database of its own. One machine of the network needs it.")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${STONEPOT_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_COMPONENT_STONEPOT_DESCRIPTION "${PROJECT_DESCRIPTION}\n${screen_text}")
set(CPACK_DEBIAN_STONEPOT_PACKAGE_NAME stonepot)
# Loaded at run time, so that no library says it.
set(CPACK_DEBIAN_STONEPOT_PACKAGE_DEPENDS libqt6sql6-sqlite)
set(CPACK_DEBIAN_STONEPOT_PACKAGE_RECOMMENDS "fonts-noto-core, alsa-utils")
set(CPACK_DEBIAN_STONEPOT_PACKAGE_SUGGESTS "stonepot-hub, openbox, lightdm, x11-xserver-utils, fonts-noto-cjk, cups, xdotool")
set(CPACK_DEBIAN_STONEPOT_PACKAGE_CONTROL_EXTRA "${here}/../debian/stonepot/conffiles")

set(CPACK_COMPONENT_STONEPOT-HUB_DESCRIPTION "Backend of a restaurant's tills and kitchen displays\n${hub_text}")
set(CPACK_DEBIAN_STONEPOT-HUB_PACKAGE_NAME stonepot-hub)
set(CPACK_DEBIAN_STONEPOT-HUB_PACKAGE_DEPENDS "libqt6sql6-sqlite, adduser, init-system-helpers (>= 1.54~)")
set(CPACK_DEBIAN_STONEPOT-HUB_PACKAGE_SUGGESTS "libqt6sql6-psql")
set(CPACK_DEBIAN_STONEPOT-HUB_PACKAGE_CONTROL_EXTRA "${here}/../debian/stonepot-hub/conffiles"
    "${here}/../debian/stonepot-hub/postinst" "${here}/../debian/stonepot-hub/prerm" "${here}/../debian/stonepot-hub/postrm")

# RPM: Fedora and its relatives.
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT stonepot)
set(CPACK_RPM_STONEPOT_PACKAGE_REQUIRES "qt6-qtbase-gui")
set(CPACK_RPM_STONEPOT_USER_FILELIST "%config(noreplace) /etc/stonepot/kiosk.conf")
set(CPACK_RPM_STONEPOT-HUB_PACKAGE_NAME stonepot-hub)
set(CPACK_RPM_STONEPOT-HUB_PACKAGE_REQUIRES "qt6-qtbase, shadow-utils")
set(CPACK_RPM_STONEPOT-HUB_USER_FILELIST "%config(noreplace) /etc/stonepot-hub.conf")
set(CPACK_RPM_STONEPOT-HUB_POST_INSTALL_SCRIPT_FILE "${here}/../rpm/stonepot-hub.post")
set(CPACK_RPM_STONEPOT-HUB_PRE_UNINSTALL_SCRIPT_FILE "${here}/../rpm/stonepot-hub.preun")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /lib /lib/systemd /lib/systemd/system /usr/lib/systemd /usr/lib/systemd/user /usr/share/man /usr/share/man/man1
    /usr/share/applications /usr/share/xsessions /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor /etc)
