#include "paper_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

struct Names {
    QString stew, egg, onion, tea, beef, note, allergy, orderNote, tax, drinks, regulars, service, guest, staff;
};

Names names(PaperSample sample)
{
    switch (sample) {
    case PaperSample::English:
        return {u"Kimchi Jjigae"_s,
                u"Extra egg"_s,
                u"No onion"_s,
                u"Barley tea"_s,
                u"Stone pot bibimbap with marinated beef and seven vegetables"_s,
                u"not too hot"_s,
                u"peanut"_s,
                u"Birthday table"_s,
                u"Sales tax, food"_s,
                u"Sales tax, drinks"_s,
                u"Regulars"_s,
                u"Service charge"_s,
                u"Ms Kim"_s,
                u"Amélie"_s};
    case PaperSample::Korean:
        return {u"김치찌개"_s,
                u"계란 추가"_s,
                u"양파 빼기"_s,
                u"보리차"_s,
                u"한우 불고기 돌솥 비빔밥과 일곱 가지 나물"_s,
                u"덜 맵게 해 주세요"_s,
                u"땅콩"_s,
                u"생일 손님"_s,
                u"부가세"_s,
                u"부가세 음료"_s,
                u"단골 할인"_s,
                u"봉사료"_s,
                u"김민지"_s,
                u"박서준"_s};
    case PaperSample::Arabic:
        return {u"يخنة الكيمتشي"_s,
                u"بيضة إضافية"_s,
                u"بدون بصل"_s,
                u"شاي الشعير"_s,
                u"بيبيمباب في وعاء حجري مع لحم بقري متبل وسبعة خضروات"_s,
                u"ليس حارًا جدًا"_s,
                u"فول سوداني"_s,
                u"طاولة عيد ميلاد"_s,
                u"ضريبة الطعام"_s,
                u"ضريبة المشروبات"_s,
                u"خصم الزبائن"_s,
                u"رسوم الخدمة"_s,
                u"ليلى"_s,
                u"كريم"_s};
    }
    return {};
}

QLocale locale(PaperSample sample)
{
    switch (sample) {
    case PaperSample::English:
        return QLocale(QLocale::English, QLocale::UnitedStates);
    case PaperSample::Korean:
        return QLocale(QLocale::Korean, QLocale::SouthKorea);
    case PaperSample::Arabic:
        return QLocale(QLocale::Arabic, QLocale::Egypt);
    }
    return {};
}

TaxRate rate(const QString& id, const QString& name, const QString& percent, bool inclusive)
{
    return {id, name, Decimal::parse(percent).value(), inclusive};
}

} // namespace

void addPaperSamples()
{
    QTest::addColumn<PaperSample>("sample");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << PaperSample::English << u"en"_s;
    QTest::newRow("Korean") << PaperSample::Korean << u"ko"_s;
    QTest::newRow("Arabic") << PaperSample::Arabic << u"ar"_s;
}

