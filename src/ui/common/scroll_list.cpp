#include "ui/common/scroll_list.h"

#include <QBoxLayout>
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

void fillPanel(QWidget* panel, QWidget* header, QWidget* list)
{
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(list, 1);
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
