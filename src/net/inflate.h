// Compressed messages: what qCompress() writes, read without trusting a word of it. qUncompress() takes the length in
// front as a hint only, and a frame that lies about it may fill all memory.
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace stonepot {

// `frame`: the length of the result (4 bytes, big-endian), then zlib. TooLarge for a length over `limit`, before
// anything is inflated; ValidationError unless the rest is one whole zlib stream of exactly that length.
[[nodiscard]] Result<QByteArray> inflated(const QByteArray& frame, qint64 limit);

} // namespace stonepot
