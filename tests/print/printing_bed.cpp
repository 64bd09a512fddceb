#include "printing_bed.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot {

void PrintingBed::write(const QByteArray& json) const
{
    QFile file(setupFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        qFatal("The printers' setup cannot be written");
    }
}

void PrintingBed::writeSetup(const QString& receiptWhen, bool onOrder) const
{
    write(uR"({
        "printers": [
            {"id": "hot", "name": "Hot kitchen", "profile": "generic-80-42", "address": "tcp://127.0.0.1:%1"},
            {"id": "bill", "name": "Counter", "profile": "generic-80", "address": "tcp://127.0.0.1:%2"}],
        "receipt": {"printer": "bill", "when": "%3", "footer": "Thank you"},
        "kitchen": {"printer": "bill", "onOrder": %4, "stations": [{"station": "hot-pot", "printer": "hot"}]}})"_s
              .arg(hot.port())
              .arg(bill.port())
              .arg(receiptWhen, onOrder ? u"true"_s : u"false"_s)
              .toUtf8());
}

Order PrintingBed::orderNamed(const QString& id)
{
    Order order = paperOrder(PaperSample::English);
    order.clientOrderId = id;
    order.rush = false;
    return order;
}

Menu PrintingBed::menu()
{
    Menu menu;
    menu.version = u"1"_s;
    menu.shopName = u"Stonepot Kitchen"_s;
    menu.stations = kitchenPaper(PaperSample::English).stations;
    menu.categories = {{.id = u"food"_s, .name = {u"Food"_s, {}}}};
    menu.items = {{.id = u"101"_s,
                   .name = {u"Kimchi Jjigae"_s, {}},
                   .categoryId = u"food"_s,
                   .price = 1250,
                   .stationId = u"hot-pot"_s}};
    menu.index();
    return menu;
}

} // namespace stonepot
