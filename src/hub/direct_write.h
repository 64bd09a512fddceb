// Writing to a connection without its socket's buffer, of which Qt keeps 32 KiB for each connection that was ever
// written to: with hundreds of them that is most of what they cost.
#pragma once

#include <QByteArray>

class QTcpSocket;

namespace stonepot {

// All of it goes out in order with what was written before, as much as the system takes at once, the rest when it takes
// more. TLS, which has to keep it, goes through the buffer.
void writeDirectly(QTcpSocket& socket, const QByteArray& bytes);

// Tells the peer that nothing more comes, while what it still sends can be read. Everything must have been written;
// with TLS it hears it when the connection is closed.
void endWriting(QTcpSocket& socket);

} // namespace stonepot
