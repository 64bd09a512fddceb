# The headers that nearly every source includes, compiled once for each kind of target and shared by all of that kind: a
# set takes longer to compile than most of the sources that use it.
#
# The sets hold what most sources include and no more: all of Qt Core makes a file of 220 MB, and mapping it costs a source
# more than compiling what it needs.
#
# GCC takes a set only where every macro that it looks at is as it was, so targets of a kind define the same Qt modules.
set(STONEPOT_CORE_HEADERS
    <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QObject> <QString>
    <QStringList> <QTimer> <QUrl>
    <chrono> <expected> <functional> <memory> <optional> <span> <variant> <vector>)
set(STONEPOT_WIDGET_HEADERS <QBoxLayout> <QLabel> <QListView> <QPainter> <QPushButton> <QStyledItemDelegate> <QWidget>)
set(STONEPOT_TEST_HEADERS <QSignalSpy> <QTemporaryDir> <QTest>)

function(stonepot_precompiled_set name)
    cmake_parse_arguments(SET "" "" "HEADERS;LINK" ${ARGN})
    set(source "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(stonepot_precompiled_${name} OBJECT "${source}")
    target_compile_options(stonepot_precompiled_${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    target_link_libraries(stonepot_precompiled_${name} PRIVATE ${SET_LINK} stonepot_settings)
    target_precompile_headers(stonepot_precompiled_${name} PRIVATE ${SET_HEADERS} ${STONEPOT_CORE_HEADERS})
endfunction()

if(STONEPOT_PCH)
    stonepot_precompiled_set(rooms LINK Qt6::Core)
    stonepot_precompiled_set(widgets HEADERS ${STONEPOT_WIDGET_HEADERS} LINK Qt6::Widgets)
    if(STONEPOT_TESTS)
        stonepot_precompiled_set(tests HEADERS ${STONEPOT_TEST_HEADERS} LINK Qt6::Network Qt6::Test)
        stonepot_precompiled_set(widget_tests HEADERS ${STONEPOT_WIDGET_HEADERS} ${STONEPOT_TEST_HEADERS}
            LINK Qt6::Network Qt6::Widgets Qt6::Test)
    endif()
endif()

# stonepot_precompile(TARGET rooms|widgets|tests|widget_tests)
function(stonepot_precompile target set)
    if(STONEPOT_PCH)
        target_precompile_headers(${target} REUSE_FROM stonepot_precompiled_${set})
    endif()
endfunction()
