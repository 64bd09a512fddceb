#include "paper_samples.h"
#include "print/page_painter.h"
#include "print/pdf.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

// Judged by poppler (pdftotext, pdfinfo), where it is installed.
class TestPdf final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }

    void receiptIsOneValidPage_data();
    void receiptIsOneValidPage();
    void longBillBreaksBetweenLinesOnSheets();
    void previewShowsTheWholePaper();

private:
    [[nodiscard]] QString run(const QString& program, const QStringList& arguments);
    [[nodiscard]] QString write(const PrintDocument& document, PdfPaper paper, const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FatalLogGuard> m_log;
};

void TestPdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<FatalLogGuard>();
}

QString TestPdf::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    const QByteArray complaints = process.readAllStandardError(); // poppler's word on what is not valid
    return complaints.isEmpty() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                                           : u"failed: "_s + QString::fromUtf8(complaints);
}

QString TestPdf::write(const PrintDocument& document, PdfPaper paper, const QString& name)
{
    const QString kept = qEnvironmentVariable("STONEPOT_PAPER_IMAGES");
    const QString path = QDir(kept.isEmpty() ? m_folder->path() : kept).filePath(name);
    const auto pdf = toPdf(document, paper);
    QFile file(path);
    return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? path : QString();
}

void TestPdf::receiptIsOneValidPage_data()
{
    QTest::addColumn<PaperSample>("sample");
    QTest::addColumn<PdfPaper>("paper");
    QTest::addColumn<QString>("width"); // points
    QTest::addColumn<QStringList>("words");
    const QStringList english{u"Stonepot Kitchen"_s, u"A-042"_s, u"$55.79"_s, u"Sales tax, food 8.875%"_s};
    QTest::newRow("English, 80 mm") << PaperSample::English << PdfPaper::Roll80 << u"227"_s << english;
    QTest::newRow("English, 58 mm") << PaperSample::English << PdfPaper::Roll58 << u"164"_s << english.mid(0, 3);
    QTest::newRow("English, A4") << PaperSample::English << PdfPaper::A4 << u"595"_s << english;
    QTest::newRow("Korean, 80 mm") << PaperSample::Korean << PdfPaper::Roll80 << u"227"_s
                                   << QStringList{u"김치찌개"_s, u"51,525"_s};
    QTest::newRow("Arabic, 80 mm") << PaperSample::Arabic << PdfPaper::Roll80 << u"227"_s << QStringList{u"A-042"_s};
}

void TestPdf::receiptIsOneValidPage()
{
    QFETCH(PaperSample, sample);
    QFETCH(PdfPaper, paper);
    QFETCH(QString, width);
    QFETCH(QStringList, words);
    const PrintDocument document = receipt(paperOrder(sample), receiptOptions(sample));
    const QString path =
        write(document, paper, u"receipt-%1-%2.pdf"_s.arg(static_cast<int>(sample)).arg(static_cast<int>(paper)));
    QVERIFY(!path.isEmpty());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("poppler-utils is not installed");
    }
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)), qPrintable(info));
    QVERIFY2(info.contains(QRegularExpression(u"Page size:\\s+"_s + width)), qPrintable(info));
    QVERIFY2(info.contains(document.title), qPrintable(info));
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const QString& word : words) {
        QVERIFY2(text.contains(word), qPrintable(text));
    }
}

void TestPdf::longBillBreaksBetweenLinesOnSheets()
{
    Order order = paperOrder(PaperSample::English);
    const OrderLine line = order.lines[1];
    for (int i = 0; i < 120; ++i) {
        order.lines.push_back(line);
        order.lines.back().name = u"Line %1 of many"_s.arg(i);
    }
    const QString path = write(receipt(order, receiptOptions(PaperSample::English)), PdfPaper::A4, u"long.pdf"_s);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("poppler-utils is not installed");
    }
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(text.count(u'\f') >= 2);
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(text.count(u"Line %1 of many"_s.arg(i)), 1);
    }
}

void TestPdf::previewShowsTheWholePaper()
{
    const QImage image =
        paintPreview(receipt(paperOrder(PaperSample::Arabic), receiptOptions(PaperSample::Arabic)), PageMetrics());
    QCOMPARE(image.width(), 48 * 12 + 2 * 30);
    const auto hasInk = [&image](int fromRow, int toRow) {
        for (int y = fromRow; y < toRow; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 100) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(hasInk(30, 90));                                   // the shop's name
    QVERIFY(hasInk(image.height() - 70, image.height() - 30)); // the last line
    QVERIFY(!hasInk(image.height() - 20, image.height()));     // the margin
    if (const QString folder = qEnvironmentVariable("STONEPOT_PAPER_IMAGES"); !folder.isEmpty()) {
        QVERIFY(image.save(QDir(folder).filePath(u"preview-ar.png"_s)));
    }
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
