#include "ui/setup/joining_part.h"

#include "core/format.h"
#include "ui/common/announce.h"
#include "ui/common/button.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

JoiningPart::JoiningPart(HubDevices& devices, const Look& look, QWidget* parent)
    : Form(look, u"settingsJoining"_s, parent)
    , m_devices(devices)
{
    column()->setContentsMargins(0, 8, 0, 0);
    m_buttons = new QWidget(this);
    auto* row = new FlowLayout(m_buttons, 8);
    const std::vector<NamedChoice> roles{{u"pos"_s, tr("Code for a till")},
                                         {u"kds"_s, tr("Code for a kitchen display")},
                                         {u"board"_s, tr("Code for a board that calls orders")}};
    for (const NamedChoice& role : roles) {
        auto* button = new Button(look, u"settingsPair_"_s + role.id, role.name, m_buttons);
        button->setMinimumHeight(look.theme.scaled(48));
        connect(button, &QAbstractButton::clicked, this, [this, id = role.id] { m_devices.makeCode(id); });
        row->addWidget(button);
    }
    column()->addWidget(m_buttons);
    m_code = makeLabel(look, {}, 16, QFont::DemiBold, Token::Ink, this);
    m_code->setObjectName(u"settingsPairCode"_s);
    m_code->setWordWrap(true);
    column()->addWidget(m_code);
    m_problem = makeLabel(look, {}, 14, QFont::Normal, Token::Chili700, this);
    m_problem->setObjectName(u"settingsJoinProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column()->addWidget(m_problem);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    column()->addLayout(m_list);
    connect(&devices, &HubDevices::changed, this, &JoiningPart::refresh);
    connect(&devices, &HubDevices::failed, this, [this] {
        m_problem->setText(tr("This did not work: the hub's data cannot be read or written."));
        m_problem->show();
        announce(m_problem, m_problem->text());
    });
    refresh();
}

void JoiningPart::refresh()
{
    const quint16 taken = m_devices.takenPort();
    m_problem->setVisible(taken != 0);
    if (taken != 0) {
        m_problem->setText(tr("No other device can join now: another program on this machine uses port %1. End that "
                              "program, then start this one anew.")
                               .arg(taken));
    }
    m_buttons->setVisible(m_devices.isReachable());
    setVisible(m_devices.isReachable() || taken != 0);
    QStringList addresses;
    for (const QString& address : m_devices.addresses()) {
        addresses.append(Format::isolate(address));
    }
    const QString words =
        m_devices.code().isEmpty()
            ? QString()
            : tr("Code %1 for the hub at %2. It is good for ten minutes and one device.")
                  .arg(Format::isolate(m_devices.code()), m_look.format.locale().createSeparatedList(addresses));
    if (m_code->text() != words) {
        m_code->setText(words);
        m_code->setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            announce(m_code, words);
        }
    }
    m_code->setVisible(!words.isEmpty());
    showDevices();
}

void JoiningPart::showDevices()
{
    if (m_shown == m_devices.devices()) {
        return;
    }
    m_shown = m_devices.devices();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them was pressed
        delete item;
    }
    for (const NamedChoice& device : m_shown) {
        auto* row = new QWidget(this);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(16);
        QLabel* name = makeLabel(m_look, device.name, 16, QFont::Normal, Token::Ink, row);
        inside->addWidget(name);
        inside->addStretch();
        auto* revoke = new Button(m_look, u"settingsRevoke_"_s + device.id, tr("Shut out"), row);
        revoke->setAccessibleName(tr("Shut out %1").arg(device.name));
        revoke->setMinimumHeight(m_look.theme.scaled(48));
        connect(revoke, &QAbstractButton::clicked, this, [this, id = device.id] { m_devices.revoke(id); });
        inside->addWidget(revoke);
        m_list->addWidget(row);
    }
}

} // namespace stonepot
