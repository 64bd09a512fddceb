#include "storage/store_log.h"

namespace stonepot {

Q_LOGGING_CATEGORY(lcStore, "stonepot.store")

} // namespace stonepot
