#include "till_folder.h"

#include "orders.h"

#include "core/business_day.h"
#include "core/messages.h"
#include "state/staff_directory.h"
#include "storage/device_store.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int days = 30;

} // namespace

Result<Menu> largeMenu(int items)
{
    QFile file(QStringLiteral(STONEPOT_SAMPLE_MENU));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.fileName(), file.errorString());
    }
    auto menu = parseMenu(file.readAll());
    if (!menu) {
        return menu;
    }
    const std::vector<MenuItem> some = menu->items;
    for (std::size_t i = 0; std::ssize(menu->items) < items; ++i) {
        MenuItem item = some[i % some.size()];
        item.id += u"-%1"_s.arg(i);
        item.name.text += u" %1"_s.arg(i / some.size() + 2);
        item.code = u"C%1"_s.arg(i);
        item.barcode = u"40%1"_s.arg(i, 11, 10, QChar(u'0'));
        menu->items.push_back(item);
    }
    menu->index();
    return menu;
}

Status makeTillFolder(const QString& folder, int items, int orders)
{
    const SystemClock clock;
    const auto menu = largeMenu(items);
    if (!menu) {
        return std::unexpected(menu.error());
    }
    auto storage = DeviceStore::open(folder, clock);
    if (!storage) {
        return std::unexpected(storage.error());
    }
    StaffDirectory staff;
    const StaffMember person{u"mina"_s, u"Mina Kim"_s, StaffRole::Cashier, QString::fromLatin1(tillPersonColor)};
    staff.setMembers({person});
    staff.learn(person, hashPin(QString::fromLatin1(tillPin)));
    std::vector<QFuture<Status>> writes{(*storage)->saveMenu(toFrame(toJson(*menu))),
                                        (*storage)->saveSetting(u"staff"_s, staff.toJson())};
    for (int day = 0; day < days; ++day) {
        std::vector<Order> sold;
        const Instant at = clock.now() - std::chrono::hours(24 * day);
        for (int i = day; i < orders; i += days) {
            Order order = anOrder(newOrderId());
            order.createdAt = at;
            order.deviceId = QString::fromLatin1(tillDevice);
            order.displayNumber = u"A-%1"_s.arg(i / days + 1, 3, 10, QChar(u'0'));
            order.id = u"order-%1"_s.arg(i);
            order.orderNumber = u"ORD-%1"_s.arg(i);
            sold.push_back(order);
        }
        writes.push_back((*storage)->saveOrders(sold, businessDay(at, menu->day)));
    }
    for (QFuture<Status>& write : writes) {
        if (const Status written = write.result(); !written) {
            return written;
        }
    }
    return {};
}

} // namespace stonepot::bench
