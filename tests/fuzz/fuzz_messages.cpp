// What anybody may send, to the hub or to a device, through every parser that reads it. What was read can be written,
// and what was written reads as the same again.
#include "core/amend.h"
#include "core/messages.h"
#include "core/quote.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

using namespace stonepot;
using namespace Qt::StringLiterals;

namespace {

template <typename Message, typename Parse>
void roundTrip(const Result<Message>& message, Parse parse)
{
    if (!message) {
        return;
    }
    const QByteArray written = toFrame(toJson(*message));
    const Result<Message> again = parse(written);
    if (!again || toFrame(toJson(*again)) != written) {
        qFatal("%s\nreads as\n%s", written.constData(),
               again ? toFrame(toJson(*again)).constData() : again.error().text().toUtf8().constData());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto fromClient = [](const QByteArray& json) { return parseClientMessage(json); };
    const auto fromServer = [](const QByteArray& json) { return parseServerMessage(json); };
    const auto message = fromClient(bytes);
    roundTrip(message, fromClient);
    roundTrip(fromServer(bytes), fromServer);
    if (const AmendOrder* amend = message ? std::get_if<AmendOrder>(&*message) : nullptr) {
        static_cast<void>(parseOps(amend->ops, Order()));
    } else if (const SubmitOrder* submit = message ? std::get_if<SubmitOrder>(&*message) : nullptr) {
        Order order = submit->order;
        static_cast<void>(recomputeTotals(order));
    }
    static_cast<void>(quote(QJsonDocument::fromJson(bytes).object()));
    return 0;
}
