#include "net/link_log.h"

namespace stonepot {

Q_LOGGING_CATEGORY(lcLink, "stonepot.link")

} // namespace stonepot
