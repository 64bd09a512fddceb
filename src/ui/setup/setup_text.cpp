#include "ui/setup/setup_text.h"

#include <QCoreApplication>

namespace stonepot {

namespace {

struct SetupText {
    Q_DECLARE_TR_FUNCTIONS(SetupText)
};

} // namespace

QString setupProblemText(const SetupProblem& problem)
{
    using Kind = SetupProblem::Kind;
    switch (problem.kind) {
    case Kind::Missing:
        return SetupText::tr("This is needed.");
    case Kind::NotACurrency:
        return SetupText::tr("This is no currency. Write its three letters, such as EUR.");
    case Kind::NotATimeZone:
        return SetupText::tr("This is no time zone. Write one such as Europe/Berlin.");
    case Kind::NotARate:
        return SetupText::tr("This is no percentage. Write one such as 8.875, or nothing.");
    case Kind::NotAPort:
        return SetupText::tr("A port is a number from 1 to 65535.");
    case Kind::PortInUse:
        return SetupText::tr("Another program uses this port. Choose another one, such as 3002.");
    case Kind::NotAnAddress:
        return SetupText::tr("This is no address. Write one such as 192.168.1.10:3001.");
    case Kind::NobodyAnswers:
        return SetupText::tr("Nobody answers at this address. Is the hub running, and is this the same network?");
    case Kind::NotAHub:
        return SetupText::tr("What answers there is no hub.");
    case Kind::CodeRefused:
        return SetupText::tr("The hub does not take this code: it is wrong, was used, or is older than ten minutes.");
    case Kind::TooManyCodes:
        return SetupText::tr("There were too many wrong codes. Wait half an hour.");
    case Kind::NotAName:
        return problem.field == SetupField::Device
                   ? SetupText::tr("A device's name has no spaces, quotes or backslashes.")
                   : SetupText::tr("At least one of them is a manager.");
    case Kind::NotAPin:
        return SetupText::tr("A PIN has 4 digits.");
    case Kind::PinTaken:
        return SetupText::tr("Somebody else has this PIN: it says who a person is.");
    case Kind::NotReadable:
        return SetupText::tr("The file cannot be read: %1").arg(problem.detail);
    case Kind::NotAMenu:
        return problem.detail.isEmpty() ? SetupText::tr("Mend the lines below in the file, or choose another one.")
                                        : SetupText::tr("This is no menu: %1").arg(problem.detail);
    case Kind::NotStored:
        return SetupText::tr("It cannot be stored: %1").arg(problem.detail);
    }
    return {};
}

QString menuColumnText(MenuColumn column)
{
    switch (column) {
    case MenuColumn::Name:
        return SetupText::tr("Name");
    case MenuColumn::Price:
        return SetupText::tr("Price");
    case MenuColumn::Category:
        return SetupText::tr("Category");
    case MenuColumn::Station:
        return SetupText::tr("Station");
    case MenuColumn::Tax:
        return SetupText::tr("Tax");
    case MenuColumn::Code:
        return SetupText::tr("Code");
    case MenuColumn::Barcode:
        return SetupText::tr("Barcode");
    case MenuColumn::Description:
        return SetupText::tr("Description");
    }
    return {};
}

QString csvProblemText(const CsvProblem& problem)
{
    using Kind = CsvProblem::Kind;
    const QString what = menuColumnText(problem.column);
    QString said;
    switch (problem.kind) {
    case Kind::Missing:
        said = SetupText::tr("%1 is missing").arg(what);
        break;
    case Kind::NotAPrice:
        said = SetupText::tr("“%1” is no price").arg(problem.value);
        break;
    case Kind::UnknownTax:
        said = SetupText::tr("the shop has no tax “%1”").arg(problem.value);
        break;
    case Kind::Taken:
        said = SetupText::tr("another line has “%1” too").arg(problem.value);
        break;
    case Kind::QuotesNotClosed:
        said = SetupText::tr("quotes are opened and not closed");
        break;
    case Kind::TooLong:
        said = SetupText::tr("%1 is too long").arg(what);
        break;
    }
    return SetupText::tr("Line %1: %2", "of a file").arg(problem.line).arg(said);
}

} // namespace stonepot
