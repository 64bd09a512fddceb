// What is on a piece of paper, without saying how a printer is told: made by pure functions, rendered to ESC/POS, PDF,
// a picture or plain text.
#pragma once

#include <QImage>
#include <QString>
#include <variant>
#include <vector>

namespace stonepot {

// Start and End follow the document's direction.
enum class PrintAlign { Start, Center, End };

struct PrintStyle {
    int size = 1; // 1 to 8 times the printer's own letters, in both directions
    bool bold = false;
    bool inverse = false;
    PrintAlign align = PrintAlign::Start;

    bool operator==(const PrintStyle&) const = default;
};

// Wraps at words. `boxed`: in a frame as wide as the paper.
struct PrintText {
    QString text;
    PrintStyle style;
    bool boxed = false;

    bool operator==(const PrintText&) const = default;
};

// As wide as its text and at least `minimum` letters; the ones that fill share what the others leave, and wrap.
struct PrintColumn {
    QString text;
    PrintAlign align = PrintAlign::Start;
    bool fill = false;
    int minimum = 0;

    bool operator==(const PrintColumn&) const = default;
};

struct PrintRow {
    std::vector<PrintColumn> columns;
    PrintStyle style;

    bool operator==(const PrintRow&) const = default;
};

struct PrintRule {
    bool heavy = false;
    bool operator==(const PrintRule&) const = default;
};

struct PrintQr {
    QString data; // at most maxQrBytes in UTF-8
    bool operator==(const PrintQr&) const = default;
};

// Code 128, printable ASCII only.
struct PrintBarcode {
    QString data;
    bool operator==(const PrintBarcode&) const = default;
};

struct PrintLogo {
    QImage image;
    bool operator==(const PrintLogo&) const = default;
};

struct PrintFeed {
    int lines = 1;
    bool operator==(const PrintFeed&) const = default;
};

struct PrintCut {
    bool operator==(const PrintCut&) const = default;
};

// A pulse for the cash drawer that hangs on the printer.
struct PrintDrawer {
    bool operator==(const PrintDrawer&) const = default;
};

using PrintBlock =
    std::variant<PrintText, PrintRow, PrintRule, PrintQr, PrintBarcode, PrintLogo, PrintFeed, PrintCut, PrintDrawer>;

struct PrintDocument {
    QString title; // for queues and file names
    bool rightToLeft = false;
    std::vector<PrintBlock> blocks;

    bool operator==(const PrintDocument&) const = default;
};

} // namespace stonepot
