#include "ui/pos/order_stage.h"

#include <QCoreApplication>

namespace stonepot {

namespace {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(OrderStage)
};

QString notSeenText(const OrderRow& row, Instant now)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - row.order.createdAt).count();
    return minutes < 1 ? StageWords::tr("Not seen by the kitchen yet")
                       : StageWords::tr("Not seen by the kitchen for %1 min").arg(minutes);
}

QString readyText(const OrderRow& row, const Format& format)
{
    const bool served = row.order.type == OrderType::DineIn;
    if (!row.readyAt) {
        return served ? StageWords::tr("Ready to serve") : StageWords::tr("Ready to hand over");
    }
    const QString since = Format::isolate(format.time(*row.readyAt));
    return (served ? StageWords::tr("Ready to serve since %1", "a time")
                   : StageWords::tr("Ready to hand over since %1", "a time"))
        .arg(since);
}

QString stageWords(const OrderRow& row, Instant now, const Format& format)
{
    switch (stageOf(row)) {
    case OrderStage::NotSeen:
        return notSeenText(row, now);
    case OrderStage::Refused:
        return row.refusedReason.isEmpty() ? StageWords::tr("Refused")
                                           : StageWords::tr("Refused: %1").arg(row.refusedReason);
    case OrderStage::Waiting:
        return StageWords::tr("Waiting to send · saved %1", "a time")
            .arg(Format::isolate(format.time(row.order.createdAt)));
    case OrderStage::Ready:
        return readyText(row, format);
    case OrderStage::InProgress:
        return StageWords::tr("In progress in the kitchen");
    case OrderStage::OnScreen:
        return StageWords::tr("On the kitchen screen");
    case OrderStage::Sent:
        return StageWords::tr("Synced · not yet on a kitchen screen");
    case OrderStage::Done:
        return StageWords::tr("Done");
    case OrderStage::Cancelled:
        return StageWords::tr("Cancelled");
    }
    return {};
}

} // namespace

OrderStage stageOf(const OrderRow& row)
{
    switch (row.delivery) {
    case Delivery::Waiting:
        return OrderStage::Waiting;
    case Delivery::Refused:
        return OrderStage::Refused;
    case Delivery::Confirmed:
        break;
    }
    if (row.notSeenAlert) {
        return OrderStage::NotSeen; // of a ticket that is cooking, too: what was added to it
    }
    switch (row.kitchen) {
    case TicketStatus::Pending:
        break;
    case TicketStatus::InProgress:
        return OrderStage::InProgress;
    case TicketStatus::Ready:
        return OrderStage::Ready;
    case TicketStatus::Completed:
        return OrderStage::Done;
    case TicketStatus::Cancelled:
        return OrderStage::Cancelled;
    }
    return row.seenByKitchen ? OrderStage::OnScreen : OrderStage::Sent;
}

bool needsPerson(OrderStage stage)
{
    return stage == OrderStage::NotSeen || stage == OrderStage::Refused;
}

StateGlyph glyphOf(OrderStage stage)
{
    switch (stage) {
    case OrderStage::NotSeen:
        return StateGlyph::OrderNotSeen;
    case OrderStage::Refused:
        return StateGlyph::OrderRefused;
    case OrderStage::Waiting:
        return StateGlyph::OrderWaiting;
    case OrderStage::Ready:
        return StateGlyph::LineReady;
    case OrderStage::InProgress:
    case OrderStage::OnScreen:
        return StateGlyph::LineSeen;
    case OrderStage::Sent:
    case OrderStage::Done:
        return StateGlyph::OrderSynced;
    case OrderStage::Cancelled:
        return StateGlyph::LineVoid;
    }
    return StateGlyph::OrderSynced;
}

Token tokenOf(OrderStage stage)
{
    switch (stage) {
    case OrderStage::NotSeen:
        return Token::Amber800;
    case OrderStage::Refused:
    case OrderStage::Cancelled:
        return Token::Chili700;
    case OrderStage::Waiting:
        return Token::Slate700;
    case OrderStage::Ready:
        return Token::Jade700;
    case OrderStage::InProgress:
    case OrderStage::OnScreen:
    case OrderStage::Sent:
        return Token::Cobalt700;
    case OrderStage::Done:
        return Token::Ink2;
    }
    return Token::Ink2;
}

QString stageText(const OrderRow& row, Instant now, const Format& format)
{
    const QString words = stageWords(row, now, format);
    if (!isUnpaid(row)) {
        return words;
    }
    return (row.order.payments.empty() ? StageWords::tr("%1 · not paid", "stage of an order")
                                       : StageWords::tr("%1 · paid in part", "stage of an order"))
        .arg(words);
}

} // namespace stonepot
