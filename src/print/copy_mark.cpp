#include "print/copy_mark.h"

using namespace Qt::StringLiterals;

namespace stonepot {

PrintDocument markedAsCopy(PrintDocument document, int copy, const PaperLanguage& language)
{
    std::erase_if(document.blocks, [](const PrintBlock& block) { return std::holds_alternative<PrintDrawer>(block); });
    const QString text = language.text(QT_TRANSLATE_NOOP("Paper", "COPY %1")).arg(language.locale().toString(copy));
    document.blocks.insert(document.blocks.begin(),
                           PrintText{text, {.size = 2, .bold = true, .inverse = true, .align = PrintAlign::Center}});
    return document;
}

} // namespace stonepot
