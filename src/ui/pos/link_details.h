// How the till reaches its backend, kept up to date while it is shown.
#pragma once

#include "ui/common/look.h"

#include <QObject>

namespace stonepot {

class Clock;
class InfoSheet;
class LinkStatus;
class OrdersModel;

class LinkDetails final : public QObject {
    Q_OBJECT
public:
    // `development`: with what only helps who looks after the network.
    LinkDetails(const OrdersModel& orders, LinkStatus& link, const Clock& clock, const Look& look, bool development,
                QWidget* window);

    void open();
    // All of it, for a bar or a banner.
    [[nodiscard]] static QString inOneLine(const LinkStatus& link, const Format& format);

private:
    [[nodiscard]] QString queue() const;

    const OrdersModel& m_orders;
    LinkStatus& m_link;
    const Clock& m_clock;
    const Look& m_look;
    bool m_development;
    InfoSheet* m_sheet;
};

} // namespace stonepot
