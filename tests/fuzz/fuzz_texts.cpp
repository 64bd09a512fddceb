// Short texts that people type and strangers send. The first byte says which: a payment code's template (p), settings
// of a file (e), numbers (d), a hub's answer to a search (h), a backend's answer over HTTP (r).
#include "core/backend_calls.h"
#include "core/menu_csv.h"
#include "core/payment_code.h"
#include "net/hub_answer.h"
#include "settings.h"

#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

using namespace stonepot;

namespace {

void readReply(const QByteArray& bytes)
{
    HttpReply reply;
    reply.status = 200;
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject()) {
        reply.body = json.object();
    }
    static_cast<void>(readTickets(reply));
    for (const int status : {200, 201, 400, 409, 429, 503}) {
        reply.status = status;
        const Outcome outcome = judge(reply);
        if (outcome.kind == Outcome::Kind::Accepted && status / 100 != 2) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QString text = QString::fromUtf8(bytes);
    switch (data[0]) {
    case 'p':
        if (const auto code = PaymentCode::parse(text)) {
            for (const Currency currency : {Currency(), *Currency::fromCode(u"INR"), *Currency::fromCode(u"EUR")}) {
                static_cast<void>(code->text(12'345, currency, QStringLiteral("A-042")));
            }
        }
        break;
    case 'e':
        static_cast<void>(parseDotEnv(bytes));
        break;
    case 'd':
        if (const auto number = Decimal::parse(text)) {
            const auto again = Decimal::parse(number->toString());
            if (!again || *again != *number) {
                std::abort();
            }
        }
        static_cast<void>(readCsvPrice(text, Currency()));
        break;
    case 'h':
        if (const auto hub = readHubAnswer(bytes, QHostAddress(QHostAddress::LocalHost));
            hub && hub->address.isEmpty()) {
            std::abort();
        }
        break;
    case 'r':
        readReply(bytes);
        break;
    default:
        break;
    }
    return 0;
}
