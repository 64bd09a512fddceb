// A person as a coloured disc with initials.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

// "MK" for "Mina Kim"; one letter for one word.
[[nodiscard]] QString initialsOf(const QString& name);
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QColor& color, const Look& look);

class Avatar final : public QWidget {
    Q_OBJECT
public:
    Avatar(const Look& look, int size, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_name;
    QColor m_color;
};

} // namespace stonepot
