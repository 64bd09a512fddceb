// Whatever comes off a wire: no parser may crash, hang or give back what it could not read again.
#include "core/messages.h"
#include "message_samples.h"
#include "support/json.h"
#include "support/results.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace stonepot::test;

class MalformedFramesTest final : public QObject {
    Q_OBJECT

private slots:
    void damagedBytesAreReadOrRefused();
    void damagedFieldsAreReadOrRefused();
    void everyCutOffFrameIsRefused();
};

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, qsizetype count)
{
    return random() % static_cast<std::size_t>(std::max<qsizetype>(1, count));
}

struct Sample {
    QByteArray frame;
    bool fromClient = false;
};

std::vector<Sample> samples()
{
    std::vector<Sample> result{
        {baseSubmitOrder(), true}, {baseOrderCreated(), false}, {baseSyncState(), false}, {baseStatusUpdate(), false}};
    for (const ClientMessage& message : richClientMessages()) {
        result.push_back({toFrame(toJson(message)), true});
    }
    for (const ServerMessage& message : richServerMessages()) {
        result.push_back({toFrame(toJson(message)), false});
    }
    return result;
}

// An error says something, without repeating what may be megabytes. What was read is written and read again as the
// same.
template <typename Message>
void check(const Result<Message>& message, Result<Message> (*parse)(const QByteArray&, Currency))
{
    if (!message) {
        QVERIFY(!message.error().what.isEmpty());
        QVERIFY(message.error().text().size() < 1000);
        return;
    }
    const QByteArray written = toFrame(toJson(*message));
    const auto again = parse(written, {});
    QVERIFY2(again, (errorText(again) + '\n' + written).constData());
    QCOMPARE(toFrame(toJson(*again)), written);
}

void check(const Sample& sample)
{
    if (sample.fromClient) {
        check(parseClientMessage(sample.frame), &parseClientMessage);
    } else {
        check(
            parseServerMessage(sample.frame),
            +[](const QByteArray& frame, Currency currency) { return parseServerMessage(frame, currency); });
    }
}

QByteArray withDamagedBytes(QByteArray frame, Random& random)
{
    static const QByteArray pieces[] = {"null",
                                        "-1",
                                        "1e308",
                                        "1e-308",
                                        "99999999999999999999",
                                        "\"\"",
                                        "[]",
                                        "{}",
                                        "true",
                                        "0.1",
                                        "\\ud800",
                                        "\\u0000",
                                        "\xFF",
                                        "\xC3",
                                        "[[[[[[[[",
                                        "}",
                                        "\"",
                                        "9007199254740993",
                                        "-0.0",
                                        ",",
                                        ":",
                                        "1E+400",
                                        "\xEF\xBB\xBF",
                                        "4294967296"};
    const auto damages = 1 + below(random, 3);
    for (std::size_t i = 0; i < damages; ++i) {
        const auto at = static_cast<qsizetype>(below(random, frame.size()));
        const auto length = static_cast<qsizetype>(below(random, 12));
        switch (below(random, 5)) {
        case 0:
            frame[at] = static_cast<char>(random());
            break;
        case 1:
            frame.remove(at, length);
            break;
        case 2:
            frame.insert(at, frame.mid(static_cast<qsizetype>(below(random, frame.size())), 4 * length));
            break;
        case 3:
            frame.insert(at, pieces[below(random, std::size(pieces))]);
            break;
        case 4:
            frame.replace(at, length, pieces[below(random, std::size(pieces))]);
            break;
        }
    }
    return frame;
}

QJsonValue oddValue(Random& random)
{
    static const QJsonValue values[] = {
        QJsonValue(QJsonValue::Undefined),
        QJsonValue(),
        true,
        0,
        -1,
        1,
        0.5,
        1e-9,
        1e15,
        1e300,
        -1e300,
        9007199254740991.0,
        std::numeric_limits<qint64>::max(),
        std::numeric_limits<qint64>::min(),
        u""_s,
        u"ready"_s,
        u"9999.999999999"_s,
        QString(300, u'x'),
        QString(5000, u'é'),
        QString(QChar(0xDC00)),
        u"2026-01-06T19:42:07Z"_s,
        QJsonArray(),
        QJsonArray{QJsonArray{QJsonArray()}},
        QJsonArray{QJsonObject(), 1, QJsonValue()},
        QJsonObject(),
        QJsonObject{{""_L1, 5}},
    };
    return values[below(random, std::size(values))];
}

// Replaces one value somewhere in the tree.
QJsonValue withDamagedField(const QJsonValue& value, Random& random)
{
    if (below(random, 6) == 0) {
        return oddValue(random);
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(static_cast<qsizetype>(below(random, object.size())));
        object.insert(key, withDamagedField(object.value(key), random)); // undefined removes it
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const auto at = static_cast<qsizetype>(below(random, array.size()));
        const QJsonValue damaged = withDamagedField(array.at(at), random);
        if (damaged.isUndefined()) {
            array.removeAt(at);
        } else {
            array.replace(at, damaged);
        }
        return array;
    }
    return oddValue(random);
}

} // namespace

void MalformedFramesTest::damagedBytesAreReadOrRefused()
{
    Random random(20260106);
    const std::vector<Sample> all = samples();
    for (int i = 0; i < 10'000; ++i) {
        const Sample& sample = all[below(random, static_cast<qsizetype>(all.size()))];
        check({withDamagedBytes(sample.frame, random), sample.fromClient});
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void MalformedFramesTest::damagedFieldsAreReadOrRefused()
{
    Random random(20260107);
    const std::vector<Sample> all = samples();
    for (int i = 0; i < 10'000; ++i) {
        const Sample& sample = all[below(random, static_cast<qsizetype>(all.size()))];
        QJsonObject frame = withDamagedField(parsed(sample.frame), random).toObject();
        if (below(random, 2) == 0) {
            frame = withDamagedField(frame, random).toObject();
        }
        check({toFrame(frame), sample.fromClient});
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void MalformedFramesTest::everyCutOffFrameIsRefused()
{
    const QByteArray frame = toFrame(parsed(baseOrderCreated()));
    for (qsizetype length = 0; length < frame.size(); ++length) {
        QVERIFY(!parseServerMessage(frame.first(length)));
    }
    QVERIFY(parseServerMessage(frame));
}

QTEST_APPLESS_MAIN(MalformedFramesTest)
#include "tst_malformed_frames.moc"
