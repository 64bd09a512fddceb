// For a build without a hub.
#include "local_hub.h"

using namespace Qt::StringLiterals;

namespace stonepot {

class HubThread {};

bool LocalHub::isAvailable()
{
    return false;
}

Status LocalHub::make(const QString& folder, const Menu&, const std::vector<SetupPerson>&)
{
    return fail(ErrorCode::Unsupported, folder, u"this build has no hub"_s);
}

Result<std::unique_ptr<LocalHub>> LocalHub::start(const QString& folder, quint16, bool, const Clock&)
{
    return fail(ErrorCode::Unsupported, folder, u"this build has no hub"_s);
}

Result<QString> LocalHub::pairingCode(const QString& folder, const QString&)
{
    return fail(ErrorCode::Unsupported, folder, u"this build has no hub"_s);
}

Result<std::vector<NamedChoice>> LocalHub::devices(const QString& folder)
{
    return fail(ErrorCode::Unsupported, folder, u"this build has no hub"_s);
}

Status LocalHub::revoke(const QString& folder, const QString&)
{
    return fail(ErrorCode::Unsupported, folder, u"this build has no hub"_s);
}

LocalHub::~LocalHub() = default;

} // namespace stonepot
