#include "print/paper_language.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace stonepot {

PaperLanguage::PaperLanguage(const QLocale& locale)
    : m_locale(locale)
{
    auto words = std::make_shared<QTranslator>();
    if (words->load(locale, u"paper"_s, u"_"_s, u":/stonepot/print"_s)) {
        m_words = std::move(words);
    }
}

QString PaperLanguage::text(const char* source) const
{
    const QString translated = m_words ? m_words->translate("Paper", source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace stonepot
