#include "print/stream_printer.h"

#include <QIODevice>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Printer, what made it offline, paper.
const QByteArray askAll = "\x10\x04\x01\x10\x04\x02\x10\x04\x04"_ba;
const QByteArray askTrouble = "\x10\x04\x02\x10\x04\x04"_ba;
const QByteArray askWhenDone = "\x1Dr\x01"_ba;

// The fixed bits by which an answer is known.
bool isRealTimeAnswer(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x93u) == 0x12u;
}
bool isDoneAnswer(char byte)
{
    return (static_cast<unsigned char>(byte) & 0x90u) == 0;
}

PrinterProblem troubleIn(char offlineCause, char paper)
{
    const auto cause = static_cast<unsigned char>(offlineCause);
    if ((static_cast<unsigned char>(paper) & 0x60u) != 0 || (cause & 0x20u) != 0) {
        return PrinterProblem::PaperOut;
    }
    if ((cause & 0x04u) != 0) {
        return PrinterProblem::CoverOpen;
    }
    return (cause & 0x40u) != 0 ? PrinterProblem::Offline : PrinterProblem::None;
}

} // namespace

StreamPrinter::StreamPrinter(PrinterProfile profile, PrinterTimes times)
    : m_encoder(std::move(profile))
    , m_times(times)
    , m_deadline(new QTimer(this))
    , m_poll(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, &StreamPrinter::timedOut);
    connect(m_poll, &QTimer::timeout, this, [this] {
        m_answers.clear();
        m_stream->write(askTrouble);
    });
}

StreamPrinter::~StreamPrinter()
{
    if (m_stream != nullptr) {
        m_stream->disconnect(this);
    }
}

void StreamPrinter::print(const PrintDocument& document)
{
    m_job = m_encoder.encode(document);
    if (m_encoder.profile().status) {
        m_job += askWhenDone;
    }
    m_answers.clear();
    m_anythingLeft = false;
    enter(State::Connecting, m_times.connect);
    m_stream = openStream();
    connect(m_stream, &QIODevice::readyRead, this, &StreamPrinter::read);
    connect(m_stream, &QIODevice::bytesWritten, this, &StreamPrinter::written);
}

void StreamPrinter::opened()
{
    if (m_state != State::Connecting) {
        return;
    }
    if (m_encoder.profile().status) {
        enter(State::Asking, m_times.status);
        m_stream->write(askAll);
        return;
    }
    enter(State::Ready, {});
    emit readyToSend();
}

void StreamPrinter::proceed()
{
    if (m_state != State::Ready) { // lost meanwhile, and said so
        return;
    }
    enter(State::Sending, m_times.stall);
    m_stream->write(m_job);
}

void StreamPrinter::abandon()
{
    if (m_state == State::Ready) {
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::None);
    }
}

void StreamPrinter::read()
{
    const QByteArray bytes = m_stream->readAll();
    if (m_state == State::Asking) {
        readStatus(bytes);
    } else if (m_state == State::Confirming || m_state == State::Sending) {
        readConfirmation(bytes);
    }
}

void StreamPrinter::readStatus(const QByteArray& bytes)
{
    for (const char byte : bytes) {
        if (isRealTimeAnswer(byte)) {
            m_answers += byte;
        }
    }
    if (m_answers.size() < 3) {
        return;
    }
    PrinterProblem trouble = troubleIn(m_answers.at(1), m_answers.at(2));
    if (trouble == PrinterProblem::None && (static_cast<unsigned char>(m_answers.at(0)) & 0x08u) != 0) {
        trouble = PrinterProblem::Offline;
    }
    if (trouble != PrinterProblem::None) {
        finish(PrintOutcome::Kind::NotPrinted, trouble);
        return;
    }
    m_answers.clear();
    enter(State::Ready, {});
    emit readyToSend();
}

void StreamPrinter::readConfirmation(const QByteArray& bytes)
{
    for (const char byte : bytes) {
        if (isDoneAnswer(byte)) {
            finish(PrintOutcome::Kind::Printed, PrinterProblem::None);
            return;
        }
        if (isRealTimeAnswer(byte)) {
            m_answers += byte;
        }
    }
    if (m_answers.size() >= 2) {
        // The printer may print the rest once it has paper again, or may not: nobody knows but who looks.
        if (const PrinterProblem trouble = troubleIn(m_answers.at(0), m_answers.at(1));
            trouble != PrinterProblem::None) {
            finish(PrintOutcome::Kind::Unknown, trouble);
            return;
        }
        m_answers.clear();
    }
}

void StreamPrinter::written()
{
    if (m_state != State::Sending) {
        return;
    }
    m_anythingLeft = true;
    m_deadline->start(m_times.stall);
    if (m_stream->bytesToWrite() > 0) {
        return;
    }
    if (m_encoder.profile().status) {
        enter(State::Confirming, m_times.confirm);
        m_poll->start(m_times.poll);
        return;
    }
    enter(State::Closing, m_times.stall);
    closeStream(m_job.size());
}

void StreamPrinter::ended(bool well)
{
    switch (m_state) {
    case State::Idle:
        return;
    case State::Connecting:
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Unreachable);
        return;
    case State::Asking:
    case State::Ready:
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Disconnected);
        return;
    case State::Sending:
        finish(m_anythingLeft ? PrintOutcome::Kind::Unknown : PrintOutcome::Kind::NotPrinted,
               PrinterProblem::Disconnected);
        return;
    case State::Confirming:
        finish(PrintOutcome::Kind::Unknown, PrinterProblem::Disconnected);
        return;
    case State::Closing:
        finish(well ? PrintOutcome::Kind::Printed : PrintOutcome::Kind::Unknown,
               well ? PrinterProblem::None : PrinterProblem::Disconnected);
        return;
    }
}

void StreamPrinter::timedOut()
{
    switch (m_state) {
    case State::Idle:
    case State::Ready:
        return;
    case State::Connecting:
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::Unreachable);
        return;
    case State::Asking:
        finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::NoAnswer);
        return;
    case State::Sending:
        if (!m_anythingLeft) {
            finish(PrintOutcome::Kind::NotPrinted, PrinterProblem::NoAnswer);
            return;
        }
        [[fallthrough]];
    case State::Confirming:
    case State::Closing:
        finish(PrintOutcome::Kind::Unknown, PrinterProblem::NoAnswer);
        return;
    }
}

void StreamPrinter::enter(State state, Milliseconds deadline)
{
    m_state = state;
    if (deadline > Milliseconds::zero()) {
        m_deadline->start(deadline);
    } else {
        m_deadline->stop();
    }
}

void StreamPrinter::finish(PrintOutcome::Kind kind, PrinterProblem problem)
{
    m_poll->stop();
    enter(State::Idle, {});
    QIODevice* const stream = std::exchange(m_stream, nullptr);
    stream->disconnect(this);
    dropStream(stream, kind);
    emit finished({kind, problem});
}

} // namespace stonepot
