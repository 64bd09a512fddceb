// Every screen of the program, rendered without a display: for the documentation and for looking at what a change did.
//
//     stonepot-screens DIRECTORY [NAME…]
#pragma once

#include <QImage>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace stonepot::screens {

struct Screen {
    QString name; // "kds-board": the file's name
    std::function<QImage()> render;
};

[[nodiscard]] std::vector<Screen> kitchenScreens();
[[nodiscard]] std::vector<Screen> tillScreens();
[[nodiscard]] std::vector<Screen> paperScreens(); // receipts and kitchen tickets

// Shows the widget off screen at that size, lets it settle, and takes its picture.
[[nodiscard]] QImage picture(QWidget& widget, QSize size);

} // namespace stonepot::screens
