#include "hub/session.h"

#include "hub/hub_log.h"
#include "hub/permissions.h"

#include "core/message_json.h"
#include "core/overloaded.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr qsizetype shortestCommand = 64;    // bytes: longer than a ping
constexpr qsizetype worthNoCopy = 64 * 1024; // bytes of a message, for another call of the system's

// Ids by which the client recognises an answer; both empty when it knows the base only.
struct Keys {
    QString clientOrderId;
    QString clientActionId;
};

Keys keysOf(JsonNode json)
{
    return {json["order"_L1]["clientOrderId"_L1].text(), json["clientActionId"_L1].text()};
}

// Of a message that is refused unread.
Keys keysOf(const QByteArray& text)
{
    const auto json = JsonDocument::parse(text);
    return json ? keysOf(json->root()) : Keys();
}

QJsonObject errorJson(const Error& error, const Keys& keys, std::optional<Milliseconds> retryAfter)
{
    return toJson(ServerMessage{ErrorMessage{.code = error.code,
                                             .message = error.text(),
                                             .clientOrderId = keys.clientOrderId,
                                             .clientActionId = keys.clientActionId,
                                             .retryable = !isPermanent(error.code),
                                             .retryAfter = retryAfter,
                                             .order = {}}});
}

} // namespace

struct Session::Private {
    Private(Session* session, QWebSocket* webSocket, QTcpSocket* tcp, const Caller& who, const Context& where)
        : q(session)
        , socket(webSocket)
        , caller(who)
        , context(where)
        , writer(tcp, where.traffic, where.clock)
    {
    }

    Session* q;
    QWebSocket* socket;
    Caller caller;
    Context context;
    ClientWriter writer; // past the web socket, to its own transport
    Currency currency;
    QTimer heartbeat;
    Milliseconds lastHeard{};
    bool extended = false;
    bool deflate = false;
    bool synced = false;
    bool asking = false; // for the state
    struct Question {
        std::optional<qint64> since;
    };
    std::optional<Question> asksNext; // when it is answered and has taken the answer
    bool closing = false;
    qint64 seq = 0; // the last one that the client was sent
    int unanswered = 0;
    int fragments = 0;
    Milliseconds fragmentsSince{};
    bool saidUnknown = false;

    void sync(std::optional<qint64> since);
    void askNext();
    void fragment(bool isLast);
    void receive(const QString& text);
    void perform(const ClientMessage& message, JsonNode json, const Keys& keys);
    void submit(Command command, const Keys& keys);
    void answer(const CommandReply& reply, const Keys& keys);
    void sendError(const Error& error, const Keys& keys, std::optional<Milliseconds> retryAfter = {});
    void refuse(const Refused& refused, const Keys& keys);
    void send(const QByteArray& json);
    void write(const QByteArray& frames);
    bool dropSlowReader();
    void drop(QLatin1StringView limit);
    void beat();
};

Session::Session(QWebSocket* socket, QTcpSocket* transport, const Caller& caller, const QUrlQuery& query,
                 const Context& context, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, socket, transport, caller, context))
{
    socket->setParent(this);
    // A frame that is announced longer than this is refused before it is read.
    const auto most = static_cast<quint64>(context.limits.authenticatedMessageBytes);
    socket->setMaxAllowedIncomingFrameSize(most);
    socket->setMaxAllowedIncomingMessageSize(most);

    d->extended = query.hasQueryItem(u"protocol"_s);
    d->deflate = d->extended && query.queryItemValue(u"accept"_s).split(u',').contains("deflate"_L1);
    bool hasSeq = false;
    const qint64 lastSeq = query.queryItemValue(u"lastSeq"_s).toLongLong(&hasSeq);

    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { d->receive(text); });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this] {
        d->sendError({ErrorCode::Unsupported, {}, u"Messages to the hub are text"_s}, {});
    });
    connect(socket, &QWebSocket::textFrameReceived, this, [this](const QString&, bool last) { d->fragment(last); });
    connect(socket, &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray&, bool last) { d->fragment(last); });
    connect(socket, &QWebSocket::pong, this, [this] { d->lastHeard = d->context.clock.monotonic(); });
    connect(socket, &QWebSocket::disconnected, this, &Session::closed);
    connect(transport, &QTcpSocket::bytesWritten, this, [this] { d->askNext(); });
    if (auto* const secure = qobject_cast<QSslSocket*>(transport)) {
        connect(secure, &QSslSocket::encryptedBytesWritten, this, [this] { d->askNext(); });
    }

    d->lastHeard = context.clock.monotonic();
    connect(&d->heartbeat, &QTimer::timeout, this, [this] { d->beat(); });
    d->heartbeat.start(context.limits.pingInterval);
    d->sync(d->extended && hasSeq && lastSeq > 0 ? std::optional(lastSeq) : std::nullopt);
}

