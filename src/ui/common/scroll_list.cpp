#include "ui/common/scroll_list.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace stonepot {

QScrollArea* makeScroll(QWidget* page, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void clearRows(QLayout& rows)
{
    while (QLayoutItem* item = rows.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QWidget* part : widget->findChildren<QWidget*>()) {
                part->setObjectName({});
            }
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace stonepot
