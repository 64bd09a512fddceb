// What tests of the till's window begin and end with: a bed of their own, and a log in which nothing unexpected stands.
#pragma once

#include "support/fatal_log_guard.h"
#include "ui/pos/till_bed.h"

#include <QTest>

namespace stonepot {

class TillTest {
protected:
    // Before each function: the window at its log-in.
    void open(const TillWindow::Options& options = TillBed::defaultOptions())
    {
        m_log = std::make_unique<FatalLogGuard>();
        m_log->allow(QStringLiteral("This plugin does not support")); // the offscreen platform's own
        m_bed = std::make_unique<TillBed>(options);
        m_bed->show();
    }

    // After each function.
    void close()
    {
        m_bed.reset();
        QCOMPARE(m_log->finish(), QStringList());
    }

    // Online, with Mina Kim at work.
    void start()
    {
        m_bed->setOnline();
        m_bed->logIn();
        QVERIFY(m_bed->find(QStringLiteral("sellingScreen"))->isVisible());
    }

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<TillBed> m_bed;
};

} // namespace stonepot
