// A button that is only an icon: close, scan, one more.
#pragma once

#include "ui/common/look.h"

#include <QAbstractButton>

namespace stonepot {

class IconButton final : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(const Look& look, const QString& name, const QString& icon, const QString& accessibleName,
               QWidget* parent = nullptr);

    void setIconSize(int pixels);
    void setToken(Token token);

    [[nodiscard]] QSize sizeHint() const override { return {46, 46}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {44, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    QString m_icon;
    int m_size = 22;
    Token m_token = Token::Ink;
};

} // namespace stonepot