Order paperOrder(PaperSample sample)
{
    const Names n = names(sample);
    const bool korean = sample == PaperSample::Korean;
    const TaxRate food = rate(u"food"_s, n.tax, korean ? u"10"_s : u"8.875"_s, korean);
    const TaxRate drinks = rate(u"drinks"_s, n.drinks, korean ? u"10"_s : u"4"_s, korean);
    const Minor scale = korean ? 10 : 1;

    Order order;
    order.clientOrderId = u"0190c2a0-0000-7000-8000-000000000042"_s;
    order.displayNumber = u"A-042"_s;
    order.orderNumber = u"ORD-20260106-007"_s;
    order.customer.name = n.guest;
    order.tableNumber = 5;
    order.guests = 2;
    order.notes = n.orderNote;
    order.staffName = n.staff;
    order.rush = sample == PaperSample::English;
    order.createdAt = Instant(Milliseconds(1767728527123)); // 2026-01-06 19:42:07
    order.currency = Currency::fromCode(korean                          ? u"KRW"_s
                                        : sample == PaperSample::Arabic ? u"EGP"_s
                                                                        : u"USD"_s)
                         .value();
    order.policy.cashStep = korean ? 10 : 5;

    OrderLine stew{
        .lineId = u"l1"_s, .itemId = u"101"_s, .name = n.stew, .quantity = Decimal(2), .unitPrice = 1253 * scale};
    stew.modifiers = {
        {.groupId = u"extras"_s, .optionId = u"egg"_s, .name = n.egg, .price = 150 * scale, .kind = ModifierKind::Add},
        {.groupId = u"without"_s, .optionId = u"onion"_s, .name = n.onion, .kind = ModifierKind::Remove}};
    stew.note = n.note;
    stew.allergies = {n.allergy};
    stew.stationId = u"hot-pot"_s;
    stew.taxes = {food};
    OrderLine tea{
        .lineId = u"l2"_s, .itemId = u"301"_s, .name = n.tea, .quantity = Decimal(3), .unitPrice = 250 * scale};
    tea.stationId = u"bar"_s;
    tea.taxes = {drinks};
    tea.discount = Discount{.name = n.regulars, .percent = Decimal(10)};
    OrderLine beef{.lineId = u"l3"_s, .itemId = u"102"_s, .name = n.beef, .unitPrice = 1890 * scale};
    beef.stationId = u"hot-pot"_s;
    beef.taxes = {food};
    OrderLine voided = tea;
    voided.lineId = u"l4"_s;
    voided.voided = true;
    order.lines = {stew, tea, beef, voided};
    order.discounts = {{.name = n.regulars, .percent = Decimal(5)}, {.amount = 100 * scale}};
    order.charges = {{.id = u"service"_s, .name = n.service, .percent = Decimal(3), .taxes = {food}}};
    if (const Status status = recomputeTotals(order); !status) {
        qFatal("%s", qPrintable(status.error().text()));
    }
    const Minor card = 2000 * scale;
    order.payments = {{.method = u"card"_s, .amount = card, .tip = 300 * scale, .reference = u"**** 4242"_s}};
    PricingInput input = pricingInput(order);
    input.nonCashPayments = card;
    const PricingResult priced = price(input).value();
    order.rounding = priced.cashRounding;
    const Minor tendered = korean ? 50000 : 5000;
    order.payments.push_back(
        {.method = u"cash"_s, .amount = priced.cashDue, .tendered = tendered, .change = tendered - priced.cashDue});
    return order;
}

ReceiptOptions receiptOptions(PaperSample sample)
{
    ReceiptOptions options;
    options.language = PaperLanguage(locale(sample));
    options.qr = u"https://stonepot.example/r/ORD-20260106-007"_s;
    switch (sample) {
    case PaperSample::English:
        options.head = {.shop = u"Stonepot Kitchen"_s,
                        .address = {u"12 Mill Lane, Albany"_s, u"Tel 555-0100"_s},
                        .taxNumber = u"12-3456789"_s,
                        .footer = u"Thank you, come again!"_s};
        break;
    case PaperSample::Korean:
        options.head = {.shop = u"돌솥 식당"_s,
                        .address = {u"서울시 종로구 사직로 9"_s},
                        .taxNumber = u"123-45-67890"_s,
                        .footer = u"감사합니다"_s};
        break;
    case PaperSample::Arabic:
        options.head = {.shop = u"مطعم الوعاء الحجري"_s,
                        .address = {u"شارع النيل ١٢، القاهرة"_s},
                        .taxNumber = u"123-456-789"_s,
                        .footer = u"شكرًا لزيارتكم"_s};
        break;
    }
    return options;
}

KitchenPaper kitchenPaper(PaperSample sample)
{
    KitchenPaper paper;
    paper.language = PaperLanguage(locale(sample));
    paper.stations = {{u"hot-pot"_s, {u"Hot pot"_s, {{u"ko"_s, u"화로"_s}, {u"ar"_s, u"القدر الساخن"_s}}}},
                      {u"bar"_s, {u"Bar"_s, {{u"ko"_s, u"바"_s}, {u"ar"_s, u"البار"_s}}}}};
    return paper;
}

} // namespace stonepot
