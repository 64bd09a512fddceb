#include "hub/http_connection.h"

#include "hub/client_socket.h"
#include "hub/http_parser.h"
#include "hub/http_status.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// After the last answer we read and drop what the peer still sends, so that closing does not reset the connection under
// the answer; this much, and for the time that is a limit.
constexpr qint64 lingerBytes = 256 * 1024;
constexpr qint64 smallBody = 8 * 1024;

enum class Phase { Header, Body, Answering, Writing, Lingering };

} // namespace

struct HttpConnection::Private {
    HttpConnection* q;
    QTcpSocket* socket;
    HubLimits limits;
    std::unique_ptr<HttpParser> parser;
    QTimer timer;            // comes at the deadline, or before it
    QDeadlineTimer deadline; // of the phase
    QDeadlineTimer comes;    // the timer
    Phase phase = Phase::Header;
    bool first = true; // an upgrade is possible on a connection's first request only
    bool headerStarted = false;
    bool upgrading = false; // waits for refuse() or release()
    bool reading = false;
    bool waiting = false; // for a turn to read in
    bool closeAfterAnswer = false;
    qint64 lingered = 0;
    int answerSerial = 0; // an answer for an earlier request is ignored
    std::shared_ptr<HttpTraffic> traffic;
    qint64 counted = 0; // of them, ours
    QByteArray rest;    // of a body, taken out of the socket and not yet by the parser

    void start(Milliseconds time);
    void stop() { deadline = QDeadlineTimer(QDeadlineTimer::Forever); }
    void nextRequest();
    void arrived();
    void read();
    void readHeader();
    void readBody();
    void headerDone();
    void dispatch();
    void failed();
    void refuseRest(int status, const QString& text);
    bool isTooMuch();
    void forget();
    void write(const HttpResponse& response);
    void written();
    void linger();
    void drop();
    void timedOut();
};

HttpConnection::HttpConnection(QTcpSocket* socket, const HubLimits& limits, QObject* parent,
                               std::shared_ptr<HttpTraffic> traffic)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->socket = socket;
    d->limits = limits;
    d->traffic = traffic ? std::move(traffic) : std::make_shared<HttpTraffic>();
    socket->setParent(this);
    // Beside this, hundreds of peers that send what nobody reads cost next to nothing; and what one sends is one turn
    // of the event loop's work, for which everybody else waits.
    socket->setReadBufferSize(limits.headerBytes + 4);
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->timedOut(); });
    connect(socket, &QTcpSocket::readyRead, this, [this] { d->arrived(); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this] { d->written(); });
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    d->parser =
        std::make_unique<HttpParser>(HttpLimits{.headerBytes = limits.headerBytes, .bodyBytes = limits.bodyBytes});
    d->start(limits.headerTime);
    d->arrived();
}

HttpConnection::~HttpConnection()
{
    d->forget();
}

QHostAddress HttpConnection::peer() const
{
    return d->socket->peerAddress();
}

// Each phase of a request has a deadline, and nearly every one is met: a timer that comes too early now and then costs
// less than one that is set anew for each.
void HttpConnection::Private::start(Milliseconds time)
{
    deadline = QDeadlineTimer(time);
    if (!timer.isActive() || deadline < comes) {
        comes = deadline;
        timer.start(time);
    }
}

// Who has been answered before is read at once. First requests, what comes in pieces and what is to be dropped take
// turns: of hundreds who send such, each would otherwise have one of every turn of the event loop.
void HttpConnection::Private::arrived()
{
    const bool isNext = phase == Phase::Header && !first && !headerStarted;
    if (isNext || phase == Phase::Answering || phase == Phase::Writing) {
        read();
    } else if (!std::exchange(waiting, true)) {
        traffic->turns.add(q, [this] {
            waiting = false;
            read();
        });
    }
}

void HttpConnection::Private::read()
{
    if (reading || upgrading) {
        return;
    }
    reading = true; // a handler that answers at once must not come back in here
    while (socket->bytesAvailable() > 0 && !upgrading) {
        const Phase before = phase;
        const qint64 available = socket->bytesAvailable();
        if (phase == Phase::Header) {
            readHeader();
        } else if (phase == Phase::Body) {
            readBody();
        } else if (phase == Phase::Lingering) {
            linger();
        } else {
            break;
        }
        if (phase == before && socket->bytesAvailable() == available) {
            break; // needs more
        }
    }
    reading = false;
}

void HttpConnection::Private::readHeader()
{
    if (!headerStarted) {
        headerStarted = true;
        start(limits.headerTime);
    }
    // Only looked at: a WebSocket handshake is read again by QWebSocketServer.
    const QByteArray bytes = socket->peek(limits.headerBytes + 4);
    const qsizetype used = parser->feed(bytes);
    if (parser->state() == HttpParser::State::Header) {
        return;
    }
    if (parser->state() == HttpParser::State::Failed) {
        failed();
        return;
    }
    if (first && parser->request().header("upgrade").toLower() == "websocket") {
        if (socket->bytesAvailable() > used) {
            // QWebSocketServer would read it before anybody could say how long a frame may be (RFC 6455, 4.1: the
            // client waits for the answer).
            refuseRest(400, u"A WebSocket's first message comes after the answer to its handshake"_s);
            return;
        }
        upgrading = true;
        stop();
        emit q->upgradeRequested(parser->request());
        return;
    }
    socket->skip(used);
    headerDone();
}

