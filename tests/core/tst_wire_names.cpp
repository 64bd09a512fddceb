#include "core/messages.h"
#include "core/wire_names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class WireNamesTest final : public QObject {
    Q_OBJECT

private slots:
    void everyNameIsReadBack();
    void namesAreThoseOfTheProtocol();
    void errorCodesOfOursDoNotTravel();
    void unknownNamesAreNothing();
    void permanentAreTheRefusals();
};

namespace {

constexpr ErrorCode travelling[] = {
    ErrorCode::ValidationError, ErrorCode::TenantMismatch, ErrorCode::TotalMismatch, ErrorCode::IdempotencyMismatch,
    ErrorCode::NotFound,        ErrorCode::Conflict,       ErrorCode::Unauthorized,  ErrorCode::Forbidden,
    ErrorCode::RateLimited,     ErrorCode::TooLarge,       ErrorCode::Unsupported,   ErrorCode::Unavailable};

// The first `count` values of an enum without gaps.
template <typename T>
bool readBack(int count, std::optional<T> (*fromWire)(QStringView))
{
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<T>(i);
        if (toWire(value).isEmpty() || fromWire(toWire(value)) != value) {
            return false;
        }
    }
    return true;
}

} // namespace

void WireNamesTest::everyNameIsReadBack()
{
    QVERIFY(readBack(12, &errorCodeFromWire));
    QVERIFY(readBack(3, &orderTypeFromWire));
    QVERIFY(readBack(5, &ticketStatusFromWire));
    QVERIFY(readBack(5, &itemStatusFromWire));
    QVERIFY(readBack(5, &orderStatusFromWire));
    QVERIFY(readBack(4, &roundingFromWire));
    QVERIFY(readBack(2, &taxScopeFromWire));
    QVERIFY(readBack(3, &modifierKindFromWire));
}

void WireNamesTest::namesAreThoseOfTheProtocol()
{
    QCOMPARE(toWire(OrderType::DineIn), u"dine-in"_s);
    QCOMPARE(toWire(OrderType::Takeout), u"takeout"_s);
    QCOMPARE(toWire(OrderType::Delivery), u"delivery"_s);
    QCOMPARE(toWire(TicketStatus::InProgress), u"in_progress"_s);
    QCOMPARE(toWire(TicketStatus::Cancelled), u"cancelled"_s);
    QCOMPARE(toWire(ItemStatus::Served), u"served"_s);
    QCOMPARE(toWire(OrderStatus::Confirmed), u"confirmed"_s);
    QCOMPARE(toWire(Rounding::HalfUp), u"half-up"_s);
    QCOMPARE(toWire(Rounding::HalfEven), u"half-even"_s);
    QCOMPARE(toWire(ErrorCode::IdempotencyMismatch), u"IDEMPOTENCY_MISMATCH"_s);
    QCOMPARE(ticketStatusFromWire(u"preparing"), std::optional(TicketStatus::InProgress));
    QCOMPARE(ticketStatusFromWire(u"served"), std::optional(TicketStatus::Completed));
    QCOMPARE(ticketStatusFromWire(u"canceled"), std::optional(TicketStatus::Cancelled));
}

void WireNamesTest::errorCodesOfOursDoNotTravel()
{
    for (const ErrorCode code : {ErrorCode::Overflow, ErrorCode::CurrencyMismatch, ErrorCode::StorageFailed,
                                 ErrorCode::StorageCorrupt, ErrorCode::SchemaTooNew}) {
        QCOMPARE(toWire(code), u"INTERNAL"_s);
    }
    QCOMPARE(errorCodeFromWire(u"INTERNAL"), std::nullopt);
}

void WireNamesTest::unknownNamesAreNothing()
{
    for (const QString& name : {u""_s, u"READY"_s, u" ready"_s, u"plated"_s}) {
        QCOMPARE(ticketStatusFromWire(name), std::nullopt);
        QCOMPARE(itemStatusFromWire(name), std::nullopt);
        QCOMPARE(orderStatusFromWire(name), std::nullopt);
        QCOMPARE(orderTypeFromWire(name), std::nullopt);
        QCOMPARE(roundingFromWire(name), std::nullopt);
        QCOMPARE(errorCodeFromWire(name), std::nullopt);
    }
}

void WireNamesTest::permanentAreTheRefusals()
{
    QStringList transient;
    for (const ErrorCode code : travelling) {
        if (!isPermanent(code)) {
            transient.append(toWire(code));
        }
    }
    QCOMPARE(transient, (QStringList{u"FORBIDDEN"_s, u"RATE_LIMITED"_s, u"UNAVAILABLE"_s}));
}

QTEST_APPLESS_MAIN(WireNamesTest)
#include "tst_wire_names.moc"
