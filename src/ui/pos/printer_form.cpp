#include "ui/pos/printer_form.h"

#include "ui/common/button.h"
#include "ui/common/choice_row.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

// Of what is built in; others have the name that their file gives them.
QString paperWords(const PrinterChoice& profile)
{
    const QString paper = PrinterForm::tr("%1 mm wide, %2 characters a line", "paper");
    if (profile.id == "generic-80"_L1) {
        return paper.arg(80).arg(48);
    }
    if (profile.id == "generic-80-42"_L1) {
        return paper.arg(80).arg(42);
    }
    if (profile.id == "generic-58"_L1) {
        return paper.arg(58).arg(32);
    }
    return profile.id == "basic-80"_L1 ? PrinterForm::tr("%1 mm wide, old: no QR code, no status", "paper").arg(80)
                                       : profile.name;
}

} // namespace

PrinterForm::PrinterForm(PrinterSettings& settings, const Look& look, QWidget* parent)
    : Surface(look, Token::Surface, parent)
    , m_settings(settings)
{
    setObjectName(u"printerForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(6);
    m_name = addField(layout, u"printerName"_s, tr("Name"), m_nameProblem);
    m_name->setMaxLength(100);
    m_address = addField(layout, u"printerAddress"_s, tr("Address, such as 192.168.1.40"), m_addressProblem);
    m_address->setMaxLength(300);
    m_offers = new QWidget(this);
    m_offersLayout = new FlowLayout(m_offers, 8);
    m_lookAround = new Button(look, u"printerLookAround"_s, tr("Look around the network"), m_offers);
    m_lookAround->setMinimumHeight(look.theme.scaled(44));
    m_lookAround->setIconName(u"search"_s, 18);
    m_offersLayout->addWidget(m_lookAround);
    layout->addWidget(m_offers);
    m_profile = addChoices(layout, u"printerProfile"_s, tr("Paper and model"), false);
    m_stations = addChoices(layout, u"printerStations"_s, tr("Stations whose tickets it prints"), true);
    m_alternative = addChoices(layout, u"printerAlternative"_s, tr("When it cannot be reached"), false);
    addButtons(layout);
    layout->addStretch();

    connect(m_lookAround, &QAbstractButton::clicked, &settings, &PrinterSettings::lookAround);
    for (QLineEdit* field : {m_name, m_address}) {
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified()) {
                field->setModified(false);
                save();
            }
        });
    }
    for (ChoiceRow* row : {m_profile, m_stations, m_alternative}) {
        connect(row, &ChoiceRow::changed, this, &PrinterForm::save);
    }
    connect(&settings, &PrinterSettings::changed, this, &PrinterForm::refresh);
    connect(&settings, &PrinterSettings::offersChanged, this, &PrinterForm::refreshOffers);
    connect(&settings, &PrinterSettings::refused, this, &PrinterForm::showProblem);
    connect(&settings, &PrinterSettings::accepted, this, [this](const QString& id) {
        m_id = id;
        m_nameProblem->hide();
        m_addressProblem->hide();
        refresh();
    });
}

QLineEdit* PrinterForm::addField(QVBoxLayout* layout, const QString& name, const QString& label, QLabel*& problem)
{
    layout->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, this));
    QLineEdit* field = makeField(m_look, name, label, this);
    field->setPlaceholderText({}); // its label stands above it
    layout->addWidget(field);
    problem = makeLabel(m_look, {}, 14, QFont::Normal, Token::Chili700, this);
    problem->setObjectName(name + "Problem"_L1);
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(problem);
    layout->addSpacing(4);
    return field;
}

ChoiceRow* PrinterForm::addChoices(QVBoxLayout* layout, const QString& name, const QString& label, bool several)
{
    layout->addSpacing(8);
    layout->addWidget(makeLabel(m_look, label, 14, QFont::DemiBold, Token::Ink2, this));
    auto* row = new ChoiceRow(m_look, name, label, several ? ChoiceRow::Kind::Several : ChoiceRow::Kind::One, this);
    layout->addWidget(row);
    return row;
}

void PrinterForm::addButtons(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(m_look, name, text, this);
        button->setMinimumHeight(m_look.theme.scaled(48));
        row->addWidget(button);
        m_ofAPrinter.push_back(button);
        return button;
    };
    connect(add(u"printerTestPage"_s, tr("Print a test page")), &QAbstractButton::clicked, this,
            [this] { m_settings.printTestPage(m_id); });
    connect(add(u"printerTestDrawer"_s, tr("Open the drawer")), &QAbstractButton::clicked, this,
            [this] { m_settings.openTestDrawer(m_id); });
    row->addStretch();
    Button* remove = add(u"printerRemove"_s, tr("Remove"));
    remove->setKind(Button::Kind::Danger);
    connect(remove, &QAbstractButton::clicked, this, [this] {
        m_settings.remove(m_id);
        emit removed();
    });
    layout->addSpacing(16);
    layout->addLayout(row);
}

