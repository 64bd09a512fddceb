#include "ui/common/text.h"

#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stonepot {

// A measured width is rounded: asked to fit exactly into it, Qt would take the text's end away.
QString fitted(const QString& text, const QFontMetrics& metrics, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

QStringList wrapInTwo(const QString& text, const QFontMetrics& metrics, int width)
{
    if (text.isEmpty()) {
        return {};
    }
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    QStringList best;
    int bestWidth = std::numeric_limits<int>::max();
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const QString first = text.left(space);
        const QString second = text.mid(space + 1);
        const int widest = qMax(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (widest < bestWidth) {
            best = {first, second};
            bestWidth = widest;
        }
    }
    if (best.isEmpty()) {
        return {fitted(text, metrics, width)};
    }
    for (QString& line : best) {
        line = fitted(line, metrics, width);
    }
    return best;
}

QStringList fillTwoLines(const QString& text, const QFontMetrics& metrics, int width, int lastWidth)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return {text};
    }
    qsizetype split = -1;
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (metrics.horizontalAdvance(text.left(space)) > width) {
            break;
        }
        split = space;
    }
    if (split < 0) {
        return {fitted(text, metrics, width)};
    }
    return {text.left(split), fitted(text.mid(split + 1), metrics, lastWidth)};
}

QString inLayoutDirection(const QString& text)
{
    const bool rightToLeft = QGuiApplication::isRightToLeft();
    return text.isRightToLeft() == rightToLeft ? text : QChar(rightToLeft ? 0x200F : 0x200E) + text;
}

Qt::Alignment leading()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

Qt::Alignment trailing()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

QLabel* makeLabel(const Look& look, const QString& text, int pixels, QFont::Weight weight, Token token, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    // Left to itself it goes by its letters: "A-001" would stand at the wrong side of an Arabic page.
    label->setAlignment(leading() | Qt::AlignVCenter);
    label->setText(text);
    label->setFont(look.font(pixels, weight));
    label->setForegroundRole(QPalette::WindowText); // on a view's own surface it would be another
    setToken(label, look, token);
    return label;
}

void setToken(QLabel* label, const Look& look, Token token)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, look.color(token));
    label->setPalette(palette);
}

QLineEdit* makeField(const Look& look, const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(accessibleName);
    field->setFont(look.font(16)); // the style sheet's size alone would bring the system's family
    return field;
}

QString escapedForButton(const QString& text)
{
    QString escaped = text;
    return escaped.replace("&"_L1, "&&"_L1);
}

} // namespace stonepot
