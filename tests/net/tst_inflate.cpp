#include "net/inflate.h"
#include "support/results.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

constexpr qint64 limit = 1'000'000;

QByteArray withLength(QByteArray frame, quint32 length)
{
    qToBigEndian(length, frame.data());
    return frame;
}

QByteArray textOf(qsizetype size)
{
    QRandomGenerator random(20260106);
    QByteArray text;
    while (text.size() < size) {
        text += "{\"id\":\"" + QByteArray::number(random.generate()) + "\",\"status\":\"in_progress\"},";
    }
    text.truncate(size);
    return text;
}

} // namespace

class TestInflate : public QObject {
    Q_OBJECT
private slots:
    void whatWasCompressedComesBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one byte") << "a"_ba;
        QTest::newRow("text") << textOf(70'000);
        QTest::newRow("repeated") << QByteArray(300'000, ' ');
        QTest::newRow("as large as allowed") << textOf(limit);
        QByteArray noise(100'000, '\0');
        QRandomGenerator random(1);
        for (char& byte : noise) {
            byte = static_cast<char>(random.generate());
        }
        QTest::newRow("noise") << noise;
    }

    void whatWasCompressedComesBack()
    {
        QFETCH(QByteArray, text);
        for (const int level : {0, 1, 6, 9}) {
            const auto result = inflated(qCompress(text, level), limit);
            QVERIFY2(result, errorText(result).constData());
            QCOMPARE(*result, text);
        }
    }

    void everySizeComesBack()
    {
        const QByteArray text = textOf(3000);
        for (qsizetype size = 1; size <= text.size(); ++size) {
            const auto result = inflated(qCompress(text.last(size)), limit);
            QVERIFY2(result, errorText(result).constData());
            QCOMPARE(*result, text.last(size));
        }
    }

    void aLengthOverTheLimitIsRefusedUnread()
    {
        const auto result = inflated(qCompress(textOf(limit + 1)), limit);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
        QVERIFY(!inflated(withLength(qCompress("a"_ba), 0xFFFFFFFF), limit));
    }

    // 200 MB of nothing in 200 KB, announced as ten bytes.
    void aBombThatLiesAboutItsLengthStopsAtThatLength()
    {
        const QByteArray bomb = withLength(qCompress(QByteArray(200'000'000, '\0')), 10);
        QVERIFY(bomb.size() < 300'000);
        const auto result = inflated(bomb, limit);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ValidationError);
    }

    void aLengthThatIsNotTheRealOneIsRefused()
    {
        const QByteArray frame = qCompress(textOf(5000));
        for (const quint32 length : {0U, 1U, 4999U, 5001U, 900'000U}) {
            QVERIFY(!inflated(withLength(frame, length), limit));
        }
    }

    void everyCutOffFrameIsRefused()
    {
        const QByteArray frame = qCompress(textOf(3000));
        for (qsizetype size = 0; size < frame.size(); ++size) {
            QVERIFY(!inflated(frame.first(size), limit));
        }
        QVERIFY(!inflated(frame + 'x', limit));
    }

    // A checksum stands at the end: no damage may pass, and none may hurt (run it with the sanitizers).
    void noDamagedFramePasses()
    {
        const QByteArray text = textOf(3000);
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            QByteArray frame = qCompress(text, 1 + i % 9);
            const int damages = 1 + static_cast<int>(random.bounded(3));
            for (int n = 0; n < damages; ++n) {
                frame[random.bounded(frame.size())] = static_cast<char>(random.generate());
            }
            if (const auto result = inflated(frame, limit)) {
                QCOMPARE(*result, text);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestInflate)
#include "tst_inflate.moc"
