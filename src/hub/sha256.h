// SHA-256 as the hub needs it: often, of little. By OpenSSL where it is there, whose code uses the processor's own
// instructions and takes a fraction of the time of Qt's portable one; else by Qt.
#pragma once

#include <QByteArray>
#include <memory>

namespace stonepot {

class Sha256 final {
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result(); // of all that was added; nothing may be added after it

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
