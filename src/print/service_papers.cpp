#include "print/service_papers.h"

#include "core/format.h"
#include "print/printer_config.h"

using namespace Qt::StringLiterals;

namespace stonepot {

PrintDocument testPage(const PrinterConfig& printer, const PaperLanguage& language)
{
    const PrinterProfile profile = profileNamed(printer.profile);
    const QString title = language.text(QT_TRANSLATE_NOOP("Paper", "Test page"));
    PrintDocument page{.title = title + u' ' + printer.name, .rightToLeft = language.isRightToLeft()};
    const PrintStyle centred{.align = PrintAlign::Center};
    page.blocks = {
        PrintText{title, {.size = 2, .bold = true, .inverse = true, .align = PrintAlign::Center}},
        PrintText{printer.name, {.size = 2, .bold = true, .align = PrintAlign::Center}},
        PrintText{profile.name, centred},
        PrintText{printer.address.toString(), centred},
        PrintRule{.heavy = true},
        // As wide as the paper: a profile that is too wide wraps here, one that is too narrow leaves room.
        PrintText{QString(profile.columns, u'#'), {}},
        PrintRow{{{.text = u"1 × Bibimbap"_s, .fill = true}, {.text = u"12.50"_s, .align = PrintAlign::End}}, {}},
        PrintText{u"ÀÉÎÕÜß ñ ç €"_s, {}},
        PrintText{u"Привет"_s, {}},
        PrintText{u"돌솥 비빔밥"_s, {}},
        PrintText{u"يخنة الكيمتشي"_s, {}},
        PrintText{u"石锅拌饭"_s, {}},
        PrintText{u"डोलसोत बिबिमबाप"_s, {}},
        PrintText{u"A-042"_s, {.size = 4, .bold = true, .align = PrintAlign::Center}},
        PrintQr{printer.name},
        PrintFeed{2},
        PrintCut{},
    };
    return page;
}

PrintDocument noSaleSlip(const NoSale& sale, const PaperLanguage& language, const QTimeZone& zone)
{
    const Format format(language.locale(), Currency(), zone);
    const QString title = language.text(QT_TRANSLATE_NOOP("Paper", "NO SALE"));
    PrintDocument slip{.title = title, .rightToLeft = language.isRightToLeft()};
    slip.blocks = {PrintDrawer{},
                   PrintText{title, {.size = 2, .bold = true, .align = PrintAlign::Center}},
                   PrintText{format.dateAndTime(sale.at), {.align = PrintAlign::Center}},
                   PrintRule{},
                   PrintRow{{{.text = language.text(QT_TRANSLATE_NOOP("Paper", "Opened by")), .fill = true},
                             {.text = sale.staff, .align = PrintAlign::End}},
                            {}},
                   PrintRow{{{.text = language.text(QT_TRANSLATE_NOOP("Paper", "Approved by")), .fill = true},
                             {.text = sale.manager, .align = PrintAlign::End}},
                            {}},
                   PrintFeed{2},
                   PrintCut{}};
    return slip;
}

} // namespace stonepot
