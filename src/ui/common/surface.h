// A flat area of one token with one-pixel borders: every panel, bar and card.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

namespace stonepot {

class Surface : public QWidget {
    Q_OBJECT
public:
    Surface(const Look& look, Token fill, QWidget* parent = nullptr);

    void setFill(Token fill) { setFill(m_look.color(fill)); }
    void setFill(const QColor& color); // of data, such as a category
    // Edges are logical: Qt::LeftEdge is the reading start.
    void setBorder(Qt::Edges edges, Token token = Token::Line);
    // All four edges, rounded.
    void setRounded(int radius, Token border = Token::Line);

protected:
    void paintEvent(QPaintEvent* event) override;

    const Look& m_look;

private:
    QColor m_fill;
    Token m_border = Token::Line;
    Qt::Edges m_edges;
    int m_radius = 0;
};

} // namespace stonepot
