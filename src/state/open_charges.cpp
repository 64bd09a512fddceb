#include "state/open_charges.h"

#include "state/held_carts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stonepot {

QByteArray openChargesToJson(const std::vector<OpenCharge>& charges)
{
    QJsonArray json;
    for (const OpenCharge& charge : charges) {
        json += QJsonObject{{u"key"_s, charge.key},
                            {u"amount"_s, charge.amount},
                            {u"number"_s, charge.number},
                            {u"approved"_s, charge.state == OpenCharge::State::Approved},
                            {u"reference"_s, charge.reference},
                            {u"askedAt"_s, static_cast<qint64>(charge.askedAt.time_since_epoch().count())},
                            {u"tip"_s, charge.tip},
                            {u"orderKey"_s, charge.orderKey},
                            {u"cart"_s, cartToJson(charge.cart)},
                            {u"method"_s, charge.method}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::vector<OpenCharge> openChargesFromJson(const QByteArray& json)
{
    std::vector<OpenCharge> charges;
    for (const auto open = QJsonDocument::fromJson(json).array(); const auto& each : open) {
        if (each[u"key"_s].toString().isEmpty()) {
            continue;
        }
        charges.push_back({each[u"key"_s].toString(), each[u"amount"_s].toInteger(), each[u"number"_s].toString(),
                           each[u"approved"_s].toBool() ? OpenCharge::State::Approved : OpenCharge::State::Unknown,
                           each[u"reference"_s].toString(), Instant(Milliseconds(each[u"askedAt"_s].toInteger())),
                           each[u"tip"_s].toInteger(), each[u"orderKey"_s].toString(),
                           cartFromJson(each[u"cart"_s].toObject()).value_or(Cart()),
                           each[u"method"_s].toString(u"card"_s)});
    }
    return charges;
}

} // namespace stonepot
