// A receipt printer on a loopback port, with the troubles that printers have.
#pragma once

#include "support/escpos_page.h"

#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <optional>

namespace stonepot {

class TestPrinter final : public QObject {
public:
    explicit TestPrinter(const PrinterProfile& profile);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const EscPosPage& page() const { return m_page; }
    [[nodiscard]] qsizetype processed() const { return m_processed; } // bytes, from the start
    [[nodiscard]] int connections() const { return m_connections; }

    void switchOff(); // connections are refused
    void switchOn();
    void printSlowly(int bytesPerSecond);            // 0: as fast as they come
    void closeAfter(std::optional<qsizetype> bytes); // the connection breaks once, so many bytes from the start
    void runOutOfPaperAfter(qsizetype bytes);
    void loadPaper(); // goes on with what it had
    void openCover(bool open) { m_coverOpen = open; }
    void ignoreQuestions(bool ignore) { m_ignoresQuestions = ignore; }

private:
    void accept();
    void receive();
    void process();
    void answer(int question);

    EscPosPage m_page;
    QTcpServer m_server;
    quint16 m_port = 0;
    QPointer<QTcpSocket> m_socket;
    QTimer m_pace;
    QByteArray m_buffer;
    qsizetype m_processed = 0;
    int m_bytesPerSecond = 0;
    int m_connections = 0;
    std::optional<qsizetype> m_closeAfter;
    std::optional<qsizetype> m_paperLeft;
    bool m_paperOut = false;
    bool m_coverOpen = false;
    bool m_ignoresQuestions = false;
};

} // namespace stonepot