void HttpConnection::Private::headerDone()
{
    first = false;
    if (parser->state() == HttpParser::State::Complete) {
        dispatch();
        return;
    }
    phase = Phase::Body;
    start(limits.bodyTime);
    if (parser->expectsContinue()) {
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void HttpConnection::Private::readBody()
{
    const QByteArray seen = socket->peek(smallBody);
    const QByteArray bytes = rest + seen;
    const qsizetype used = parser->feed(bytes);
    if (parser->state() == HttpParser::State::Body) {
        // A piece of a chunk's head waits here and not in the socket, which takes as much again behind what is left.
        socket->skip(seen.size());
        rest = bytes.sliced(used);
    } else {
        socket->skip(std::max<qsizetype>(0, used - rest.size()));
        rest.clear();
    }
    if (parser->state() == HttpParser::State::Failed) {
        failed();
    } else if (parser->state() == HttpParser::State::Complete) {
        dispatch();
    } else if (isTooMuch()) {
        emit q->limitReached("bodies-in-flight-bytes"_L1);
        closeAfterAnswer = true;
        forget();
        write(errorResponse(503, ErrorCode::Unavailable, u"Too many large requests at once"_s));
    }
}

// Many bodies that are sent slowly would together be more than each is allowed to be; small ones always find room.
bool HttpConnection::Private::isTooMuch()
{
    const qint64 now = parser->bodyMemory();
    traffic->bodyBytes += now - counted;
    counted = now;
    return counted > smallBody && traffic->bodyBytes > limits.bodiesInFlightBytes;
}

// What was read of a request that nobody will answer any more.
void HttpConnection::Private::forget()
{
    traffic->bodyBytes -= std::exchange(counted, 0);
    rest.clear();
    parser.reset();
}

void HttpConnection::Private::dispatch()
{
    phase = Phase::Answering;
    stop();
    traffic->bodyBytes -= std::exchange(counted, 0);
    closeAfterAnswer = closeAfterAnswer || !parser->request().keepAlive;
    const HttpRequest request = parser->request();
    const int serial = ++answerSerial;
    emit q->requested(request, [connection = QPointer(q), serial](const HttpResponse& response) {
        if (connection && connection->d->answerSerial == serial && connection->d->phase == Phase::Answering) {
            connection->d->write(response);
        }
    });
}

void HttpConnection::Private::failed()
{
    const int status = parser->failureStatus();
    if (status == 413) {
        emit q->limitReached("body-bytes"_L1);
    } else if (status == 431) {
        emit q->limitReached("header-bytes"_L1);
    }
    refuseRest(status, u"The request is not one that this hub reads"_s);
}

// This request and all that comes after it on the connection.
void HttpConnection::Private::refuseRest(int status, const QString& text)
{
    closeAfterAnswer = true;
    forget();
    write(
        errorResponse(status, status == 413 || status == 431 ? ErrorCode::TooLarge : ErrorCode::ValidationError, text));
}

void HttpConnection::Private::write(const HttpResponse& response)
{
    closeAfterAnswer = closeAfterAnswer || response.close;
    phase = Phase::Writing;
    start(limits.idleTime);
    socket->write(responseHead(response, closeAfterAnswer).append(response.body));
    socket->flush(); // TLS has it until then
    written();
}

void HttpConnection::Private::written()
{
    if (phase != Phase::Writing || socket->bytesToWrite() > 0) {
        return;
    }
    if (!closeAfterAnswer) {
        nextRequest();
    } else if (parser && parser->state() == HttpParser::State::Complete) {
        socket->disconnectFromHost();
    } else {
        phase = Phase::Lingering;
        start(limits.lingerTime);
        endWriting(*socket);
        read();
    }
}

void HttpConnection::Private::nextRequest()
{
    parser = std::make_unique<HttpParser>(HttpLimits{.headerBytes = limits.headerBytes, .bodyBytes = limits.bodyBytes});
    phase = Phase::Header;
    headerStarted = false;
    start(limits.idleTime);
    if (socket->bytesAvailable() > 0) {
        // Through the event loop: pipelined requests take turns with everybody else's.
        QMetaObject::invokeMethod(
            q, [this] { read(); }, Qt::QueuedConnection);
    }
}

void HttpConnection::Private::linger()
{
    lingered += socket->skip(socket->bytesAvailable());
    if (lingered > lingerBytes) {
        drop();
    }
}

void HttpConnection::Private::drop()
{
    timer.stop();
    socket->abort();
    q->deleteLater();
}

void HttpConnection::Private::timedOut()
{
    if (deadline.isForever()) {
        return;
    }
    if (!deadline.hasExpired()) {
        start(std::chrono::ceil<Milliseconds>(deadline.remainingTimeAsDuration()));
        return;
    }
    // The hub may have been too busy to look at what came in time.
    if ((phase == Phase::Header || phase == Phase::Body) && socket->state() == QAbstractSocket::ConnectedState) {
        socket->waitForReadyRead(0);
        read();
        if (!deadline.hasExpired()) {
            return;
        }
    }
    switch (phase) {
    case Phase::Header:
        if (headerStarted || first) {
            emit q->limitReached("header-time"_L1);
        }
        break;
    case Phase::Body:
        emit q->limitReached("body-time"_L1);
        break;
    case Phase::Writing:
        emit q->limitReached("idle-time"_L1);
        break;
    case Phase::Answering:
    case Phase::Lingering:
        break;
    }
    drop();
}

void HttpConnection::refuse(const HttpResponse& response)
{
    d->upgrading = false;
    d->first = false;
    d->closeAfterAnswer = true;
    d->write(response);
}

QTcpSocket* HttpConnection::release()
{
    d->timer.stop();
    d->socket->disconnect(this);
    d->socket->setParent(nullptr);
    deleteLater();
    return d->socket;
}

void HttpConnection::finish()
{
    if (d->phase == Phase::Answering || d->phase == Phase::Writing) {
        d->closeAfterAnswer = true;
    } else {
        d->drop();
    }
}

} // namespace stonepot
