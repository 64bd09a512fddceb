// The language that a piece of paper speaks: a guest's receipt, a kitchen's tickets and the till's screen may each have
// their own.
#pragma once

#include <QLocale>
#include <QString>
#include <memory>

class QTranslator;

namespace stonepot {

class PaperLanguage final {
public:
    // English where we have no words for the locale's language.
    explicit PaperLanguage(const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedStates));

    // For words marked with QT_TRANSLATE_NOOP("Paper", …).
    [[nodiscard]] QString text(const char* source) const;
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace stonepot
