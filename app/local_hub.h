// The hub of a shop that was set up on this machine: part of this program, for this machine only unless other devices
// may join it.
#pragma once

#include "core/clock.h"
#include "core/menu.h"
#include "state/named_choice.h"
#include "state/setup_draft.h"

#include <memory>

namespace stonepot {

class HubThread;

class LocalHub final {
public:
    static constexpr QLatin1StringView tenant{"shop"};

    // Whether this build can have one.
    [[nodiscard]] static bool isAvailable();

    // The shop's database and key in the folder, with menu and people. Takes seconds (PINs are hashed slowly on
    // purpose): not for the interface thread. A shop that is there already is set aside.
    [[nodiscard]] static Status make(const QString& folder, const Menu& menu, const std::vector<SetupPerson>& people);

    // Waits until it listens: on the loopback address, where everybody may use it, or, shared, on all, where every
    // device needs a token. Errors: those of the key file and of RunningHub::start.
    [[nodiscard]] static Result<std::unique_ptr<LocalHub>> start(const QString& folder, quint16 port, bool shared,
                                                                 const Clock& clock);

    // Who may use a shared one. They write beside the running hub and wait for the disk.
    [[nodiscard]] static Result<QString> pairingCode(const QString& folder,
                                                     const QString& role);                // "pos", "kds", "board"
    [[nodiscard]] static Result<std::vector<NamedChoice>> devices(const QString& folder); // id, and name
    [[nodiscard]] static Status revoke(const QString& folder, const QString& deviceId);

    ~LocalHub();

private:
    LocalHub() = default;

    std::unique_ptr<HubThread> m_hub;
};

} // namespace stonepot
