#include "state/staff_directory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

namespace {

const StaffMember mina{u"s1"_s, u"Mina Kim"_s, StaffRole::Manager, u"#0E7C86"_s};
const StaffMember jo{u"s2"_s, u"Jo"_s, StaffRole::Cashier, {}};

} // namespace

class StaffDirectoryTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyTheRightPinMatches()
    {
        const PinHash hash = hashPin(u"1234"_s);
        QVERIFY(matches(hash, u"1234"_s));
        QVERIFY(!matches(hash, u"1235"_s));
        QVERIFY(!matches(hash, {}));
    }

    void equalPinsHaveDifferentHashes() { QVERIFY(hashPin(u"1234"_s) != hashPin(u"1234"_s)); }

    void survivesBeingStoredAndHoldsNoPin()
    {
        StaffDirectory directory;
        directory.setMembers({mina, jo});
        directory.learn(mina, hashPin(u"98761234"_s));
        const QByteArray json = directory.toJson();
        QVERIFY(!json.contains("98761234"));
        QCOMPARE(StaffDirectory::fromJson(json), directory);
    }

    void damagedStorageIsAnEmptyDirectory()
    {
        QVERIFY(StaffDirectory::fromJson("not json").entries().empty());
        QVERIFY(StaffDirectory::fromJson("{}").entries().empty());
        const StaffDirectory hanging =
            StaffDirectory::fromJson(R"([{"id":"s1","pin":{"salt":"AAAA","hash":"AAAA","rounds":2000000000}}])");
        QVERIFY(!hanging.entries().front().pin);
    }

    void whoLeftMayNotLogIn()
    {
        StaffDirectory directory;
        directory.learn(mina, hashPin(u"1234"_s));
        directory.learn(jo, hashPin(u"5678"_s));
        directory.setMembers({jo});
        QCOMPARE(directory.candidates({}).size(), std::size_t(1));
        QVERIFY(directory.candidates(u"s1"_s).empty());
        QCOMPARE(directory.candidates(u"s2"_s).size(), std::size_t(1)); // and who stays keeps the PIN
    }

    void aRefusedPinIsForgottenAndThePersonIsNot()
    {
        StaffDirectory directory;
        directory.learn(mina, hashPin(u"1234"_s));
        directory.forget(u"s1"_s);
        QVERIFY(directory.candidates({}).empty());
        QCOMPARE(directory.members(), std::vector{mina});
    }
};

QTEST_GUILESS_MAIN(StaffDirectoryTest)
#include "tst_staff_directory.moc"
