#include "paper_samples.h"
#include "print/escpos.h"
#include "print/line_layout.h"
#include "print/plain_text.h"
#include "support/escpos_page.h"
#include "support/fatal_log_guard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <bit>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

EscPosPage printed(const PrintDocument& document, const PrinterProfile& profile)
{
    EscPosPage page(profile);
    page.feed(toEscPos(document, profile));
    return page;
}

PrintDocument sampleReceipt(PaperSample sample)
{
    ReceiptOptions options = receiptOptions(sample);
    options.opensDrawer = true;
    return receipt(paperOrder(sample), options);
}

PrintDocument sampleTicket(PaperSample sample)
{
    return kitchenTickets(makeKitchenOrder(paperOrder(sample)), kitchenPaper(sample)).front().document;
}

// Where a person can look at it: STONEPOT_PAPER_IMAGES names a folder.
void keep(const EscPosPage& page, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("STONEPOT_PAPER_IMAGES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder) && page.image().save(QDir(folder).filePath(name + u".png"_s)));
    }
}

int inkOf(const Raster& raster)
{
    int dots = 0;
    for (const char byte : raster.bits) {
        dots += std::popcount(static_cast<unsigned char>(byte));
    }
    return dots;
}

} // namespace

class TestEscPos final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<FatalLogGuard>(); }
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void printerUnderstandsEveryByte_data();
    void printerUnderstandsEveryByte();
    void latinReceiptIsLettersAsInPlainText();
    void otherScriptsArePictures();
    void sizesEmphasisAndInverseArrive();
    void eachLineTakesAPageThatHoldsIt();
    void frameIsLettersOrAPictureThroughout();
    void drawerAndCutAreLeftOutWhereThereIsNone();
    void printerWithoutQrGetsAPicture();
    void printerWithoutPicturesPrintsQuestionMarks();
    void logoIsDitheredIntoStrips();
    void bytesMayArriveInPieces();
    void rememberedPicturesAreTheSame_data();
    void rememberedPicturesAreTheSame();
    void manyTicketsToBytes_data();
    void manyTicketsToBytes();

private:
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestEscPos::printerUnderstandsEveryByte_data()
{
    addPaperSamples();
}

void TestEscPos::printerUnderstandsEveryByte()
{
    QFETCH(PaperSample, sample);
    QFETCH(QString, language);
    for (const PrinterProfile& profile : builtInProfiles()) {
        const EscPosPage bill = printed(sampleReceipt(sample), profile);
        QCOMPARE(bill.unknown(), QStringList());
        QVERIFY(!bill.isInsideCommand());
        QCOMPARE(bill.resets(), 1);
        QCOMPARE(bill.pulses(), 1);
        QCOMPARE(bill.cuts(), profile.cut == PaperCut::None ? 0 : 1);
        const EscPosPage ticket = printed(sampleTicket(sample), profile);
        QCOMPARE(ticket.unknown(), QStringList());
        QCOMPARE(ticket.pulses(), 0);
        keep(bill, u"receipt-%1-%2"_s.arg(language, profile.id));
        keep(ticket, u"kitchen-%1-%2"_s.arg(language, profile.id));
    }
}

void TestEscPos::latinReceiptIsLettersAsInPlainText()
{
    const PrinterProfile profile = profileNamed(u"generic-80");
    PrintDocument document = sampleReceipt(PaperSample::English);
    std::erase_if(document.blocks, [](const PrintBlock& block) { return block.index() > 2; });
    const EscPosPage page = printed(document, profile);
    QCOMPARE(page.pictures(), 0);
    const QStringList letters = page.text().split(u'\n');
    QString plain = toPlainText(document, profile.columns);
    plain.replace(u'−', u'-');
    const QStringList expected = plain.split(u'\n');
    QCOMPARE(letters.size(), expected.size());
    for (qsizetype i = 0; i < letters.size(); ++i) { // sizes spread the letters of plain text
        QCOMPARE(letters[i].simplified(), expected[i].simplified());
    }
}

void TestEscPos::otherScriptsArePictures()
{
    for (const QString& text : {u"김치찌개"_s, u"يخنة"_s, u"खिचड़ी"_s, u"泡菜"_s}) {
        const EscPosPage page =
            printed({.blocks = {PrintText{text, {}}, PrintText{u"Kimchi"_s, {}}}}, profileNamed(u"generic-80"));
        QCOMPARE(page.pictures(), 1);
        QVERIFY2(inkOf(std::get<Raster>(page.things()[0])) > 60, qPrintable(text));
        QCOMPARE(page.text().trimmed(), u"Kimchi"_s);
    }
}

void TestEscPos::sizesEmphasisAndInverseArrive()
{
    const EscPosPage page =
        printed({.blocks = {PrintText{u"A-042"_s, {.size = 4, .bold = true, .align = PrintAlign::Center}},
                            PrintText{u"hot"_s, {.size = 2, .inverse = true}}, PrintText{u"plain"_s, {}}}},
                profileNamed(u"generic-80"));
    QCOMPARE(page.things().size(), std::size_t(3));
    const auto line = [&page](std::size_t i) { return std::get<PrintedText>(page.things()[i]); };
    QString number;
    for (const PrintedRun& run : line(0)) {
        QCOMPARE(run.size, 4);
        QVERIFY(run.bold && !run.inverse);
        number += run.text;
    }
    QCOMPARE(number, u"   A-042"_s);
    QCOMPARE(line(1), PrintedText({{u" hot "_s, 2, false, true}}));
    QCOMPARE(line(2), PrintedText({{u"plain"_s, 1, false, false}}));
}

