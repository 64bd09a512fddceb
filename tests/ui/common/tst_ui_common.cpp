// Theme, format, icons and the helpers that every screen draws with.
#include "ui/common/button.h"
#include "ui/common/glyphs.h"
#include "ui/common/look.h"
#include "ui/common/text.h"
#include "ui/screens/sight_walk.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

QImage glyphImage(StateGlyph glyph, const Theme& theme, bool mirrored = false)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, image.rect(), glyph, theme, mirrored);
    return image;
}

} // namespace

class TestUiCommon final : public QObject {
    Q_OBJECT
private slots:
    // A view's surface has its labels take another role, which nobody coloured.
    void aLabelOnAViewHasItsOwnColour()
    {
        const Look look{Theme::dark(), Format(), Icons()};
        QListView view;
        const QLabel* label = makeLabel(look, u"1"_s, 16, QFont::Normal, Token::Ink, view.viewport());
        QCOMPARE(label->palette().color(label->foregroundRole()), look.color(Token::Ink));
    }

    void everyTokenHasANameAndIsFoundByIt()
    {
        for (int i = 0; i < tokenCount; ++i) {
            const auto token = static_cast<Token>(i);
            QCOMPARE(Theme::tokenNamed(Theme::name(token)), std::optional(token));
        }
        QCOMPARE(Theme::tokenNamed(u"mauve"), std::optional<Token>());
    }

    void aButtonAsSmallAsItMayBeShowsAllOfItsText()
    {
        Look look{Theme::light(), Format(), Icons()};
        for (const QString& text : {u"إرسال إلى المطبخ"_s, u"An die Küche senden"_s, u"Send to kitchen"_s}) {
            for (const int pixels : {13, 15, 16, 18, 20, 22}) {
                for (const double scale : {1.0, 1.25, 1.5}) {
                    look.theme.setTextScale(scale);
                    Button button(look, u"b"_s, text);
                    button.setIconName(u"send"_s, 22);
                    button.setTextSize(pixels);
                    button.resize(button.minimumSizeHint());
                    QVERIFY2(button.showsAll(), qPrintable(u"%1 %2 %3"_s.arg(text).arg(pixels).arg(scale)));
                    button.resize(button.width() / 2, button.height());
                    QVERIFY(!button.showsAll());
                }
            }
        }
    }

    void templateIsFilledAndUnknownNamesStay()
    {
        Theme theme = Theme::light();
        theme.setTextScale(1.5);
        QCOMPARE(theme.fill(u"a { color: @cobalt600@; font-size: @font16@; x: @nothing@ }"_s),
                 u"a { color: #2447c6; font-size: 24px; x: @nothing@ }"_s);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("ground");
        const auto row = [](const char* name, Token text, Token ground) {
            QTest::addRow("%s", name) << false << text << ground;
            QTest::addRow("%s, dark", name) << true << text << ground;
        };
        row("ink on bg", Token::Ink, Token::Bg);
        row("ink2 on surface", Token::Ink2, Token::Surface);
        row("ink3 on bg", Token::Ink3, Token::Bg);
        row("ink3 on sold out", Token::Ink3, Token::SoldOut);
        row("jade on surface", Token::Jade700, Token::Surface);
        row("amber on alert row", Token::Amber800, Token::Amber50);
        row("chili on error group", Token::Chili700, Token::Chili50);
        QTest::newRow("slate on offline bar") << false << Token::Slate700 << Token::Slate100;
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(Token, text);
        QFETCH(Token, ground);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        QVERIFY2(contrastOf(theme.color(text), theme.color(ground)) >= 4.5, "below 4.5 to 1");
    }

    void inkStandsOutOnEveryFill()
    {
        for (const Theme& theme : {Theme::light(), Theme::dark()}) {
            for (const Token fill : {Token::Cobalt600, Token::Cobalt700, Token::Jade600, Token::Jade700,
                                     Token::Chili700, Token::Slate700, Token::Plum700, Token::Late, Token::Ontime}) {
                QVERIFY2(contrastOf(theme.color(theme.inkOn(fill)), theme.color(fill)) >= 4.5,
                         qPrintable(Theme::name(fill)));
            }
        }
    }

    void typefaceIsCompiledIn()
    {
        const QFont font = Theme::light().font(15, QFont::DemiBold);
        QCOMPARE(QFontInfo(font).family(), u"Inter"_s);
        QCOMPARE(font.pixelSize(), 15);
    }

    void moneyIsExactAtAnySize()
    {
        const Format format;
        QCOMPARE(format.money(6240), u"$62.40"_s);
        QCOMPARE(format.money(-469), u"−$4.69"_s);
        QCOMPARE(format.money(5), u"$0.05"_s);
        QCOMPARE(format.amount(123456789), u"1,234,567.89"_s);
        QCOMPARE(format.money(9007199254740993), u"$90,071,992,547,409.93"_s);
        QCOMPARE(format.roundMoney(8000), u"$80"_s);
        QCOMPARE(format.roundMoney(8050), u"$80.50"_s);
    }

    void moneyFollowsTheLocaleAndTheCurrency()
    {
        const Format german(QLocale(QLocale::German, QLocale::Germany), *Currency::fromCode(u"EUR"), QTimeZone::utc());
        QCOMPARE(german.money(123456), u"1.234,56\u00A0€"_s);
        const Format korean(QLocale(QLocale::Korean, QLocale::SouthKorea), *Currency::fromCode(u"KRW"),
                            QTimeZone::utc());
        QCOMPARE(korean.money(12900), u"₩12,900"_s);
    }

