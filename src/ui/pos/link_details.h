// How the till reaches its backend, kept up to date while it is shown.
#pragma once

#include "ui/common/look.h"

#include <QObject>

namespace stonepot {

class Clock;
class InfoSheet;
class LinkStatus;

class LinkDetails final : public QObject {
    Q_OBJECT
public:
    LinkDetails(LinkStatus& link, const Clock& clock, const Look& look, bool development, QWidget* window);

    void open();

private:
    LinkStatus& m_link;
    const Look& m_look;
    bool m_development;
    InfoSheet* m_sheet;
};

} // namespace stonepot
