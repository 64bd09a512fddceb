#include "print/code128.h"

#include <QLatin1StringView>
#include <array>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int startB = 104;
constexpr auto stop = "2331112"_L1;
constexpr std::array patterns{
    "212222"_L1, "222122"_L1, "222221"_L1, "121223"_L1, "121322"_L1, "131222"_L1, "122213"_L1, "122312"_L1, "132212"_L1,
    "221213"_L1, "221312"_L1, "231212"_L1, "112232"_L1, "122132"_L1, "122231"_L1, "113222"_L1, "123122"_L1, "123221"_L1,
    "223211"_L1, "221132"_L1, "221231"_L1, "213212"_L1, "223112"_L1, "312131"_L1, "311222"_L1, "321122"_L1, "321221"_L1,
    "312212"_L1, "322112"_L1, "322211"_L1, "212123"_L1, "212321"_L1, "232121"_L1, "111323"_L1, "131123"_L1, "131321"_L1,
    "112313"_L1, "132113"_L1, "132311"_L1, "211313"_L1, "231113"_L1, "231311"_L1, "112133"_L1, "112331"_L1, "132131"_L1,
    "113123"_L1, "113321"_L1, "133121"_L1, "313121"_L1, "211331"_L1, "231131"_L1, "213113"_L1, "213311"_L1, "213131"_L1,
    "311123"_L1, "311321"_L1, "331121"_L1, "312113"_L1, "312311"_L1, "332111"_L1, "314111"_L1, "221411"_L1, "431111"_L1,
    "111224"_L1, "111422"_L1, "121124"_L1, "121421"_L1, "141122"_L1, "141221"_L1, "112214"_L1, "112412"_L1, "122114"_L1,
    "122411"_L1, "142112"_L1, "142211"_L1, "241211"_L1, "221114"_L1, "413111"_L1, "241112"_L1, "134111"_L1, "111242"_L1,
    "121142"_L1, "121241"_L1, "114212"_L1, "124112"_L1, "124211"_L1, "411212"_L1, "421112"_L1, "421211"_L1, "212141"_L1,
    "214121"_L1, "412121"_L1, "111143"_L1, "111341"_L1, "131141"_L1, "114113"_L1, "114311"_L1, "411113"_L1, "411311"_L1,
    "113141"_L1, "114131"_L1, "311141"_L1, "411131"_L1, "211412"_L1, "211214"_L1, "211232"_L1,
};

void append(std::vector<int>& widths, QLatin1StringView pattern)
{
    for (const char digit : pattern) {
        widths.push_back(digit - '0');
    }
}

} // namespace

std::vector<int> code128(QStringView text)
{
    std::vector<int> widths;
    append(widths, patterns[startB]);
    int sum = startB;
    int position = 0;
    for (const QChar character : text) {
        if (character.unicode() < 0x20 || character.unicode() > 0x7E) {
            return {};
        }
        const int value = character.unicode() - 0x20;
        sum += ++position * value;
        append(widths, patterns[static_cast<std::size_t>(value)]);
    }
    if (position == 0) {
        return {};
    }
    append(widths, patterns[static_cast<std::size_t>(sum % 103)]);
    append(widths, stop);
    return widths;
}

} // namespace stonepot
