// Documents as they lie in the queue: another printer may have to lay them out anew.
#pragma once

#include "core/error.h"
#include "print/document.h"

#include <QByteArray>

namespace stonepot {

[[nodiscard]] QByteArray toJson(const PrintDocument& document);
[[nodiscard]] Result<PrintDocument> parsePrintDocument(const QByteArray& json);

} // namespace stonepot
