#include "store_bed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stonepot {

void StoreBed::addKinds()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("sqlite") << u"sqlite"_s;
}

StoreBed::StoreBed(const QString& kind)
{
    if (kind == "sqlite"_L1) {
        m_location = m_directory.filePath(u"hub.db"_s);
    } else {
        m_whyNot = u"There is no database of the kind \"%1\"."_s.arg(kind);
    }
}

StoreBed::~StoreBed() = default;

} // namespace stonepot
