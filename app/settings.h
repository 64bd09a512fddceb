// Where the backend is and who this device is: from the command line, the environment and `.env`, in that order.
#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace stonepot {

// What the command line said; empty: nothing.
struct AddressOptions {
    QString wsUrl;      // --ws-url, without the tenant's path
    QString apiUrl;     // --api-url
    QString backendUrl; // --backend-url: host and port, with or without http(s)://
    QString tenant;     // --tenant
};

struct Addresses {
    QUrl webSocket; // with the path to the tenant
    QUrl api;       // without a slash at the end
    QString tenant;
};

using Variables = QHash<QString, QString>;

// KEY=VALUE a line, `#` comments, an optional `export`, single or double quotes. Lines of other tools are passed over.
[[nodiscard]] Variables parseDotEnv(const QByteArray& text);
// `.env` of the folder; nothing when there is none.
[[nodiscard]] Variables readDotEnv(const QString& folder);
[[nodiscard]] Variables processEnvironment();

// STONEPOT_BACKEND_WS_URL, STONEPOT_BACKEND_API_URL, STONEPOT_BACKEND_URL (each also with VITE_ for STONEPOT_) and
// STONEPOT_TENANT_ID. Addresses that are not set are made from the host; an address on the command line also silences
// what the environment says of the other ones when it is --backend-url. ValidationError names the setting.
[[nodiscard]] Result<Addresses> resolveAddresses(const AddressOptions& options, const Variables& environment,
                                                 const Variables& dotEnv);

// Of a hub as a person writes it: host and port, with or without http(s)://.
[[nodiscard]] Result<Addresses> addressesOfHub(const QString& hub, const QString& tenant = {});

// The letter of display numbers: the last letter of a name such as "till-b", the n-th for "till-2", otherwise A.
[[nodiscard]] QChar letterOfDevice(QStringView deviceId);

} // namespace stonepot