void TestEscPos::eachLineTakesAPageThatHoldsIt()
{
    const EscPosPage page =
        printed({.blocks = {PrintText{u"Café €5"_s, {}}, PrintText{u"Борщ"_s, {}}, PrintText{u"Żurek ł"_s, {}}}},
                profileNamed(u"generic-80"));
    QCOMPARE(page.pictures(), 0);
    QCOMPARE(page.text(), u"Café €5\nБорщ\nŻurek ł\n"_s);
}

void TestEscPos::frameIsLettersOrAPictureThroughout()
{
    const PrinterProfile profile = profileNamed(u"generic-80");
    const EscPosPage latin = printed({.blocks = {PrintText{u"ALLERGY: nuts"_s, {}, true}}}, profile);
    QCOMPARE(latin.pictures(), 0);
    QVERIFY(latin.text().startsWith(u"┌──"_s));
    const EscPosPage korean = printed({.blocks = {PrintText{u"알레르기: 땅콩"_s, {}, true}}}, profile);
    QCOMPARE(korean.pictures(), 3);
    QCOMPARE(korean.text(), QString());
}

void TestEscPos::drawerAndCutAreLeftOutWhereThereIsNone()
{
    PrinterProfile profile = profileNamed(u"generic-58");
    profile.drawer = false;
    const QByteArray bytes = toEscPos({.blocks = {PrintDrawer{}, PrintCut{}}}, profile);
    QVERIFY(!bytes.contains("\x1Bp"));
    QVERIFY(!bytes.contains("\x1DV"));
}

void TestEscPos::printerWithoutQrGetsAPicture()
{
    const PrintDocument document{.blocks = {PrintQr{u"https://stonepot.example/r/1"_s}, PrintBarcode{u"A-042"_s}}};
    const EscPosPage able = printed(document, profileNamed(u"generic-80"));
    QCOMPARE(std::get<PrintedQr>(able.things()[0]).data, "https://stonepot.example/r/1");
    QCOMPARE(std::get<PrintedBarcode>(able.things()[1]).data, "A-042");
    QCOMPARE(printed(document, profileNamed(u"basic-80")).pictures(), 2);
}

void TestEscPos::printerWithoutPicturesPrintsQuestionMarks()
{
    PrinterProfile profile = profileNamed(u"basic-80");
    profile.raster = false;
    const EscPosPage page = printed({.blocks = {PrintText{u"2 김치"_s, {}}, PrintQr{u"x"_s}}}, profile);
    QCOMPARE(page.text(), u"2 ??\n"_s);
    QCOMPARE(page.unknown(), QStringList());
}

void TestEscPos::logoIsDitheredIntoStrips()
{
    QImage logo(400, 300, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.fillRect(0, 0, 400, 150, QColor(128, 128, 128));
    painter.end();
    const EscPosPage page = printed({.blocks = {PrintLogo{logo}}}, profileNamed(u"generic-80"));
    QCOMPARE(page.pictures(), 2); // 256 rows and the rest
    int ink = 0;
    for (const PrintedThing& thing : page.things()) {
        ink += inkOf(std::get<Raster>(thing));
    }
    QVERIFY2(ink > 400 * 150 / 3 && ink < 400 * 150 * 2 / 3, qPrintable(QString::number(ink))); // grey, not black
}

void TestEscPos::bytesMayArriveInPieces()
{
    const PrinterProfile profile = profileNamed(u"generic-80");
    const QByteArray bytes = toEscPos(sampleReceipt(PaperSample::Korean), profile);
    EscPosPage whole(profile);
    whole.feed(bytes);
    EscPosPage pieces(profile);
    for (const char byte : bytes) {
        pieces.feed(QByteArray(1, byte));
    }
    QCOMPARE(pieces.text(), whole.text());
    QCOMPARE(pieces.pictures(), whole.pictures());
}

void TestEscPos::rememberedPicturesAreTheSame_data()
{
    addPaperSamples();
}

void TestEscPos::rememberedPicturesAreTheSame()
{
    QFETCH(PaperSample, sample);
    for (const PrinterProfile& profile : builtInProfiles()) {
        EscPosEncoder encoder(profile);
        const PrintDocument bill = sampleReceipt(sample);
        PrintDocument bold = sampleTicket(sample); // the same words in other looks
        for (PrintBlock& block : bold.blocks) {
            if (auto* row = std::get_if<PrintRow>(&block)) {
                row->style.bold = !row->style.bold;
            }
        }
        PrintDocument mirrored = sampleTicket(sample);
        mirrored.rightToLeft = !mirrored.rightToLeft;
        for (int round = 0; round < 2; ++round) {
            for (const PrintDocument& document : {bill, sampleTicket(sample), bold, mirrored}) {
                QCOMPARE(encoder.encode(document), toEscPos(document, profile));
            }
        }
    }
}

void TestEscPos::manyTicketsToBytes_data()
{
    printerUnderstandsEveryByte_data();
}

void TestEscPos::manyTicketsToBytes()
{
    QFETCH(PaperSample, sample);
    const PrinterProfile profile = profileNamed(u"generic-80");
    const KitchenPaper paper = kitchenPaper(sample);
    KitchenOrder ticket = makeKitchenOrder(paperOrder(sample));
    std::erase_if(ticket.items, [](const KitchenItem& item) { return item.station != u"hot-pot"; });
    constexpr int count = 1000;
    EscPosEncoder encoder(profile);
    qsizetype bytes = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        ticket.displayNumber = u"A-%1"_s.arg(i, 3, 10, QChar(u'0'));
        bytes += encoder.encode(kitchenTickets(ticket, paper).front().document).size();
    }
    qInfo("%d tickets: %lld bytes in %lld ms", count, static_cast<long long>(bytes),
          static_cast<long long>(timer.elapsed()));
    QVERIFY(bytes > count * 100);
}

QTEST_MAIN(TestEscPos)
#include "tst_escpos.moc"
