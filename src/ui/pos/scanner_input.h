// A barcode scanner types like a keyboard, only faster, and ends with Enter: such a burst is a code wherever the focus
// is, and no typing.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>
#include <vector>

class QKeyEvent;
class QWidget;

namespace stonepot {

class ScannerInput final : public QObject {
    Q_OBJECT
public:
    // Between two characters of a burst; nobody types so fast.
    static constexpr Milliseconds fastest{35};
    static constexpr int shortest = 4;

    // Watches every key that goes to `window` or into it.
    ScannerInput(const Clock& clock, QWidget* window);

signals:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool key(QObject* watched, const QKeyEvent& event);
    void release(); // what was held back goes where it was typed
    void forget();

    const Clock& m_clock;
    QWidget* m_window;
    QString m_code;
    std::optional<Milliseconds> m_last; // monotonic
    // In a field the characters appear at once and are taken back; anywhere else, where a digit may be money, they are
    // held back until it is clear that a person typed them.
    QPointer<QObject> m_target;
    QString m_fieldBefore;
    struct Held {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString text;
    };
    std::vector<Held> m_held;
    QTimer m_patience;
    bool m_replaying = false;
};

} // namespace stonepot