    // An order number, a timer and a price stand beside one another.
    void digitsAreTheSameEverywhere()
    {
        const Instant moment{1'767'728'527'000ms};
        for (const QLocale& locale : {QLocale(QLocale::Arabic, QLocale::Egypt), QLocale(QLocale::Persian),
                                      QLocale(QLocale::Bengali), QLocale(QLocale::Hindi, QLocale::India)}) {
            const Format format(locale, *Currency::fromCode(u"EGP"), QTimeZone::utc());
            QStringList texts{format.money(-1'234'567),
                              format.amount(1'234'567),
                              format.roundMoney(1'200),
                              format.number(-1'234'567),
                              format.percent(*Decimal::parse(u"8.875"_s)),
                              format.longDate(moment),
                              format.dateAndTime(moment)};
            for (const QString& text : texts) {
                for (const QChar character : text) {
                    QVERIFY2(!character.isDigit() || character.unicode() < 128, qPrintable(text));
                    QVERIFY2(character.unicode() < 0x066A || character.unicode() > 0x066C, qPrintable(text));
                }
            }
        }
        const Format arabic(QLocale(QLocale::Arabic, QLocale::Egypt), *Currency::fromCode(u"EGP"), QTimeZone::utc());
        QCOMPARE(arabic.amount(1'234'567), u"12,345.67"_s);
        QCOMPARE(arabic.decimal(*Decimal::parse(u"8.875"_s)), u"8.875"_s);
    }

    void aLabelReadsAsTheScreenDoes()
    {
        QCOMPARE(inLayoutDirection(u"Hot pot"_s), u"Hot pot"_s);
        QVERIFY(!inLayoutDirection(u"\u0642\u062F\u0631"_s).isRightToLeft());
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString mixed = inLayoutDirection(u"Hot pot · \u0628\u0639\u062F"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(mixed.isRightToLeft());
        QVERIFY(mixed.endsWith(u"Hot pot · \u0628\u0639\u062F"_s));
    }

    void timesAreThoseOfTheShop()
    {
        const Format format(QLocale(QLocale::English), Currency(), QTimeZone("Europe/Berlin"));
        const Instant evening = *parseIso(u"2026-03-14T18:40:05.000Z");
        QCOMPARE(format.time(evening), u"19:40"_s);
        QCOMPARE(format.timeWithSeconds(evening), u"19:40:05"_s);
        QCOMPARE(format.longDate(evening), u"Saturday 14 March"_s);
    }

    void durationsAreNeverNegative()
    {
        const Format format;
        QCOMPARE(format.duration(-5s), u"0:00"_s);
        QCOMPARE(format.duration(261s), u"4:21"_s);
        QCOMPARE(format.duration(261s, true), u"04:21"_s);
        QCOMPARE(format.duration(3850s), u"1:04:10"_s);
    }

    void iconsAreBuiltAndColoured()
    {
        QVERIFY(Icons::has(u"search"_s));
        QVERIFY(Icons::has(u"pot"_s));
        QVERIFY(!Icons::has(u"unicorn"_s));
        const Icons icons;
        const QPixmap icon = icons.pixmap(u"search"_s, 20, QColor(Qt::red), 2.0);
        QCOMPARE(icon.size(), QSize(40, 40));
        QCOMPARE(icon.deviceIndependentSize(), QSizeF(20, 20));
        const QImage image = icon.toImage();
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255) {
                    ++opaque;
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::red));
                }
            }
        }
        QVERIFY(opaque > 50);
    }

    void everyGlyphHasAWordAndAnOutlineOfItsOwnWithoutColour()
    {
        const Theme theme = Theme::light();
        QList<QImage> seen;
        for (int i = 0; i < stateGlyphCount; ++i) {
            const auto glyph = static_cast<StateGlyph>(i);
            QVERIFY(!glyphName(glyph).isEmpty());
            const QImage image = glyphImage(glyph, theme).convertToFormat(QImage::Format_Alpha8);
            const bool twin = glyph == StateGlyph::TableAttention || glyph == StateGlyph::TableReady ||
                              glyph == StateGlyph::TicketWarning || glyph == StateGlyph::TicketLate ||
                              glyph == StateGlyph::SoldOut;
            QVERIFY2(twin || !seen.contains(image), qPrintable(glyphName(glyph)));
            seen << image;
        }
    }

    void sentGlyphPointsToTheReadingEnd()
    {
        // Half-way down there is the tip on one side and the notch on the other.
        const Theme theme = Theme::light();
        const auto tip = [](const QImage& image, int from, int step) {
            int x = from;
            while (qAlpha(image.pixel(x, 24)) < 128) {
                x += step;
            }
            return x;
        };
        QVERIFY(tip(glyphImage(StateGlyph::LineSent, theme), 47, -1) > 40);
        QVERIFY(tip(glyphImage(StateGlyph::LineSent, theme, true), 0, 1) < 7);
    }

    void longButtonTextWrapsThenElides()
    {
        const Look look{Theme::light(), Format(), Icons()};
        const QFontMetrics metrics(look.font(15, QFont::DemiBold));
        QCOMPARE(wrapInTwo(u"Send to kitchen"_s, metrics, 200), QStringList{u"Send to kitchen"_s});
        QCOMPARE(wrapInTwo(u"Send to kitchen"_s, metrics, 80), (QStringList{u"Send to"_s, u"kitchen"_s}));
        QVERIFY(wrapInTwo(u"Donaudampfschifffahrt"_s, metrics, 80).constFirst().endsWith(u'…'));
        Button button(look, u"sendButton"_s, u"Send to kitchen"_s);
        QVERIFY(button.minimumSizeHint().width() < button.sizeHint().width());
        QCOMPARE(button.sizeHint().height(), 48);
    }
};

QTEST_MAIN(TestUiCommon)
#include "tst_ui_common.moc"
