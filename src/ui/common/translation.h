// The languages that are compiled in. English is one of them: its plural forms come from a translation, too.
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace stonepot {

// What people read from now on is in the best of the languages that the locale asks for, or in English. One at a time;
// widgets that stand already hear of it by QEvent::LanguageChange.
class Translation final {
public:
    explicit Translation(const QLocale& locale);
    ~Translation();

    [[nodiscard]] QString language() const; // that is shown: "de"

    // "en", "zh_CN": those that are compiled in, in the order of their own names.
    [[nodiscard]] static QStringList languages();
    // As the people who speak it call it.
    [[nodiscard]] static QString nativeName(const QString& language);

    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_translator;
};

} // namespace stonepot
