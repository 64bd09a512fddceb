#include "core/qr_code.h"
#include "print/code128.h"
#include "print/code_pages.h"
#include "print/printer_profile.h"
#include "support/code_reader.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QImage>
#include <QTest>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestCodes final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void everyLetterOfAPageComesBack();
    void knowsWhatAPageDoesNotHold();
    void badProfilesNameWhatIsWrong_data();
    void badProfilesNameWhatIsWrong();
    void qrGrowsWithItsDataAndEnds();
    void readersReadQrAndBarcode();
    void code128ChecksItself();

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestCodes::everyLetterOfAPageComesBack()
{
    for (const CodePage page :
         {CodePage::Cp437, CodePage::Cp850, CodePage::Cp852, CodePage::Cp858, CodePage::Cp866, CodePage::Cp1252}) {
        for (int value = 0x20; value < 0x100; ++value) {
            const QByteArray byte(1, static_cast<char>(value));
            const QString letter = decode(page, byte);
            if (value == 0x7F || letter == QString(QChar::ReplacementCharacter) ||
                letter.front().category() == QChar::Other_Format) {
                continue;
            }
            QCOMPARE(encode(page, letter), std::optional(byte));
        }
    }
    QCOMPARE(encode(CodePage::Cp437, u"é"), std::optional<QByteArray>("\x82"));
    QCOMPARE(encode(CodePage::Cp858, u"€"), std::optional<QByteArray>("\xD5"));
    QCOMPARE(encode(CodePage::Cp866, u"Б"), std::optional<QByteArray>("\x81"));
}

void TestCodes::knowsWhatAPageDoesNotHold()
{
    QCOMPARE(encode(CodePage::Cp437, u"김"), std::nullopt);
    QCOMPARE(encode(CodePage::Cp437, u"€"), std::nullopt);
    QCOMPARE(encode(CodePage::Cp437, QString(QChar::ReplacementCharacter)), std::nullopt);
    QCOMPARE(encode(CodePage::Cp437, u"−4 × ‘a’\u00A0b"), std::optional<QByteArray>("-4 x 'a'\xFF"
                                                                                    "b"));
    QCOMPARE(encode(CodePage::Cp866, u"\u2066A\u2069"), std::optional<QByteArray>("A"));
}

void TestCodes::badProfilesNameWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("columns") << QByteArray(R"({"id":"a","name":"A","columns":5,"dots":576,"cut":"none"})")
                             << u"columns"_s;
    QTest::newRow("dots") << QByteArray(R"({"id":"a","name":"A","columns":48,"dots":577,"cut":"none"})") << u"dots"_s;
    QTest::newRow("page")
        << QByteArray(
               R"({"id":"a","name":"A","columns":48,"dots":576,"cut":"none","codePages":[{"number":0,"page":"42"}]})")
        << u"codePages[0].page"_s;
    QTest::newRow("cut") << QByteArray(R"({"id":"a","name":"A","columns":48,"dots":576,"cut":"half"})") << u"cut"_s;
}

void TestCodes::badProfilesNameWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto profile = parsePrinterProfile(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().where, where);
}

void TestCodes::qrGrowsWithItsDataAndEnds()
{
    QCOMPARE(QrCode::encode("A")->size(), 21);
    QCOMPARE(QrCode::encode(QByteArray(maxQrBytes, 'x'))->size(), 57);
    QVERIFY(!QrCode::encode(QByteArray(maxQrBytes + 1, 'x')));
}

// Judged by a reader that we did not write, where there is one (zbarimg).
void TestCodes::readersReadQrAndBarcode()
{
    for (int length = 1; length <= maxQrBytes; length += 12) {
        QByteArray data;
        for (int i = 0; i < length; ++i) {
            data += static_cast<char>('!' + (i * 7 + length) % 90);
        }
        const auto code = QrCode::encode(data);
        const int side = (code->size() + 8) * 4;
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < code->size() * 4; ++y) {
            for (int x = 0; x < code->size() * 4; ++x) {
                image.setPixel(x + 16, y + 16, code->isDark(x / 4, y / 4) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        const auto read = readCode(image);
        if (!read) {
            QSKIP("zbarimg is not installed");
        }
        QCOMPARE(*read, data);
    }
    const std::vector<int> bars = code128(u"A-042 {x}");
    QImage image(std::accumulate(bars.begin(), bars.end(), 0) * 2 + 60, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    int x = 30;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        for (int dx = 0; dx < bars[i] * 2; ++dx, ++x) {
            for (int y = 5; y < 75 && i % 2 == 0; ++y) {
                image.setPixel(x, y, 0xFF000000);
            }
        }
    }
    QCOMPARE(readCode(image).value_or(QByteArray()), "A-042 {x}");
}

void TestCodes::code128ChecksItself()
{
    QVERIFY(code128(u"").empty());
    QVERIFY(code128(u"김").empty());
    const std::vector<int> bars = code128(u"A");
    QCOMPARE(std::accumulate(bars.begin(), bars.end(), 0), 11 * 3 + 13);
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
