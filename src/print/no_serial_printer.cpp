#include "print/serial_printer.h"

namespace stonepot {

bool hasSerialLines()
{
    return false;
}

std::unique_ptr<PrinterPort> makeSerialPrinter(const SerialLine&, const PrinterProfile&, PrinterTimes)
{
    return nullptr;
}

} // namespace stonepot
