// A few things to choose from, side by side in as many rows as they need: one of them, or several.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QAbstractButton;

namespace stonepot {

class FlowLayout;
struct NamedChoice;

class ChoiceRow final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { One, Several };

    // The buttons are called `name`_ID; `accessibleName` says what is chosen.
    ChoiceRow(const Look& look, const QString& name, const QString& accessibleName, Kind kind, QWidget* parent);

    // Shows these; emits nothing.
    void show(const std::vector<NamedChoice>& choices, const QStringList& chosen);
    [[nodiscard]] QStringList chosen() const;

signals:
    void changed(); // by a person

private:
    void press(QAbstractButton* button);

    const Look& m_look;
    Kind m_kind;
    FlowLayout* m_layout;
    QStringList m_ids;
    bool m_showing = false; // it is the program that checks buttons
    std::vector<QAbstractButton*> m_buttons;
};

} // namespace stonepot
