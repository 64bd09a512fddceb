// What tests of a till's papers begin and end with: real storage, real sockets, and a log in which nothing unexpected
// stands.
#pragma once

#include "printing.h"
#include "printing_bed.h"

#include "core/when_done.h"
#include "storage/device_store.h"
#include "support/eventually.h"
#include "support/fake_clock.h"
#include "support/fatal_log_guard.h"
#include "support/results.h"

#include <QTest>

namespace stonepot {

class PrintingTest {
protected:
    void open()
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_bed = std::make_unique<PrintingBed>();
    }
    void close()
    {
        stop();
        QCOMPARE(m_log->finish(), QStringList());
    }
    void start()
    {
        auto storage = DeviceStore::open(m_bed->folder.path(), m_clock);
        QVERIFY2(storage, errorText(storage).constData());
        m_storage = *std::move(storage);
        auto printing = Printing::make(m_bed->folder.path(), *m_storage, m_clock);
        QVERIFY2(printing, errorText(printing).constData());
        m_printing = *std::move(printing);
        m_printing->setMenu(PrintingBed::menu());
        bool isLoaded = false; // asked later than the printing did, and so answered
        whenDone(m_storage->paperMarks(), m_printing.get(), [&](const auto&) { isLoaded = true; });
        QVERIFY(eventually([&] { return isLoaded; }));
    }
    void stop()
    {
        m_printing.reset();
        m_storage.reset();
    }
    [[nodiscard]] PaperStatus& status() { return m_printing->status(); }

    FakeClock m_clock{Instant(Milliseconds(1767728527123))};
    std::unique_ptr<PrintingBed> m_bed;
    std::unique_ptr<DeviceStore> m_storage;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<FatalLogGuard> m_log;
};

} // namespace stonepot
