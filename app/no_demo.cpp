// For a build without a hub.
#include "run_demo.h"
#include "start.h"

using namespace Qt::StringLiterals;

namespace stonepot {

int runDemo(const Options&, const Clock&)
{
    return refuse({ErrorCode::Unsupported, u"--demo"_s, u"this build has no hub"_s});
}

} // namespace stonepot
