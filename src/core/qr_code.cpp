#include "core/qr_code.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>

namespace stonepot {

namespace {

constexpr int maxVersion = 10;
// Table 9 of the standard, level M, by version.
constexpr std::array<int, maxVersion + 1> correctionBytes{0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26}; // a block
constexpr std::array<int, maxVersion + 1> blocks{0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5};
constexpr std::array<int, maxVersion + 1> totalBytes{0, 26, 44, 70, 100, 134, 172, 196, 242, 292, 346};

int dataBytes(int version)
{
    const auto v = static_cast<std::size_t>(version);
    return totalBytes[v] - correctionBytes[v] * blocks[v];
}

int countBits(int version)
{
    return version < 10 ? 8 : 16;
}

// Product in the field of 256 elements with x^8 + x^4 + x^3 + x^2 + 1.
unsigned multiply(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (int bit = 7; bit >= 0; --bit) {
        product = (product << 1) ^ ((product >> 7) * 0x11Du);
        product ^= ((b >> bit) & 1u) * a;
    }
    return product;
}

std::vector<unsigned> reedSolomonDivisor(int degree)
{
    std::vector<unsigned> result(static_cast<std::size_t>(degree), 0);
    result.back() = 1;
    unsigned root = 1;
    for (int i = 0; i < degree; ++i) {
        for (std::size_t j = 0; j < result.size(); ++j) {
            result[j] = multiply(result[j], root) ^ (j + 1 < result.size() ? result[j + 1] : 0u);
        }
        root = multiply(root, 2);
    }
    return result;
}

QByteArray remainder(const QByteArray& data, const std::vector<unsigned>& divisor)
{
    std::vector<unsigned> result(divisor.size(), 0);
    for (const char byte : data) {
        const unsigned factor = static_cast<unsigned char>(byte) ^ result.front();
        result.erase(result.begin());
        result.push_back(0);
        for (std::size_t i = 0; i < result.size(); ++i) {
            result[i] ^= multiply(divisor[i], factor);
        }
    }
    QByteArray bytes;
    for (const unsigned value : result) {
        bytes += static_cast<char>(value);
    }
    return bytes;
}

// Mode, count, data, terminator and padding.
QByteArray dataCodewords(const QByteArray& data, int version)
{
    std::vector<bool> bits;
    const auto append = [&bits](unsigned value, int count) {
        for (int bit = count - 1; bit >= 0; --bit) {
            bits.push_back(((value >> bit) & 1u) != 0);
        }
    };
    append(0b0100, 4);
    append(static_cast<unsigned>(data.size()), countBits(version));
    for (const char byte : data) {
        append(static_cast<unsigned char>(byte), 8);
    }
    const auto capacity = static_cast<std::size_t>(dataBytes(version)) * 8;
    append(0, static_cast<int>(std::min<std::size_t>(4, capacity - bits.size())));
    append(0, static_cast<int>((8 - bits.size() % 8) % 8));
    for (unsigned pad = 0xEC; bits.size() < capacity; pad ^= 0xEC ^ 0x11) {
        append(pad, 8);
    }
    QByteArray bytes(static_cast<qsizetype>(bits.size() / 8), '\0');
    for (std::size_t i = 0; i < bits.size(); ++i) {
        auto& byte = bytes[static_cast<qsizetype>(i / 8)];
        byte = static_cast<char>(static_cast<unsigned char>(byte) | (bits[i] ? 0x80u >> (i % 8) : 0u));
    }
    return bytes;
}

// Splits into blocks, adds each one's correction, and interleaves.
QByteArray withCorrection(const QByteArray& data, int version)
{
    const auto v = static_cast<std::size_t>(version);
    const int shortBlocks = blocks[v] - totalBytes[v] % blocks[v];
    const int shortData = totalBytes[v] / blocks[v] - correctionBytes[v];
    const std::vector<unsigned> divisor = reedSolomonDivisor(correctionBytes[v]);
    std::vector<QByteArray> dataBlocks;
    std::vector<QByteArray> correctionBlocks;
    qsizetype from = 0;
    for (int i = 0; i < blocks[v]; ++i) {
        const qsizetype length = shortData + (i < shortBlocks ? 0 : 1);
        dataBlocks.push_back(data.mid(from, length));
        correctionBlocks.push_back(remainder(dataBlocks.back(), divisor));
        from += length;
    }
    QByteArray result;
    for (qsizetype i = 0; i <= shortData; ++i) {
        for (const QByteArray& block : dataBlocks) {
            if (i < block.size()) {
                result += block.at(i);
            }
        }
    }
    for (qsizetype i = 0; i < correctionBytes[v]; ++i) {
        for (const QByteArray& block : correctionBlocks) {
            result += block.at(i);
        }
    }
    return result;
}

bool bitOf(unsigned value, int bit)
{
    return ((value >> bit) & 1u) != 0;
}

bool masked(int mask, int x, int y)
{
    switch (mask) {
    case 0:
        return (x + y) % 2 == 0;
    case 1:
        return y % 2 == 0;
    case 2:
        return x % 3 == 0;
    case 3:
        return (x + y) % 3 == 0;
    case 4:
        return (x / 3 + y / 2) % 2 == 0;
    case 5:
        return x * y % 2 + x * y % 3 == 0;
    case 6:
        return (x * y % 2 + x * y % 3) % 2 == 0;
    default:
        return ((x + y) % 2 + x * y % 3) % 2 == 0;
    }
}

} // namespace

std::optional<QrCode> QrCode::encode(const QByteArray& data)
{
    for (int version = 1; version <= maxVersion; ++version) {
        if (4 + countBits(version) + data.size() * 8 <= qsizetype{dataBytes(version)} * 8) {
            return QrCode(version, data);
        }
    }
    return std::nullopt;
}

QrCode::QrCode(int version, const QByteArray& data)
    : m_version(version)
    , m_size(version * 4 + 17)
    , m_modules(static_cast<std::size_t>(m_size * m_size), false)
    , m_function(m_modules.size(), false)
{
    drawFunctionPatterns();
    drawCodewords(withCorrection(dataCodewords(data, version), version));
    int best = 0;
    int least = INT_MAX;
    for (int mask = 0; mask < 8; ++mask) {
        applyMask(mask);
        drawFormat(mask);
        if (const int cost = penalty(); cost < least) {
            least = cost;
            best = mask;
        }
        applyMask(mask); // takes it off again
    }
    applyMask(best);
    drawFormat(best);
}

void QrCode::setFunction(int x, int y, bool dark)
{
    m_modules[index(x, y)] = dark;
    m_function[index(x, y)] = true;
}

void QrCode::drawFinder(int x, int y)
{
    for (int dy = -4; dy <= 4; ++dy) {
        for (int dx = -4; dx <= 4; ++dx) {
            const int ring = std::max(std::abs(dx), std::abs(dy));
            const bool inside = x + dx >= 0 && x + dx < m_size && y + dy >= 0 && y + dy < m_size;
            if (inside) {
                setFunction(x + dx, y + dy, ring != 2 && ring != 4);
            }
        }
    }
}

void QrCode::drawAlignment(int x, int y)
{
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            setFunction(x + dx, y + dy, std::max(std::abs(dx), std::abs(dy)) != 1);
        }
    }
}

