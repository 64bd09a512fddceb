// A receipt printer on a serial line, or on an adapter that looks like one. Qt's module for them is not everywhere:
// without it (no_serial_printer.cpp) there is no such printer, and its address is refused.
#pragma once

#include "print/stream_printer.h"

namespace stonepot {

struct SerialLine {
    enum class Flow { None, Hardware, Software };

    QString device; // /dev/ttyUSB0, COM3
    int baud = 9600;
    Flow flow = Flow::None; // how the printer says "wait", when its buffer is full
};

[[nodiscard]] bool hasSerialLines();

[[nodiscard]] std::unique_ptr<PrinterPort> makeSerialPrinter(const SerialLine& line, const PrinterProfile& profile,
                                                             PrinterTimes times = {});

} // namespace stonepot
