// What the keys do, as key caps with words; as many as fit.
#pragma once

#include "ui/kds/key_map.h"

#include <QWidget>

namespace stonepot {

struct Look;

class KeyLegend final : public QWidget {
    Q_OBJECT
public:
    KeyLegend(const Look& look, const KeyMap& keys, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QStringList caps;
        QString word;
    };

    [[nodiscard]] int widthOf(const Entry& entry) const;

    const Look& m_look;
    std::vector<Entry> m_entries;
};

} // namespace stonepot
