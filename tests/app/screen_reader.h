// Somebody at a screen of its own who neither sees nor types: knows a program only by what it says over AT-SPI, the way
// of Linux's screen readers, and presses and writes there by name alone.
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>
#include <vector>

namespace stonepot {

class ScreenReader final {
public:
    ScreenReader() = default;
    ~ScreenReader();
    Q_DISABLE_COPY_MOVE(ScreenReader)

    // Starts a screen (Xvfb), a session's bus and the bus of accessibility; what failed, in words.
    [[nodiscard]] QString start();
    // For the program that is listened to.
    [[nodiscard]] QProcessEnvironment environment() const;

    // Each waits until one thing alone has this name; what went wrong, with everything that is said, else nothing.
    // A name that ends with * is only the beginning.
    [[nodiscard]] QString press(const QString& name);
    [[nodiscard]] QString write(const QString& name, const QString& text);
    [[nodiscard]] QString hear(const QString& name);

private:
    enum class Use { Hear, Press, Write };
    struct Thing {
        QString service;
        QString path;
        QString name;
        QStringList interfaces;
    };

    [[nodiscard]] QVariantList ask(const Thing& thing, const QString& interface, const QString& method,
                                   const QVariantList& arguments = {}) const;
    void gather(const Thing& thing, std::vector<Thing>& all) const;
    [[nodiscard]] std::vector<Thing> everything() const;
    [[nodiscard]] static bool fits(const Thing& thing, const QString& name, Use use);
    [[nodiscard]] std::optional<Thing> only(const QString& name, Use use, QString& problem) const;

    QTemporaryDir m_folder;
    QProcess m_screen;
    QProcess m_session;
    QString m_display;
    QString m_sessionAddress;
    std::optional<QDBusConnection> m_bus;
};

} // namespace stonepot
