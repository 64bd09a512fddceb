// QR codes (ISO/IEC 18004) for screens, and for paper that cannot draw its own: bytes, error correction level M,
// versions 1 to 10.
#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace stonepot {

inline constexpr int maxQrBytes = 213;

class QrCode final {
public:
    // Nothing for more than maxQrBytes.
    [[nodiscard]] static std::optional<QrCode> encode(const QByteArray& data);

    [[nodiscard]] int size() const { return m_size; } // modules a side, without the quiet zone of 4
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules[index(x, y)]; }

private:
    QrCode(int version, const QByteArray& data);

    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(x);
    }
    void setFunction(int x, int y, bool dark);
    void drawFinder(int x, int y);
    void drawAlignment(int x, int y);
    void drawFunctionPatterns();
    void drawFormat(int mask);
    void drawVersion();
    void drawCodewords(const QByteArray& codewords);
    void applyMask(int mask);
    [[nodiscard]] int penalty() const;

    int m_version;
    int m_size;
    std::vector<bool> m_modules;
    std::vector<bool> m_function; // modules that carry no data
};

} // namespace stonepot
