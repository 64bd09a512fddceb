// The least that a program of this kind can be: a window of one colour. What a till's start is measured beside.
#include <QApplication>
#include <QWidget>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(QLatin1StringView(STONEPOT_EMPTY_COLOR)));
    window.setPalette(palette);
    window.setGeometry(0, 0, 1366, 768);
    window.show();
    return QApplication::exec();
}
