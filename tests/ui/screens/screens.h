// Every screen of the program, rendered without a display: for the documentation, for looking at what a change did, and
// for tests that walk over all of them.
//
//     stonepot-screens DIRECTORY [VARIANT…] [NAME…]
#pragma once

#include "ui/common/translation.h"

#include <QImage>
#include <QLocale>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace stonepot::screens {

// How a screen speaks and looks.
struct Variant {
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    bool dark = false;
    qreal scale = 1.0;

    [[nodiscard]] QString name() const; // "de-dark-150"
};
// Five languages, light and dark, small and large.
[[nodiscard]] std::vector<Variant> allVariants();

// The program speaks a variant's language as long as this lives.
class Speaking final {
public:
    explicit Speaking(const Variant& variant);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
    Translation m_translation;
};

// Looks at a window that has settled.
using Viewer = std::function<void(QWidget& window)>;

struct Screen {
    QString name; // "kds-board": the file's name
    std::function<void(const Variant& variant, const Viewer& viewer)> show;
};
[[nodiscard]] std::vector<Screen> allScreens();

[[nodiscard]] std::vector<Screen> kitchenScreens();
[[nodiscard]] std::vector<Screen> setupScreens();
[[nodiscard]] std::vector<Screen> tillScreens();
[[nodiscard]] std::vector<Screen> tillSheetScreens(); // what is asked and told over them

// Receipts and kitchen tickets, each in a language of its own.
struct Paper {
    QString name;
    std::function<QImage()> render;
};
[[nodiscard]] std::vector<Paper> papers();

// A property of what is presented: how much room there was.
constexpr char askedSize[] = "askedSize";

// Shows the widget off screen at that size, lets it settle, and has it looked at.
void present(QWidget& widget, QSize size, const Viewer& viewer);

} // namespace stonepot::screens
