// The languages that are compiled in. English is one of them: its plural forms come from a translation, too.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace stonepot {

// What people read from now on is in the best of the languages that the locale asks for, or in English. One at a time;
// widgets that stand already hear of it by QEvent::LanguageChange.
class Translation final {
public:
    explicit Translation(const QLocale& locale);
    ~Translation();

    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_translator;
};

} // namespace stonepot
