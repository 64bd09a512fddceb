// Text that is shaped once is painted as QPainter would paint it each time.
#include "ui/common/shaped_text.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

QRect inked(const QImage& image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

} // namespace

class ShapedTextTest final : public QObject {
    Q_OBJECT

private slots:
    void itLooksAsQtPaintsIt_data();
    void itLooksAsQtPaintsIt();
    void theSameTextInAnotherFontIsAnother();
    void itIsBrokenAsWithoutIt();
    void itForgetsWhatIsTooMuch();

private:
    const Theme m_theme = Theme::light();
};

void ShapedTextTest::itLooksAsQtPaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("alignment");
    QTest::addColumn<qreal>("scale");
    const int start = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
    const int end = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
    QTest::newRow("Latin") << u"Dolsot Bibimbap"_s << Qt::LeftToRight << start << 1.0;
    QTest::newRow("at the end") << u"$16.90"_s << Qt::LeftToRight << end << 1.0;
    QTest::newRow("in the middle") << u"12"_s << Qt::LeftToRight << int(Qt::AlignCenter) << 1.0;
    QTest::newRow("Korean") << u"돌솥비빔밥"_s << Qt::LeftToRight << start << 1.0;
    QTest::newRow("Arabic") << u"شاي الشعير ABC"_s << Qt::RightToLeft << end << 1.0;
    QTest::newRow("Latin from the right") << u"Tea (hot)"_s << Qt::RightToLeft << end << 1.0;
    QTest::newRow("a fine display") << u"Dolsot Bibimbap"_s << Qt::LeftToRight << start << 2.0;
}

void ShapedTextTest::itLooksAsQtPaintsIt()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, alignment);
    QFETCH(qreal, scale);
    const ShapedTexts texts;
    const QFont font = m_theme.font(16, QFont::DemiBold);
    const auto image = [&](auto draw) {
        QImage canvas((QSizeF(200, 40) * scale).toSize(), QImage::Format_RGB32);
        canvas.setDevicePixelRatio(scale);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        painter.setLayoutDirection(direction);
        painter.setPen(Qt::black);
        draw(painter, QRect(7, 5, 180, 24));
        return canvas;
    };
    const QImage ours = image([&](QPainter& painter, const QRect& at) {
        for (const int x : {-500, 0}) { // it does not stay where it was first
            texts.draw(painter, at.translated(x, 0), Qt::Alignment(alignment), text, font);
        }
    });
    const QImage qts = image([&](QPainter& painter, const QRect& at) {
        painter.setFont(font);
        painter.drawText(at, alignment | Qt::TextDontClip, text);
    });
    QVERIFY(qts != image([](QPainter&, const QRect&) {}));
    if (scale == 1.0) {
        QCOMPARE(ours, qts);
        return;
    }
    const QRect there = inked(ours);
    const QRect wanted = inked(qts);
    for (const int apart : {there.left() - wanted.left(), there.top() - wanted.top(), there.right() - wanted.right(),
                            there.bottom() - wanted.bottom()}) {
        QVERIFY(qAbs(apart) <= 1);
    }
}

void ShapedTextTest::theSameTextInAnotherFontIsAnother()
{
    const ShapedTexts texts;
    QFont struck = m_theme.font(16);
    struck.setStrikeOut(true);
    const auto image = [&](const QFont& font) {
        QImage canvas(120, 40, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        texts.draw(painter, {5, 5, 110, 30}, Qt::AlignLeft, u"Soju"_s, font);
        return canvas;
    };
    const QImage plain = image(m_theme.font(16));
    QVERIFY(image(struck) != plain);
    QVERIFY(image(m_theme.font(18)) != plain);
    QVERIFY(image(m_theme.font(16, QFont::Bold)) != plain);
    QCOMPARE(image(m_theme.font(16)), plain);
    QVERIFY(texts.width(u"Soju"_s, m_theme.font(18)) > texts.width(u"Soju"_s, m_theme.font(16)));
}

void ShapedTextTest::itIsBrokenAsWithoutIt()
{
    const ShapedTexts texts;
    const QFont font = m_theme.font(16);
    const QString name = u"Korean Fried Chicken with rice"_s;
    for (const int width : {60, 120, 400}) {
        QCOMPARE(texts.twoLines(name, font, width, width / 2),
                 fillTwoLines(name, QFontMetrics(font), width, width / 2));
    }
    const QStringList lines = texts.wrapped(name, font, 100);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(u' '), name);
    QCOMPARE(texts.wrapped(name, font, 1000), QStringList(name));
}

void ShapedTextTest::itForgetsWhatIsTooMuch()
{
    const ShapedTexts texts;
    const QFont font = m_theme.font(16);
    for (qsizetype i = 0; i < 2 * ShapedTexts::mostKept + 10; ++i) {
        static_cast<void>(texts.width(QString::number(i), font));
    }
    QVERIFY(texts.kept() <= ShapedTexts::mostKept);
}

QTEST_MAIN(ShapedTextTest)
#include "tst_shaped_text.moc"