void QrCode::drawFunctionPatterns()
{
    for (int i = 0; i < m_size; ++i) {
        setFunction(6, i, i % 2 == 0);
        setFunction(i, 6, i % 2 == 0);
    }
    drawFinder(3, 3);
    drawFinder(m_size - 4, 3);
    drawFinder(3, m_size - 4);
    std::vector<int> centres;
    if (m_version >= 2) {
        centres = {6, m_size - 7};
        if (m_version >= 7) {
            centres.insert(centres.begin() + 1, m_version * 2 + 8);
        }
    }
    for (const int x : centres) {
        for (const int y : centres) {
            const bool onFinder = (x == 6 && y == 6) || (x == 6 && y == m_size - 7) || (x == m_size - 7 && y == 6);
            if (!onFinder) {
                drawAlignment(x, y);
            }
        }
    }
    drawFormat(0); // keeps the place
    drawVersion();
}

void QrCode::drawFormat(int mask)
{
    const auto data = static_cast<unsigned>(mask); // level M is 00
    unsigned rest = data;
    for (int i = 0; i < 10; ++i) {
        rest = (rest << 1) ^ ((rest >> 9) * 0x537u);
    }
    const unsigned bits = ((data << 10) | rest) ^ 0x5412u;
    for (int i = 0; i <= 5; ++i) {
        setFunction(8, i, bitOf(bits, i));
    }
    setFunction(8, 7, bitOf(bits, 6));
    setFunction(8, 8, bitOf(bits, 7));
    setFunction(7, 8, bitOf(bits, 8));
    for (int i = 9; i < 15; ++i) {
        setFunction(14 - i, 8, bitOf(bits, i));
    }
    for (int i = 0; i < 8; ++i) {
        setFunction(m_size - 1 - i, 8, bitOf(bits, i));
    }
    for (int i = 8; i < 15; ++i) {
        setFunction(8, m_size - 15 + i, bitOf(bits, i));
    }
    setFunction(8, m_size - 8, true);
}

