#include "hub/sha256.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stonepot;

// Against Qt's, which is the one that earlier versions hashed with.
class Sha256Test final : public QObject {
    Q_OBJECT

private slots:
    void knownTextsHaveTheirHash();
    void everyLengthIsTheSame();
    void piecesAreTheSameAsTheWhole();
};

void Sha256Test::knownTextsHaveTheirHash()
{
    QCOMPARE(Sha256::of({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(Sha256::of("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void Sha256Test::everyLengthIsTheSame()
{
    QRandomGenerator random(4);
    for (int size = 0; size <= 400; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        std::ranges::generate(bytes, [&random] { return static_cast<char>(random.generate()); });
        QCOMPARE(Sha256::of(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

void Sha256Test::piecesAreTheSameAsTheWhole()
{
    const QByteArray bytes(10'000, 'x');
    QRandomGenerator random(4);
    for (int round = 0; round < 50; ++round) {
        Sha256 hash;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = std::min<qsizetype>(bytes.size() - at, random.bounded(200));
            hash.add(QByteArrayView(bytes).sliced(at, size));
            at += size;
        }
        QCOMPARE(hash.result(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
