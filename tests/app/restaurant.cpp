#include "restaurant.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

bool needsNoChoice(const Menu& menu, const MenuItem& item)
{
    const bool groups = std::ranges::any_of(item.modifierGroupIds, [&menu](const QString& id) {
        const ModifierGroup* group = menu.group(id);
        return group == nullptr || group->minimum > 0;
    });
    return item.available && !item.left && item.variants.empty() && !groups;
}

QString findSimpleItem()
{
    const Menu menu = sampleMenu();
    const auto found =
        std::ranges::find_if(menu.items, [&menu](const MenuItem& item) { return needsNoChoice(menu, item); });
    return found == menu.items.end() ? QString() : found->id;
}

} // namespace

Restaurant::Restaurant()
    : m_item(findSimpleItem())
{
}

QString Restaurant::menuFile()
{
    return QStringLiteral(STONEPOT_SOURCE_DIR "/resources/menu/sample.json");
}

bool Restaurant::startHub()
{
    m_hub = std::make_unique<TestProgram>(
        u"stonepot-hub"_s, QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--db"_s, folder(u"hub.db"_s),
                                       u"--tenant"_s, u"demo"_s, u"--menu"_s, menuFile(), u"--demo-staff"_s});
    static const QRegularExpression address(u"Listening on 127\\.0\\.0\\.1:(\\d+)"_s);
    const auto match = address.match(m_hub->waitForLog(u"Listening on"_s));
    m_port = match.captured(1).toInt();
    return match.hasMatch();
}

QString Restaurant::pairingCode() const
{
    TestProgram pair(u"stonepot-hub"_s, {u"pair"_s, u"--db"_s, folder(u"hub.db"_s), u"--tenant"_s, u"demo"_s});
    return pair.waitForEnd() ? QString::fromUtf8(pair.output()).trimmed() : QString();
}

std::unique_ptr<TestProgram> Restaurant::agent(const QString& role, const QString& device,
                                               const QProcessEnvironment& environment) const
{
    return std::make_unique<TestProgram>(u"stonepot-agent"_s,
                                         QStringList{u"--role"_s, role, u"--device"_s, device, u"--data-dir"_s,
                                                     folder(device), u"--backend-url"_s, u"127.0.0.1:%1"_s.arg(m_port),
                                                     u"--tenant"_s, u"demo"_s},
                                         environment);
}

QList<QJsonObject> Restaurant::exported() const
{
    TestProgram exporter(u"stonepot-hub"_s, {u"export"_s, u"--db"_s, folder(u"hub.db"_s), u"--tenant"_s, u"demo"_s});
    static_cast<void>(exporter.waitForEnd());
    return exporter.lines([](const QJsonObject&) { return true; });
}

Menu sampleMenu()
{
    QFile file(Restaurant::menuFile());
    return file.open(QIODevice::ReadOnly) ? parseMenu(file.readAll()).value_or(Menu()) : Menu();
}

QJsonObject placeOrder(const QString& ref, const QString& itemId, int quantity)
{
    const QJsonObject line{{u"itemId"_s, itemId}, {u"quantity"_s, quantity}};
    const QJsonObject payment{{u"method"_s, u"cash"_s}, {u"tendered"_s, 1000000}};
    return {{u"cmd"_s, u"place_order"_s},
            {u"ref"_s, ref},
            {u"order"_s,
             QJsonObject{{u"orderType"_s, u"takeout"_s}, {u"lines"_s, QJsonArray{line}}, {u"payment"_s, payment}}}};
}

} // namespace stonepot
