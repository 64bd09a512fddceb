#include "measurements.h"

#include "core/menu.h"
#include "print/escpos.h"
#include "print/kitchen_ticket.h"
#include "print/line_layout.h"
#include "print/page_painter.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stonepot::bench {

namespace {

constexpr int tickets = 1'000;
constexpr double paperPerSecond = 250; // millimetres: a fast receipt printer
constexpr double dotsPerMillimetre = 8;

struct Kitchen {
    QString name;
    QLocale locale;
    QStringList guests;
    QStringList notes;
};

std::vector<Kitchen> kitchens()
{
    return {{u"English"_s,
             QLocale(QLocale::English, QLocale::UnitedStates),
             {u"Ms Kim"_s, u"Omar"_s, u"Nora P."_s, u"Ben A."_s, u"Amélie"_s, u"Jisoo"_s, u"Luis"_s},
             {u"not too hot"_s, u"sauce on the side"_s, u"rice extra crispy"_s}},
            {u"Korean"_s,
             QLocale(QLocale::Korean, QLocale::SouthKorea),
             {u"김민지"_s, u"박서준"_s, u"이하나"_s, u"최유나"_s, u"정다은"_s, u"강준호"_s, u"윤서연"_s},
             {u"덜 맵게 해 주세요"_s, u"소스는 따로"_s, u"밥은 바삭하게"_s}},
            {u"Arabic"_s,
             QLocale(QLocale::Arabic, QLocale::Egypt),
             {u"ليلى"_s, u"كريم"_s, u"عمر"_s, u"نور"_s, u"يوسف"_s, u"هناء"_s, u"سلمى"_s},
             {u"ليس حارًا جدًا"_s, u"الصلصة على الجانب"_s, u"أرز مقرمش"_s}}};
}

// An evening's tickets: the dishes of the menu in turn, another number, table and time on each.
std::vector<PrintDocument> evening(const Menu& menu, const Kitchen& kitchen)
{
    KitchenPaper paper;
    paper.stations = menu.stations;
    paper.language = PaperLanguage(kitchen.locale);
    const QString language = kitchen.locale.name();
    std::vector<PrintDocument> documents;
    for (int i = 0; i < tickets; ++i) {
        KitchenOrder ticket;
        ticket.displayNumber = u"A-%1"_s.arg(i % 999 + 1, 3, 10, QChar(u'0'));
        ticket.orderType = i % 3 == 0 ? u"pickup"_s : u"dine-in"_s;
        ticket.tableNumber = i % 40 + 1;
        ticket.customerName = kitchen.guests[i % kitchen.guests.size()];
        ticket.staffName = kitchen.guests[i / 7 % kitchen.guests.size()];
        ticket.createdAt = Instant(std::chrono::seconds(1'767'728'527 + 20 * i));
        for (int k = 0; k < 2 + i % 3; ++k) {
            const MenuItem& dish = menu.items[static_cast<std::size_t>(i * 3 + k) % menu.items.size()];
            KitchenItem item{.name = dish.name.in(language), .quantity = Decimal(1 + k % 2), .station = u"hot-pot"_s};
            const auto& group = menu.groups[static_cast<std::size_t>(i + k) % menu.groups.size()];
            const auto& option = group.options[static_cast<std::size_t>(i) % group.options.size()];
            item.modifiers = {{option.name.in(language), {}, ModifierKind::Add}};
            item.note = (i + k) % 4 == 0 ? kitchen.notes[i % kitchen.notes.size()] : QString();
            ticket.items.push_back(std::move(item));
        }
        documents.push_back(kitchenTickets(ticket, paper).front().document);
    }
    return documents;
}

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Status print(const Settings&, Report& report)
{
    QFile file(QStringLiteral(STONEPOT_SAMPLE_MENU));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, file.fileName(), file.errorString());
    }
    const auto menu = parseMenu(file.readAll());
    if (!menu) {
        return std::unexpected(menu.error());
    }
    const PrinterProfile profile = profileNamed(u"generic-80");
    for (const Kitchen& kitchen : kitchens()) {
        const std::vector<PrintDocument> documents = evening(*menu, kitchen);
        const auto row = [&](const QString& how, double ms) {
            report.row(u"%1 kitchen tickets, %2"_s.arg(kitchen.name, how),
                       {{u"ms"_s, ms}, {u"tickets/s"_s, tickets * 1000 / ms}});
        };
        qsizetype bytes = 0;
        EscPosEncoder encoder(profile);
        row(u"one printer"_s, millisecondsOf([&] {
                for (const PrintDocument& document : documents) {
                    bytes += encoder.encode(document).size();
                }
            }));
        row(u"nothing remembered"_s, millisecondsOf([&] {
                for (const PrintDocument& document : documents) {
                    bytes += toEscPos(document, profile).size();
                }
            }));
        double height = 0;
        row(u"ceiling: laid out only"_s, millisecondsOf([&] {
                for (const PrintDocument& document : documents) {
                    height += heightOf(layOut(document, profile.columns), {.columns = profile.columns});
                }
            }));
        row(u"ceiling: the paper at 250 mm/s"_s, height / dotsPerMillimetre / paperPerSecond * 1000);
        report.note(u"  %1 KiB in both runs"_s.arg(bytes / 1024));
    }
    return {};
}

} // namespace stonepot::bench
