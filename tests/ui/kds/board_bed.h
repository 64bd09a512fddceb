// A board at the size that it has on a full-HD screen, with tickets of the test's, and hands that touch it.
#pragma once

#include "kitchen_samples.h"
#include "state/link_status.h"
#include "state/ticket_model.h"
#include "support/fake_clock.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

#include <QTest>

namespace stonepot {

struct BoardBed {
    FakeClock clock{samples::evening()};
    LinkStatus link{clock};
    TicketModel model;
    Look look{Theme::dark(), Format(), Icons()};
    TicketBoard board{model, link, look};

    explicit BoardBed(int tickets = 0)
    {
        for (int i = 0; i < tickets; ++i) {
            put(ticket(i));
        }
        board.resize(1640, 952);
        board.flush();
    }

    // …, the first the oldest, each with two items.
    static KitchenOrder ticket(int number)
    {
        return samples::ticket(QStringLiteral("A-%1").arg(number, 3, 10, QChar(u'0')),
                               std::chrono::minutes(10) - std::chrono::seconds(number),
                               {QStringLiteral("Bibimbap"), QStringLiteral("Japchae")});
    }

    void put(const KitchenOrder& ticket, bool kept = false) { model.put({ticket, kept, false}); }
    void show()
    {
        board.show();
        QVERIFY(QTest::qWaitForWindowExposed(&board));
    }
    void click(QRect rect) { QTest::mouseClick(&board, Qt::LeftButton, {}, rect.center()); }
    [[nodiscard]] QRect rectOf(const QString& number) const
    {
        return board.geometryOfPage().ticketRect(QStringLiteral("ticket-") + number);
    }
};

} // namespace stonepot
