#include "kitchen_samples.h"
#include "screens.h"
#include "support/fake_clock.h"

#include "state/link_status.h"
#include "state/ticket_model.h"
#include "ui/common/look.h"
#include "ui/kds/ticket_board.h"

using namespace Qt::StringLiterals;

namespace stonepot::screens {

namespace {

QImage board()
{
    const FakeClock clock(samples::evening());
    LinkStatus link(clock);
    TicketModel model;
    model.setStation(u"hotpot"_s);
    for (const KitchenOrder& ticket : samples::eveningTickets()) {
        model.put({ticket, false, false});
    }
    const Look look{Theme::dark(), Format(), Icons()};
    TicketBoard board(model, link, look);
    StationNames names;
    for (const Station& station : samples::stations()) {
        names.insert(station.id, station.name.text);
    }
    board.setStationNames(names);
    board.flush();
    board.selectNumber(2);
    return picture(board, {1640, 952});
}

} // namespace

std::vector<Screen> kitchenScreens()
{
    return {{u"kds-board"_s, board}};
}

} // namespace stonepot::screens