void PrinterForm::openFor(const QString& id)
{
    m_id = id;
    m_name->setText({}); // not clear(), which a person could have done
    m_address->setText({});
    m_nameProblem->hide();
    m_addressProblem->hide();
    refresh();
    refreshOffers();
    if (id.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void PrinterForm::refresh()
{
    const PrinterEntry* known = m_settings.printer(m_id);
    if (known == nullptr && !m_id.isEmpty()) {
        return; // removed
    }
    const PrinterEntry printer = known != nullptr ? *known : PrinterEntry();
    if (known != nullptr) {
        for (const auto& [field, text] : {std::pair(m_name, printer.name), std::pair(m_address, printer.address)}) {
            if (!field->isModified()) { // not what is being typed
                field->setText(text);
            }
        }
    }
    std::vector<PrinterChoice> profiles = m_settings.profiles();
    for (PrinterChoice& profile : profiles) {
        profile.name = paperWords(profile);
    }
    const QString standard = profiles.empty() ? QString() : profiles.front().id;
    m_profile->show(profiles, {printer.profile.isEmpty() ? standard : printer.profile});
    m_stations->show(m_settings.stations(), printer.stations);
    std::vector<PrinterChoice> others{{{}, tr("Wait for it")}};
    for (const PrinterEntry& other : m_settings.printers()) {
        if (other.id != m_id) {
            others.push_back({other.id, tr("Print on %1", "a printer").arg(other.name)});
        }
    }
    m_alternative->show(others, {printer.alternative});
    for (Button* button : m_ofAPrinter) {
        button->setEnabled(known != nullptr);
    }
}

void PrinterForm::refreshOffers()
{
    while (m_offersLayout->count() > 1) {
        QLayoutItem* item = m_offersLayout->takeAt(1);
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater(); // it may be what was pressed
        delete item;
    }
    int number = 0;
    for (const PrinterChoice& offer : m_settings.offers()) {
        auto* button = new Button(m_look, u"printerOffer%1"_s.arg(number++), escapedForButton(offer.name), m_offers);
        button->setAccessibleName(tr("Use %1", "a printer's address").arg(offer.name));
        button->setKind(Button::Kind::Tinted);
        button->setPadding(14);
        button->setMinimumHeight(m_look.theme.scaled(44));
        connect(button, &QAbstractButton::clicked, this, [this, offer] {
            m_address->setText(offer.id);
            if (m_name->text().isEmpty()) {
                m_name->setText(offer.name);
            }
            save();
        });
        m_offersLayout->addWidget(button);
        button->show();
    }
    m_lookAround->setEnabled(!m_settings.isLooking());
    m_lookAround->setText(m_settings.isLooking() ? tr("Looking around…") : tr("Look around the network"));
    m_offers->updateGeometry();
}

void PrinterForm::save()
{
    m_nameProblem->hide();
    m_addressProblem->hide();
    if (m_id.isEmpty() && (m_name->text().trimmed().isEmpty() || m_address->text().trimmed().isEmpty())) {
        return; // it is still being described
    }
    m_settings.put({.id = m_id,
                    .name = m_name->text(),
                    .address = m_address->text(),
                    .profile = m_profile->chosen().value(0),
                    .alternative = m_alternative->chosen().value(0),
                    .stations = m_stations->chosen()});
}

void PrinterForm::showProblem(PrinterSettings::Field field, PrinterSettings::Problem problem)
{
    QLabel* label = field == PrinterSettings::Field::Name ? m_nameProblem : m_addressProblem;
    switch (problem) {
    case PrinterSettings::Problem::Empty:
        label->setText(field == PrinterSettings::Field::Name ? tr("A printer needs a name.")
                                                             : tr("A printer needs an address."));
        break;
    case PrinterSettings::Problem::NotAnAddress:
        label->setText(tr("This is no printer's address. Write one such as 192.168.1.40 or /dev/usb/lp0."));
        break;
    case PrinterSettings::Problem::NotSaved:
        label->setText(tr("This works now, but it cannot be stored: the disk may be full."));
        break;
    }
    label->show();
}

} // namespace stonepot
