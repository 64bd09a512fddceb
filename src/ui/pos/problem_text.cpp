#include "ui/pos/problem_text.h"

#include "state/pos_store.h"

#include <QCoreApplication>

namespace stonepot {

namespace {

class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

} // namespace

QString problemText(const ChoiceProblem& problem, const Format& format)
{
    switch (problem.kind) {
    case ChoiceProblem::Kind::UnknownItem:
        return ProblemText::tr("This item is not on the menu any more.");
    case ChoiceProblem::Kind::Unavailable:
        return ProblemText::tr("This is sold out.");
    case ChoiceProblem::Kind::NotEnoughLeft:
        return ProblemText::tr("Only %1 left today.").arg(format.number(problem.limit));
    case ChoiceProblem::Kind::VariantMissing:
        return ProblemText::tr("Choose a size.");
    case ChoiceProblem::Kind::TooFew:
        return ProblemText::tr("A choice is missing.");
    case ChoiceProblem::Kind::TooMany:
        return ProblemText::tr("At most %1 can be chosen.").arg(format.number(problem.limit));
    case ChoiceProblem::Kind::UnknownOption:
        return ProblemText::tr("A choice is not on the menu any more. Take it off and choose again.");
    case ChoiceProblem::Kind::BadQuantity:
        return ProblemText::tr("This quantity cannot be sold.");
    case ChoiceProblem::Kind::NoteTooLong:
        return ProblemText::tr("The note is too long for the kitchen.");
    }
    return {};
}

QString errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StorageFailed:
        return ProblemText::tr(
            "This till could not save the order; its disk may be full. Nothing was sent. Your order is still here.");
    case ErrorCode::StorageCorrupt:
    case ErrorCode::SchemaTooNew:
        return ProblemText::tr("This till's storage cannot be used. Call for support.");
    case ErrorCode::ValidationError:
        return ProblemText::tr("Something in this order is not right. Check its lines.");
    case ErrorCode::TotalMismatch:
        return ProblemText::tr("The hub gets another total for this order.");
    case ErrorCode::TenantMismatch:
        return ProblemText::tr("The hub belongs to another restaurant.");
    case ErrorCode::IdempotencyMismatch:
        return ProblemText::tr("The hub has another order under this number.");
    case ErrorCode::NotFound:
        return ProblemText::tr("The hub does not know this order.");
    case ErrorCode::Conflict:
        return ProblemText::tr("Somebody else has changed this order.");
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return ProblemText::tr("This till may not do that.");
    case ErrorCode::RateLimited:
    case ErrorCode::Unavailable:
        return ProblemText::tr("The hub cannot do this now. It is tried again.");
    case ErrorCode::TooLarge:
        return ProblemText::tr("This order is too large.");
    case ErrorCode::Unsupported:
        return ProblemText::tr("The hub cannot do this.");
    case ErrorCode::Overflow:
        return ProblemText::tr("These amounts are too large.");
    case ErrorCode::CurrencyMismatch:
        return ProblemText::tr("This order is in another currency.");
    }
    return {};
}

QString refusedText(AmendmentKind kind, const QString& displayNumber, const QString& reason)
{
    const QString number = Format::isolate(displayNumber);
    switch (kind) {
    case AmendmentKind::Payment:
        return ProblemText::tr("The payment of %1 was refused: %2").arg(number, reason);
    case AmendmentKind::Void:
        return ProblemText::tr("Voiding %1 was refused: %2").arg(number, reason);
    case AmendmentKind::Refund:
        return ProblemText::tr("The refund of %1 was refused: %2").arg(number, reason);
    case AmendmentKind::Other:
        return ProblemText::tr("The change of %1 was refused: %2").arg(number, reason);
    }
    return {};
}

QString fixedText(const PosStore& store)
{
    return store.openedKey().isEmpty() || store.backendTakesChanges()
               ? QString()
               : ProblemText::tr("The hub takes no changes of an order that was sent.");
}

QString fixedTypeText(const PosStore& store)
{
    return store.openedKey().isEmpty() ? QString()
                                       : ProblemText::tr("What kind of order it is stays as it was sent.");
}

QString availabilityRefusedText(const QString& itemName, const QString& reason)
{
    return ProblemText::tr("%1 stays as it was; the hub refused the change: %2", "an item and a reason")
        .arg(itemName, reason);
}

} // namespace stonepot