Session::~Session() = default;

const Caller& Session::caller() const
{
    return d->caller;
}

void Session::setCurrency(Currency currency)
{
    d->currency = currency;
}

// One question at a time, and one answer: who asks a hundred times before it has taken one is answered twice, the
// second time for all of them, and who never reads asks no more.
void Session::Private::sync(std::optional<qint64> since)
{
    synced = false;
    asksNext = {since};
    askNext();
}

void Session::Private::askNext()
{
    const bool hasTakenAll = writer.unsentBytes() == 0;
    if (!asksNext || asking || writer.hasGivenUp() || !hasTakenAll) {
        return;
    }
    const auto since = std::exchange(asksNext, {})->since;
    asking = true;
    context.queue.sync({caller.tenant, since, extended}, q, [this](const Result<SyncReply>& reply) {
        asking = false;
        if (writer.hasGivenUp()) {
            return;
        }
        if (!reply) {
            qCWarning(lcHub) << "Cannot send a client the state:" << reply.error().text();
            socket->close(QWebSocketProtocol::CloseCode(1013), u"try again"_s);
            return;
        }
        send(reply->message);
        seq = reply->seq;
        if (reply->more && !asksNext) {
            asksNext = {reply->seq};
        }
        synced = !asksNext;
        askNext();
    });
}

// Whole frames, which QWebSocket writes in one piece too, so ours stand between its own.
void Session::deliver(Broadcast& broadcast)
{
    if (!d->synced || !d->writer.isOpen() || broadcast.lastSeq() <= d->seq || d->dropSlowReader()) {
        return;
    }
    const Dialect dialect = !d->extended ? Dialect::Base : d->deflate ? Dialect::Deflated : Dialect::Plain;
    const QByteArray frames = broadcast.framesAfter(d->seq, dialect);
    d->seq = broadcast.lastSeq();
    if (!frames.isEmpty()) {
        d->write(frames);
    }
}

void Session::Private::write(const QByteArray& frames)
{
    writer.write(frames);
    if (writer.unsentBytes() > 0 && writer.unsentBytesOfAll() > context.limits.unsentBytesOfAll) {
        drop("unsent-bytes-of-all"_L1);
    }
}

bool Session::Private::dropSlowReader()
{
    if (writer.unsentBytes() > context.limits.unsentBytes) {
        drop("unsent-bytes"_L1);
    }
    return writer.hasGivenUp();
}

// Not within the socket's own signals, which still touch it afterwards.
void Session::Private::drop(QLatin1StringView limit)
{
    context.log.reached(limit, socket->peerAddress());
    synced = false;
    closing = true;
    writer.giveUp();
    QTimer::singleShot(0, socket, &QWebSocket::abort);
}

void Session::Private::beat()
{
    const Milliseconds now = context.clock.monotonic();
    static_cast<void>(writer.unsentBytes()); // tells whether it has taken any
    if (now - std::min(lastHeard, writer.lastTook()) > context.limits.silenceTime) {
        drop("silence-time"_L1);
    } else if (fragments > 0 && now - fragmentsSince > context.limits.fragmentTime) {
        drop("fragment-time"_L1);
    } else if (!dropSlowReader()) {
        socket->ping();
    }
}

void Session::Private::fragment(bool isLast)
{
    lastHeard = context.clock.monotonic();
    if (isLast) {
        fragments = 0;
        return;
    }
    if (fragments++ == 0) {
        fragmentsSince = lastHeard;
    }
    if (!closing && fragments >= context.limits.framesPerMessage) {
        drop("frames-per-message"_L1);
    }
}

