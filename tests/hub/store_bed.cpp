#include "store_bed.h"

#include "postgres_server.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot {

void StoreBed::addKinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

StoreBed::StoreBed(const QString& kind)
{
    if (kind == "sqlite"_L1) {
        m_location = m_directory.filePath(u"hub.db"_s);
    } else {
        PostgresServer& server = PostgresServer::instance();
        m_location = server.newDatabase();
        m_whyNot = server.whyNot();
    }
}

StoreBed::~StoreBed() = default;

} // namespace stonepot
