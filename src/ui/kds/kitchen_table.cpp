#include "ui/kds/kitchen_table.h"

#include <QHeaderView>
#include <QScroller>
#include <QTableView>

namespace stonepot {

QTableView* makeKitchenTable(const Look& look, const QString& name, int textSize, int rowHeight, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setFont(look.font(textSize));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setFont(look.font(16, QFont::DemiBold));
    table->horizontalHeader()->setSectionsClickable(false);
    QPalette colors = table->palette();
    colors.setColor(QPalette::Base, look.color(Token::Surface));
    colors.setColor(QPalette::Text, look.color(Token::Ink));
    colors.setColor(QPalette::Highlight, look.color(Token::Line));
    colors.setColor(QPalette::HighlightedText, look.color(Token::Ink));
    colors.setColor(QPalette::Button, look.color(Token::Raised));
    colors.setColor(QPalette::ButtonText, look.color(Token::Ink2));
    table->setPalette(colors);
    table->horizontalHeader()->setPalette(colors);
    QScroller::grabGesture(table->viewport(), QScroller::TouchGesture);
    return table;
}

} // namespace stonepot
