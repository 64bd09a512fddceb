#include "link_settings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;
using namespace std::chrono_literals;

namespace {

const QString pin = u"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="_s; // of nothing

} // namespace

class TestLinkSettings : public QObject {
    Q_OBJECT
private slots:
    void withoutSettingsItIsAsTheProtocolSays()
    {
        const auto link = resolveLink({}, {}, {});
        QVERIFY(link);
        QCOMPARE(link->link.connectTimeout, 5000ms);
        QCOMPARE(link->link.syncTimeout, 5000ms);
        QCOMPARE(link->link.stableAfter, 5000ms);
        QCOMPARE(link->link.backoff.base, 1000ms);
        QCOMPARE(link->link.backoff.factor, 2.0);
        QCOMPARE(link->link.backoff.maximum, 30'000ms);
        QCOMPARE(link->link.backoff.jitter, 0.5);
        QCOMPARE(link->link.maxAttempts, 10);
        QCOMPARE(link->link.probeEvery, 30'000ms);
        QCOMPARE(link->link.pingEvery, 5000ms);
        QCOMPARE(link->link.missedPongs, 2);
        QVERIFY(link->tls.authorities.isEmpty());
        QVERIFY(link->tls.pin.isEmpty());
    }

    void everyNumberIsASetting()
    {
        const Variables variables{
            {u"STONEPOT_CONNECT_TIMEOUT_MS"_s, u"101"_s}, {u"STONEPOT_SYNC_TIMEOUT_MS"_s, u"102"_s},
            {u"STONEPOT_STABLE_MS"_s, u"103"_s},          {u"STONEPOT_RETRY_BASE_MS"_s, u"104"_s},
            {u"STONEPOT_RETRY_FACTOR"_s, u"1.5"_s},       {u"STONEPOT_RETRY_MAX_MS"_s, u"106"_s},
            {u"STONEPOT_RETRY_JITTER"_s, u"0.25"_s},      {u"STONEPOT_RETRY_ATTEMPTS"_s, u"7"_s},
            {u"STONEPOT_PROBE_MS"_s, u"108"_s},           {u"STONEPOT_PING_MS"_s, u"1000"_s},
            {u"STONEPOT_MISSED_PONGS"_s, u"3"_s}};
        const auto fromEnvironment = resolveLink({}, variables, {{u"STONEPOT_PING_MS"_s, u"9000"_s}});
        const auto fromDotEnv = resolveLink({}, {}, variables);
        for (const auto& link : {fromEnvironment, fromDotEnv}) {
            QVERIFY(link);
            QCOMPARE(link->link.connectTimeout, 101ms);
            QCOMPARE(link->link.syncTimeout, 102ms);
            QCOMPARE(link->link.stableAfter, 103ms);
            QCOMPARE(link->link.backoff.base, 104ms);
            QCOMPARE(link->link.backoff.factor, 1.5);
            QCOMPARE(link->link.backoff.maximum, 106ms);
            QCOMPARE(link->link.backoff.jitter, 0.25);
            QCOMPARE(link->link.maxAttempts, 7);
            QCOMPARE(link->link.probeEvery, 108ms);
            QCOMPARE(link->link.pingEvery, 1000ms);
            QCOMPARE(link->link.missedPongs, 3);
        }
    }

    void aNumberOutOfBoundsIsRefusedByName()
    {
        for (const QString& value : {u"0"_s, u"-5"_s, u"fast"_s, u"nan"_s, u"inf"_s, u"1e99"_s, u"3600001"_s}) {
            const auto link = resolveLink({}, {{u"STONEPOT_PING_MS"_s, value}}, {});
            QVERIFY2(!link, qPrintable(value));
            QCOMPARE(link.error().where, u"STONEPOT_PING_MS"_s);
            QVERIFY(link.error().what.contains(u"100 to 3600000"_s));
        }
    }

    void thePinOfTheCommandLineComesFirst()
    {
        const Variables environment{{u"STONEPOT_PIN_SHA256"_s, QString(64, u'a')}};
        QCOMPARE(resolveLink({}, environment, {})->tls.pin.toHex(), QByteArray(64, 'a'));
        QCOMPARE(resolveLink({{}, pin}, environment, {})->tls.pin, QByteArray::fromBase64(pin.toLatin1()));
        QVERIFY(!resolveLink({{}, u"no hash"_s}, {}, {}));
        QVERIFY(!resolveLink({u"/nowhere/ca.pem"_s, {}}, {}, {}));
        QVERIFY(!resolveLink({}, {}, {{u"STONEPOT_CA_FILE"_s, u"/nowhere/ca.pem"_s}}));
    }
};

QTEST_APPLESS_MAIN(TestLinkSettings)
#include "tst_link_settings.moc"
