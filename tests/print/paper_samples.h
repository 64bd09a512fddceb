// Orders and shops for what is printed in tests, one a language.
#pragma once

#include "print/kitchen_ticket.h"
#include "print/receipt.h"

namespace stonepot {

enum class PaperSample { English, Korean, Arabic };

// A row for each language, with its code: columns "sample" and "language".
void addPaperSamples();

// Two discounts, a charge, two tax rates, cash rounding or a split payment with tip, a note, an allergy.
[[nodiscard]] Order paperOrder(PaperSample sample);
[[nodiscard]] ReceiptOptions receiptOptions(PaperSample sample);
[[nodiscard]] KitchenPaper kitchenPaper(PaperSample sample);

} // namespace stonepot
