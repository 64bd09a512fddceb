#include "core/error.h"

using namespace Qt::StringLiterals;

namespace stonepot {

QString Error::text() const
{
    return where.isEmpty() ? what : where + ": "_L1 + what;
}

std::unexpected<Error> fail(ErrorCode code, QString where, QString what)
{
    return std::unexpected(Error{code, std::move(where), std::move(what)});
}

} // namespace stonepot