void Session::Private::receive(const QString& text)
{
    if (closing) {
        return;
    }
    if (const auto wait = context.bucket->take(context.clock.monotonic())) {
        context.log.reached("messages-per-second"_L1, socket->peerAddress());
        if (!dropSlowReader()) {
            sendError({ErrorCode::RateLimited, {}, u"Too many messages"_s}, keysOf(text.toUtf8()), wait);
        }
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    const bool isOpen = caller.role == Role::Open;
    if (utf8.size() > (isOpen ? context.limits.messageBytes : context.limits.authenticatedMessageBytes)) {
        context.log.reached("message-bytes"_L1, socket->peerAddress());
        sendError({ErrorCode::TooLarge, {}, u"The message is too large"_s}, keysOf(utf8));
        return;
    }
    if (utf8.size() >= shortestCommand) {
        context.queue.expectCommand();
    }
    const auto json = JsonDocument::parse(utf8);
    if (!json) {
        sendError(json.error(), {});
        return;
    }
    const Keys keys = keysOf(json->root());
    const auto message = wire::readClientMessage(json->root(), currency);
    if (!message) {
        sendError(message.error(), keys);
        return;
    }
    perform(*message, json->root(), keys);
}

void Session::Private::perform(const ClientMessage& message, JsonNode json, const Keys& keys)
{
    std::visit(Overloaded{
                   [&](const SubmitOrder& order) {
                       submit(PlaceOrder{order.order, json["order"_L1]["pos"_L1].isObject()}, keys);
                   },
                   [&](const Resume& resume) { sync(resume.since); },
                   [&](const UnknownMessage& unknown) {
                       if (!std::exchange(saidUnknown, true)) {
                           qCInfo(lcHub) << "Ignored a message of unknown type" << unknown.type.left(64);
                       }
                   },
                   [&](const auto& command) { submit(command, keys); },
               },
               message);
}

void Session::Private::submit(Command command, const Keys& keys)
{
    if (!isAllowed(caller.role, neededFor(command))) {
        sendError({ErrorCode::Forbidden, {}, u"This device may not do that"_s}, keys);
        return;
    }
    ++unanswered;
    context.queue.submit(caller, std::move(command), q, [this, keys](const CommandReply& reply) {
        --unanswered;
        answer(reply, keys);
        if (closing && unanswered == 0) {
            emit q->finished();
        }
    });
}

void Session::Private::answer(const CommandReply& reply, const Keys& keys)
{
    if (!reply) {
        refuse(reply.error(), keys);
    } else if (!keys.clientOrderId.isEmpty() || !keys.clientActionId.isEmpty()) {
        send(toFrame(toJson(ServerMessage{reply->ack})));
    }
}

void Session::Private::sendError(const Error& error, const Keys& keys, std::optional<Milliseconds> retryAfter)
{
    send(toFrame(errorJson(error, keys, retryAfter)));
}

// With the order as it is now, where the refusal is about one.
void Session::Private::refuse(const Refused& refused, const Keys& keys)
{
    QJsonObject json = errorJson(refused.error, keys, {});
    if (extended && !refused.order.isEmpty()) {
        json.insert("order"_L1, QJsonDocument::fromJson(refused.order).object());
    }
    send(toFrame(json));
}

void Session::Private::send(const QByteArray& json)
{
    // Whoever asks and asks and never reads is no better than whoever only listens and never reads.
    if (dropSlowReader() || !writer.isOpen() || socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    // Not by QWebSocket, which would make UTF-16 of it and UTF-8 again: a state has hundreds of kilobytes, and all that
    // connect at once share the one copy of it.
    const bool isPacked = deflate && json.size() >= deflateFrom;
    const QByteArray payload = isPacked ? qCompress(json) : json;
    const FrameKind kind = isPacked ? FrameKind::Binary : FrameKind::Text;
    // At once: many connect together and would have a state each in their buffers until the event loop comes to them.
    if (payload.size() < worthNoCopy) {
        write(webSocketFrame(kind, payload));
    } else {
        write(frameHead(kind, payload.size()));
        write(payload);
    }
}

void Session::finish()
{
    d->closing = true;
    if (d->unanswered == 0) {
        emit finished();
    }
}

bool Session::isIdle() const
{
    return d->unanswered == 0;
}

void Session::goAway()
{
    d->closing = true;
    d->synced = false; // nothing follows the good-bye
    d->socket->close(QWebSocketProtocol::CloseCodeGoingAway, u"the hub stops"_s);
    d->socket->flush();
}

void Session::expel()
{
    d->closing = true;
    d->synced = false;
    d->socket->close(QWebSocketProtocol::CloseCodePolicyViolated, u"this device was revoked"_s);
}

} // namespace stonepot
