// Over the whole till while orders stay on it, or more wait than ever should: one sentence, one action.
#pragma once

#include "ui/common/surface.h"

#include <optional>

class QLabel;

namespace stonepot {

class Button;
class LinkStatus;

class OfflineBanner final : public Surface {
    Q_OBJECT
public:
    // `development`: a second line has all that there is to say of the link.
    OfflineBanner(const LinkStatus& link, const Look& look, bool development, QWidget* parent = nullptr);

    [[nodiscard]] static bool isNeeded(const LinkStatus& link);
    // Orders stay here: there is neither a link nor another way to the backend, and it is not just starting up.
    [[nodiscard]] static bool isLocal(const LinkStatus& link);

signals:
    void ordersRequested();

private:
    void refresh();

    const LinkStatus& m_link;
    const bool m_development;
    QLabel* m_sign;
    QLabel* m_text;
    Button* m_orders;
    std::optional<bool> m_warning; // as it looks now
};

} // namespace stonepot
