// SHA-256 by the processor's own instructions where it has them, which is several times quicker than Qt's portable
// code: the hub hashes every event once and every order twice.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <array>
#include <cstdint>
#include <optional>

namespace stonepot {

class Sha256 final {
public:
    enum class By { Best, Qt }; // Qt: for tests

    explicit Sha256(By by = By::Best);

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result(); // of all that was added; nothing may be added after it

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);
    [[nodiscard]] static bool isByProcessor();

private:
    static constexpr std::size_t blockSize = 64;

    std::optional<QCryptographicHash> m_qt; // where the processor has none
    std::array<std::uint32_t, 8> m_state;
    std::array<char, blockSize> m_block{}; // what does not fill one yet
    std::size_t m_waiting = 0;             // bytes in it
    std::uint64_t m_bytes = 0;
};

} // namespace stonepot
