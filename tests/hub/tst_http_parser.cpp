#include "hub/http_parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

// Offers `bytes` in pieces of `step`, as a socket would: what was not taken is offered again.
qsizetype feedAll(HttpParser& parser, const QByteArray& bytes, qsizetype step)
{
    QByteArray waiting;
    qsizetype taken = 0;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        waiting += bytes.mid(at, step);
        for (;;) {
            const auto before = parser.state();
            const qsizetype used = parser.feed(waiting);
            waiting.remove(0, used);
            taken += used;
            if (used == 0 || parser.state() == before) {
                break;
            }
        }
    }
    return taken;
}

} // namespace

class HttpParserTest final : public QObject {
    Q_OBJECT
private slots:
    void readsARequestInPiecesOfAnySize_data();
    void readsARequestInPiecesOfAnySize();
    void takesNothingOfAHeaderThatIsNotComplete();
    void stopsBehindTheHeader();
    void leavesWhatFollowsARequest();
    void readsAChunkedBody();
    void readsABodyWithoutAChunkInPiecesOfAnySize();
    void joinsRepeatedHeaders();
    void decodesPathAndQuery();
    void refuses_data();
    void refuses();
    void refusesAnEndlessHeader();
    void refusesAChunkHeadWithoutEnd();
    void countsAChunkedBodyAgainstTheLimit();
    void refusesAnAnnouncedBodyBeforeAnyOfItCame();
};

void HttpParserTest::readsARequestInPiecesOfAnySize_data()
{
    QTest::addColumn<int>("step");
    for (const int step : {1, 2, 3, 7, 50, 1000}) {
        QTest::addRow("%d", step) << step;
    }
}

void HttpParserTest::readsARequestInPiecesOfAnySize()
{
    QFETCH(const int, step);
    HttpParser parser({});
    const QByteArray bytes = "POST /api/orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 11\r\n\r\n{\"a\":\"b\"}\r\n";
    QCOMPARE(feedAll(parser, bytes, step), bytes.size());
    QCOMPARE(parser.state(), HttpParser::State::Complete);
    QCOMPARE(parser.request().method, "POST"_ba);
    QCOMPARE(parser.request().path, u"/api/orders"_s);
    QCOMPARE(parser.request().header("host"), "hub"_ba);
    QCOMPARE(parser.request().body, "{\"a\":\"b\"}\r\n"_ba);
    QVERIFY(parser.request().keepAlive);
}

void HttpParserTest::takesNothingOfAHeaderThatIsNotComplete()
{
    HttpParser parser({});
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nHost: hub\r\n"), 0);
    QCOMPARE(parser.state(), HttpParser::State::Header);
}

void HttpParserTest::stopsBehindTheHeader()
{
    HttpParser parser({});
    const QByteArray header = "POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    QCOMPARE(parser.feed(header + "ab"), header.size());
    QCOMPARE(parser.state(), HttpParser::State::Body);
    QVERIFY(parser.expectsContinue());
    QCOMPARE(parser.feed("ab"), 2);
    QCOMPARE(parser.state(), HttpParser::State::Complete);
}

void HttpParserTest::leavesWhatFollowsARequest()
{
    HttpParser parser({});
    const QByteArray first = "GET /a HTTP/1.1\r\nHost: hub\r\n\r\n";
    QCOMPARE(feedAll(parser, first + "GET /b HTTP/1.1\r\n\r\n", 1000), first.size());
    QCOMPARE(parser.state(), HttpParser::State::Complete);
}

void HttpParserTest::readsAChunkedBody()
{
    HttpParser parser({});
    const QByteArray bytes = "POST / HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
    QCOMPARE(feedAll(parser, bytes, 1), bytes.size());
    QCOMPARE(parser.state(), HttpParser::State::Complete);
    QCOMPARE(parser.request().body, "abcde"_ba);
}

void HttpParserTest::readsABodyWithoutAChunkInPiecesOfAnySize()
{
    const QByteArray bytes = "POST / HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    for (const int step : {1, 2, 3, 4}) {
        HttpParser parser({});
        QCOMPARE(feedAll(parser, bytes, step), bytes.size());
        QCOMPARE(parser.state(), HttpParser::State::Complete);
        QCOMPARE(parser.request().body, QByteArray());
    }
}

void HttpParserTest::joinsRepeatedHeaders()
{
    HttpParser parser({});
    std::ignore = parser.feed("GET / HTTP/1.1\r\nHost: hub\r\nX-A: 1\r\nx-a: 2\r\n\r\n");
    QCOMPARE(parser.request().header("x-a"), "1, 2"_ba);
}

void HttpParserTest::decodesPathAndQuery()
{
    HttpParser parser({});
    std::ignore = parser.feed("GET /api/kds%20x/orders?tenantId=de%6Do&station=a%26b HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(parser.request().path, u"/api/kds x/orders"_s);
    QCOMPARE(parser.request().queryValue(u"tenantId"_s), u"demo"_s);
    QCOMPARE(parser.request().queryValue(u"station"_s), u"a&b"_s);
}

void HttpParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << "\x16\x03\x01\x02\x00\r\n\r\n"_ba << 400;
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 400;
    QTest::newRow("HTTP/2") << "GET / HTTP/2.0\r\n\r\n"_ba << 400;
    QTest::newRow("proxy form") << "GET http://elsewhere/ HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("bad escape") << "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("bad length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
    QTest::newRow("two lengths") << "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba << 400;
    QTest::newRow("length and chunks")
        << "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 400;
    QTest::newRow("other coding") << "POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"_ba << 501;
    QTest::newRow("bad chunk") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba << 400;
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\nA: b\r\n\tc\x01\r\n\r\n"_ba << 400;
}

void HttpParserTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    HttpParser parser({});
    feedAll(parser, bytes, 1000);
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QCOMPARE(parser.failureStatus(), status);
}

void HttpParserTest::refusesAnEndlessHeader()
{
    HttpParser parser({.headerBytes = 1024});
    feedAll(parser, "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(1000), 64);
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 431);
}

void HttpParserTest::refusesAChunkHeadWithoutEnd()
{
    HttpParser parser({.headerBytes = 1024});
    feedAll(parser, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;" + QByteArray(5000, 'x'), 64);
    QCOMPARE(parser.state(), HttpParser::State::Failed);
}

void HttpParserTest::countsAChunkedBodyAgainstTheLimit()
{
    HttpParser parser({.bodyBytes = 100});
    feedAll(parser, "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray("5\r\nabcde\r\n").repeated(30),
            64);
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 413);
}

void HttpParserTest::refusesAnAnnouncedBodyBeforeAnyOfItCame()
{
    HttpParser parser({});
    std::ignore = parser.feed("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2147483648\r\n\r\n");
    QCOMPARE(parser.state(), HttpParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 413);
}

QTEST_GUILESS_MAIN(HttpParserTest)
#include "tst_http_parser.moc"
