// A small place on paper: two receipt printers, the folder with their setup, a menu and orders for it.
#pragma once

#include "paper_samples.h"

#include "support/test_printer.h"

#include <QTemporaryDir>

namespace stonepot {

struct PrintingBed {
    QTemporaryDir folder;
    TestPrinter hot{profileNamed(u"generic-80-42")};
    TestPrinter bill{profileNamed(u"generic-80")};

    PrintingBed() { writeSetup(QStringLiteral("always"), true); }

    [[nodiscard]] QString setupFile() const { return folder.filePath(QStringLiteral("printers.json")); }
    void write(const QByteArray& json) const;
    // Receipts and what no station claims go to the bill's printer.
    void writeSetup(const QString& receiptWhen, bool onOrder) const;

    [[nodiscard]] static Order orderNamed(const QString& id);
    [[nodiscard]] static Menu menu();
};

} // namespace stonepot
