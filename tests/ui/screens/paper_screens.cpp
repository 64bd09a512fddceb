#include "paper_samples.h"
#include "screens.h"

#include "print/page_painter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stonepot::screens {

namespace {

QImage sideBySide(const std::vector<QImage>& pages)
{
    constexpr int gap = 24;
    QSize size;
    for (const QImage& page : pages) {
        size = QSize(size.width() + page.width() + gap, std::max(size.height(), page.height()));
    }
    QImage together(size.width() - gap, size.height(), QImage::Format_RGB32);
    together.fill(Qt::lightGray);
    QPainter painter(&together);
    int x = 0;
    for (const QImage& page : pages) {
        painter.drawImage(x, 0, page);
        x += page.width() + gap;
    }
    return together;
}

// The receipt, and what a person gets who asks for it again.
QImage receiptPapers(PaperSample sample)
{
    ReceiptOptions copy = receiptOptions(sample);
    copy.copy = 1;
    return sideBySide({paintPreview(receipt(paperOrder(sample), receiptOptions(sample)), {}),
                       paintPreview(receipt(paperOrder(sample), copy), {})});
}

// What each station gets of an order, side by side; then what it gets when a dish is voided and another comes on top,
// and when a lost paper is printed again.
QImage kitchenPapers(PaperSample sample)
{
    Order before = paperOrder(sample);
    Order after = before;
    after.lines[2].voided = true;
    after.lines[1].quantity = Decimal(5);
    const KitchenPaper paper = kitchenPaper(sample);
    std::vector<StationTicket> papers = kitchenTickets(makeKitchenOrder(before), paper);
    KitchenOrder later = makeKitchenOrder(after);
    later.updatedAt = before.createdAt + std::chrono::minutes(4);
    for (const StationTicket& change : kitchenChanges(makeKitchenOrder(before), later, paper)) {
        papers.push_back(change);
    }
    KitchenPaper again = paper;
    again.copy = 1;
    papers.push_back(kitchenTickets(makeKitchenOrder(before), again).back());
    std::vector<QImage> pages;
    for (const StationTicket& each : papers) {
        pages.push_back(paintPreview(each.document, {.columns = 42}));
    }
    return sideBySide(pages);
}

} // namespace

std::vector<Paper> papers()
{
    std::vector<Paper> all;
    for (const auto& [sample, language] :
         {std::pair(PaperSample::English, u"en"_s), std::pair(PaperSample::Korean, u"ko"_s),
          std::pair(PaperSample::Arabic, u"ar"_s)}) {
        all.push_back({u"paper-receipt-"_s + language, [sample = sample] { return receiptPapers(sample); }});
        all.push_back({u"paper-kitchen-"_s + language, [sample = sample] { return kitchenPapers(sample); }});
    }
    return all;
}

} // namespace stonepot::screens
