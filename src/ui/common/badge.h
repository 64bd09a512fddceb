// A small filled label: "Required · choose 1", "Waiting for guest".
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Badge final : public QWidget {
    Q_OBJECT
public:
    Badge(const Look& look, QWidget* parent = nullptr);

    void setContent(const QString& text, Token fill, Token ink, const QString& icon = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_text;
    QString m_icon;
    Token m_fill = Token::Bg;
    Token m_ink = Token::Ink2;
};

} // namespace stonepot
