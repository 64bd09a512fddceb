// What tests of the till's window begin and end with: a bed of their own, and a log in which nothing unexpected stands.
#pragma once

#include "support/fatal_log_guard.h"
#include "ui/common/toast.h"
#include "ui/pos/till_bed.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
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

    // A real click on an item's tile in sight.
    void tap(const QString& item)
    {
        const QString grid = QStringLiteral("menuGrid");
        QVERIFY2(m_bed->clickRow(grid, m_bed->rowOf(grid, item)), qPrintable(item));
    }

    // Instead of what is in a field.
    void paste(const QString& field, const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        auto* edit = m_bed->find<QLineEdit>(field);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    }

    // A label's words, without the marks that isolate numbers.
    [[nodiscard]] QString textOf(const QString& label) const
    {
        return m_bed->find<QLabel>(label)->text().remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    // What the till says in passing.
    [[nodiscard]] QString said() const { return m_bed->find<Toast>(QStringLiteral("toast"))->message(); }

    std::unique_ptr<FatalLogGuard> m_log;
    std::unique_ptr<TillBed> m_bed;
};

} // namespace stonepot
