#include "hub/hub_log.h"

namespace stonepot {

Q_LOGGING_CATEGORY(lcHub, "stonepot.hub")

} // namespace stonepot