void QrCode::drawVersion()
{
    if (m_version < 7) {
        return;
    }
    const auto version = static_cast<unsigned>(m_version);
    unsigned rest = version;
    for (int i = 0; i < 12; ++i) {
        rest = (rest << 1) ^ ((rest >> 11) * 0x1F25u);
    }
    const unsigned bits = (version << 12) | rest;
    for (int i = 0; i < 18; ++i) {
        const int a = m_size - 11 + i % 3;
        const int b = i / 3;
        setFunction(a, b, bitOf(bits, i));
        setFunction(b, a, bitOf(bits, i));
    }
}

void QrCode::drawCodewords(const QByteArray& codewords)
{
    qsizetype bit = 0;
    for (int right = m_size - 1; right >= 1; right -= 2) {
        if (right == 6) {
            right = 5;
        }
        for (int step = 0; step < m_size; ++step) {
            const bool upward = ((right + 1) & 2) == 0;
            const int y = upward ? m_size - 1 - step : step;
            for (const int x : {right, right - 1}) {
                if (m_function[index(x, y)] || bit >= codewords.size() * 8) {
                    continue;
                }
                const auto byte = static_cast<unsigned char>(codewords.at(bit / 8));
                m_modules[index(x, y)] = bitOf(byte, static_cast<int>(7 - bit % 8));
                ++bit;
            }
        }
    }
}

void QrCode::applyMask(int mask)
{
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!m_function[index(x, y)] && masked(mask, x, y)) {
                m_modules[index(x, y)] = !m_modules[index(x, y)];
            }
        }
    }
}

// Section 7.8.3.1: long runs, blocks, what looks like a finder, and more of one colour than of the other.
int QrCode::penalty() const
{
    int cost = 0;
    int darkModules = 0;
    for (int line = 0; line < m_size; ++line) {
        for (const bool across : {true, false}) {
            int run = 0;
            unsigned history = 0;
            bool previous = false;
            for (int i = 0; i < m_size; ++i) {
                const bool dark = across ? isDark(i, line) : isDark(line, i);
                run = i > 0 && dark == previous ? run + 1 : 1;
                cost += run == 5 ? 3 : run > 5 ? 1 : 0;
                previous = dark;
                history = ((history << 1) | (dark ? 1u : 0u)) & 0x7FFu;
                cost += i >= 10 && (history == 0b10111010000u || history == 0b00001011101u) ? 40 : 0;
                darkModules += across && dark ? 1 : 0;
                if (across && i > 0 && line > 0) {
                    const bool block =
                        dark == isDark(i - 1, line) && dark == isDark(i, line - 1) && dark == isDark(i - 1, line - 1);
                    cost += block ? 3 : 0;
                }
            }
        }
    }
    const int total = m_size * m_size;
    return cost + std::abs(darkModules * 20 - total * 10) / total * 10;
}

} // namespace stonepot
