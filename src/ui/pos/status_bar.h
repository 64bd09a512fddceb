// The bar at the bottom of every till screen: link, queue, person, clock.
#pragma once

#include "ui/common/surface.h"

class QLabel;

namespace stonepot {

class Avatar;
class Button;
class LinkIndicator;
class LinkStatus;
class PosStore;
class Clock;

class StatusBar final : public Surface {
    Q_OBJECT
public:
    StatusBar(PosStore& store, const LinkStatus& link, const Clock& clock, const Look& look, QWidget* parent = nullptr);

signals:
    void linkDetailsRequested();
    void userMenuRequested(const QPoint& globalBottomEnd);

private:
    void refreshLink();
    void refreshPerson();
    void refreshClock();

    PosStore& m_store;
    const LinkStatus& m_link;
    const Clock& m_clock;
    QLabel* m_queueIcon;
    QLabel* m_queue;
    QLabel* m_refused;
    Avatar* m_avatar;
    Button* m_person;
    QLabel* m_time;
};

} // namespace stonepot
