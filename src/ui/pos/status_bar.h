// The bar at the bottom of every till screen: link, queue, person, clock.
#pragma once

#include "ui/common/surface.h"

class QLabel;

namespace stonepot {

class Avatar;
class Button;
class LinkIndicator;
class LinkStatus;
class PaperStatus;
class PosStore;
class Clock;

class StatusBar final : public Surface {
    Q_OBJECT
public:
    // `development`: with all that there is to say of the link, where there is room.
    StatusBar(PosStore& store, const LinkStatus& link, const Clock& clock, const Look& look, bool development,
              QWidget* parent = nullptr);

    // Shows the printers; without, nothing is said of paper.
    void setPaper(const PaperStatus& paper);

signals:
    void linkDetailsRequested();
    void paperRequested();
    void userMenuRequested(const QPoint& globalBottomEnd);

private:
    void refreshLink();
    void refreshDetails();
    void refreshPerson();
    void refreshPaper(const PaperStatus& paper);
    void refreshClock();

    PosStore& m_store;
    const LinkStatus& m_link;
    const Clock& m_clock;
    QLabel* m_queueIcon;
    QLabel* m_queue;
    QLabel* m_refused;
    QWidget* m_paperPart;
    QLabel* m_paperIcon;
    QLabel* m_paper;        // while all is well
    Button* m_paperTrouble; // while it is not
    Avatar* m_avatar;
    Button* m_person;
    QLabel* m_time;
    QLabel* m_details = nullptr; // of the link, for developers
};

} // namespace stonepot
