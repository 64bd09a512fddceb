// Over the whole till while orders stay on it: one sentence, one action.
#pragma once

#include "ui/common/surface.h"

class QLabel;

namespace stonepot {

class LinkStatus;

class OfflineBanner final : public Surface {
    Q_OBJECT
public:
    OfflineBanner(const LinkStatus& link, const Look& look, QWidget* parent = nullptr);

    // Orders stay here: there is neither a link nor another way to the backend, and it is not just starting up.
    [[nodiscard]] static bool isLocal(const LinkStatus& link);

signals:
    void ordersRequested();

private:
    void refresh();

    const LinkStatus& m_link;
    QLabel* m_text;
};

} // namespace stonepot
