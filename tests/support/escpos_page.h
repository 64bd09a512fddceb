// Reads what a receipt printer is sent as the printer does, into a page that tests read and an image that people see.
#pragma once

#include "print/printer_profile.h"
#include "print/raster.h"

#include <QImage>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace stonepot {

struct PrintedRun {
    QString text;
    int size = 1;
    bool bold = false;
    bool inverse = false;

    bool operator==(const PrintedRun&) const = default;
};
using PrintedText = std::vector<PrintedRun>;
struct PrintedQr {
    QByteArray data;
};
struct PrintedBarcode {
    QByteArray data;
};
using PrintedThing = std::variant<PrintedText, Raster, PrintedQr, PrintedBarcode>;

class EscPosPage final {
public:
    explicit EscPosPage(PrinterProfile profile)
        : m_profile(std::move(profile))
    {
    }

    // May be given in pieces of any size, cut anywhere.
    void feed(const QByteArray& bytes);

    [[nodiscard]] const std::vector<PrintedThing>& things() const { return m_things; }
    [[nodiscard]] QString text() const; // of all text lines, each ended by a line break
    [[nodiscard]] int pictures() const;
    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int pulses() const { return m_pulses; }
    [[nodiscard]] int resets() const { return m_resets; } // one a job
    // Commands that no such printer knows, as hexadecimal: a good job has none.
    [[nodiscard]] QStringList unknown() const { return m_unknown; }
    // Questions in the stream (GS r), to be answered in their place; taken away by asking.
    [[nodiscard]] int takeStatusRequests() { return std::exchange(m_statusRequests, 0); }
    [[nodiscard]] bool isInsideCommand() const { return !m_waiting.isEmpty(); }

    [[nodiscard]] QImage image() const;

private:
    [[nodiscard]] qsizetype readCommand(); // how many bytes it took; 0: not all of it is here yet
    [[nodiscard]] qsizetype readEsc();
    [[nodiscard]] qsizetype readGs();
    [[nodiscard]] qsizetype readRaster();
    [[nodiscard]] qsizetype readQr();
    [[nodiscard]] qsizetype unknownCommand(qsizetype length);
    [[nodiscard]] int byteAt(qsizetype index) const { return static_cast<unsigned char>(m_waiting.at(index)); }
    void endRun();
    void endLine();

    PrinterProfile m_profile;
    QByteArray m_waiting;
    QByteArray m_letters; // of the run that is being read
    PrintedText m_line;
    PrintedRun m_style;
    CodePage m_page = CodePage::Cp437;
    QByteArray m_qr;
    std::vector<PrintedThing> m_things;
    QStringList m_unknown;
    int m_cuts = 0;
    int m_pulses = 0;
    int m_resets = 0;
    int m_statusRequests = 0;
};

} // namespace stonepot
