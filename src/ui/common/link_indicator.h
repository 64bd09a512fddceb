// The connection in one line: glyph, word, latency. Pressing it asks for the details.
#pragma once

#include "state/link_status.h"
#include "ui/common/glyphs.h"
#include "ui/common/look.h"

#include <QAbstractButton>

namespace stonepot {

class LinkIndicator final : public QAbstractButton {
    Q_OBJECT
public:
    // What an offline device does meanwhile is for its window to say: "Offline · saving on this till", "No contact".
    LinkIndicator(const LinkStatus& link, const Look& look, QString offlineWords, QWidget* parent = nullptr);

    void setTextSize(int pixels);
    // Between two attempts there is no contact; whose countdown stands elsewhere says so instead of "Connecting…".
    void setOfflineWhileWaiting(bool offline);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const LinkStatus& m_link;
    const Look& m_look;
    QString m_offlineWords;
    QString m_word;    // "Connected"
    QString m_details; // "12 ms"
    QString m_more;    // "12 ms · good · 0 % lost", where there is room: tooltip and screen reader
    StateGlyph m_glyph = StateGlyph::LinkOffline;
    int m_textSize = 14;
    bool m_offlineWhileWaiting = false;
};

} // namespace stonepot
