#include "paper_samples.h"
#include "print/document_json.h"
#include "support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class TestDocumentJson final : public QObject {
    Q_OBJECT

private slots:
    void everyBlockComesBack();
    void realPapersComeBack();
    void badDocumentsNameWhatIsWrong_data();
    void badDocumentsNameWhatIsWrong();
};

void TestDocumentJson::everyBlockComesBack()
{
    QImage logo(3, 2, QImage::Format_ARGB32);
    logo.fill(Qt::red);
    const PrintDocument document{
        .title = u"A-042"_s,
        .rightToLeft = true,
        .blocks = {PrintText{u"نص"_s, {.size = 4, .bold = true, .inverse = true, .align = PrintAlign::Center}, true},
                   PrintRow{{{.text = u"a"_s, .align = PrintAlign::End, .fill = true, .minimum = 3}, {}}, {.size = 2}},
                   PrintRule{.heavy = true}, PrintQr{u"https://x"_s}, PrintBarcode{u"A-1"_s}, PrintLogo{logo},
                   PrintFeed{3}, PrintCut{}, PrintDrawer{}}};
    const auto again = parsePrintDocument(toJson(document));
    QVERIFY2(again, errorText(again).constData());
    QCOMPARE(*again, document);
}

void TestDocumentJson::realPapersComeBack()
{
    for (const PaperSample sample : {PaperSample::English, PaperSample::Korean, PaperSample::Arabic}) {
        const PrintDocument bill = receipt(paperOrder(sample), receiptOptions(sample));
        QCOMPARE(parsePrintDocument(toJson(bill)).value(), bill);
    }
}

void TestDocumentJson::badDocumentsNameWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no json") << QByteArray("{") << QString();
    QTest::newRow("type") << QByteArray(R"({"blocks":[{"type":"cut"},{"type":"film"}]})") << u"blocks[1].type"_s;
    QTest::newRow("size") << QByteArray(R"({"blocks":[{"type":"text","text":"a","size":9}]})") << u"blocks[0].size"_s;
    QTest::newRow("align") << QByteArray(R"({"blocks":[{"type":"text","text":"a","align":"up"}]})")
                           << u"blocks[0].align"_s;
}

void TestDocumentJson::badDocumentsNameWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto document = parsePrintDocument(json);
    QVERIFY(!document);
    QCOMPARE(document.error().where, where);
}

QTEST_GUILESS_MAIN(TestDocumentJson)
#include "tst_document_json.moc"
