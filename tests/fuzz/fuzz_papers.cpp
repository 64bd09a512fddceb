// What is stored or typed for printers: a document that waits to be printed, and a printer's profile.
#include "print/document_json.h"
#include "print/printer_profile.h"

#include <cstdint>
#include <cstdlib>

using namespace stonepot;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto document = parsePrintDocument(bytes)) {
        const QByteArray written = toJson(*document);
        const auto again = parsePrintDocument(written);
        if (!again || toJson(*again) != written) {
            qFatal("%s\nreads as something else", written.constData());
        }
    }
    if (const auto profile = parsePrinterProfile(bytes)) {
        if (profile->columns < 16 || profile->columns > 96 || profile->dots < 128 || profile->dots > 1024) {
            std::abort();
        }
    }
    return 0;
}
