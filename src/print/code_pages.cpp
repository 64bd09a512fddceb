#include "print/code_pages.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// The upper halves, 0x80 to 0xFF; U+FFFD where a page has nothing.
struct Table {
    CodePage page;
    QLatin1StringView name;
    std::u16string_view upper;
};

constexpr std::array tables{
    Table{CodePage::Cp437, "437"_L1,
          u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          u"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0"},
    Table{CodePage::Cp850, "850"_L1,
          u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
          u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
          u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
          u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"},
    Table{CodePage::Cp852, "852"_L1,
          u"ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×č"
          u"áíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐"
          u"└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀"
          u"ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0"},
    Table{CodePage::Cp858, "858"_L1,
          u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
          u"áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
          u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
          u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"},
    Table{CodePage::Cp866, "866"_L1,
          u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
          u"абвгдежзийклмноп░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          u"рстуфхцчшщъыьэюяЁёЄєЇїЎў°∙·√№¤■\u00A0"},
    Table{CodePage::Cp1252, "1252"_L1,
          u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
          u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          u"àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"},
};

const Table& tableOf(CodePage page)
{
    for (const Table& table : tables) {
        if (table.page == page) {
            return table;
        }
    }
    Q_UNREACHABLE();
}

// What stands well for letters that printers' pages seldom have.
QChar plainer(QChar character)
{
    switch (character.unicode()) {
    case 0x00A0: // no-break spaces
    case 0x202F:
    case 0x2009:
        return u' ';
    case 0x2212: // minus
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
        return u'-';
    case 0x2018:
    case 0x2019:
        return u'\'';
    case 0x201C:
    case 0x201D:
        return u'"';
    case 0x00D7:
        return u'x';
    default:
        return character;
    }
}

} // namespace

std::optional<CodePage> codePageNamed(QStringView name)
{
    for (const Table& table : tables) {
        if (name == table.name) {
            return table.page;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> encode(CodePage page, QStringView text)
{
    const std::u16string_view upper = tableOf(page).upper;
    const auto byteOf = [upper](QChar character) -> std::optional<char> {
        if (character.unicode() >= 0x20 && character.unicode() < 0x7F) {
            return static_cast<char>(character.unicode());
        }
        const auto position = upper.find(character.unicode());
        if (position == std::u16string_view::npos || character == QChar::ReplacementCharacter) {
            return std::nullopt;
        }
        return static_cast<char>(0x80 + position);
    };
    QByteArray bytes;
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Format) {
            continue;
        }
        auto byte = byteOf(character);
        if (!byte) {
            byte = byteOf(plainer(character));
        }
        if (!byte) {
            return std::nullopt;
        }
        bytes += *byte;
    }
    return bytes;
}

QString decode(CodePage page, const QByteArray& bytes)
{
    const std::u16string_view upper = tableOf(page).upper;
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += value < 0x80 ? QChar(char16_t(value)) : QChar(upper[value - 0x80u]);
    }
    return text;
}

} // namespace stonepot
