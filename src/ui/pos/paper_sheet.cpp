#include "ui/pos/paper_sheet.h"

#include "ui/common/button.h"
#include "ui/common/scroll_list.h"
#include "ui/common/text.h"
#include "ui/pos/paper_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr QSize paperSheetSize{640, 520};

} // namespace

PaperSheet::PaperSheet(PaperStatus& paper, const Look& look, QWidget* window)
    : Sheet(look, u"paperSheet"_s,
            {look.theme.scaled(paperSheetSize.width()), look.theme.scaled(paperSheetSize.height())}, window)
    , m_paper(paper)
    , m_list(new Surface(look, Token::Surface))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(24, 0, 24, 16);
    m_rows->setSpacing(16);
    QScrollArea* scroll = makeScroll(m_list, panel());
    fillPanel(panel(), makeHeader(tr("Printing"), {}), scroll);
    connect(&paper, &PaperStatus::changed, this, [this] {
        if (isOpen()) {
            build();
        }
    });
}

void PaperSheet::openList()
{
    build();
    open();
}

void PaperSheet::build()
{
    clearRows(*m_rows);
    for (int row = 0; row < m_paper.rowCount(); ++row) {
        m_rows->addWidget(makeRow(m_paper.trouble(row), row));
    }
    if (m_paper.isFine()) {
        m_rows->addWidget(makeLabel(m_look, tr("Everything is on paper."), 16, QFont::Normal, Token::Ink3, m_list));
    }
    m_rows->addStretch();
}

QWidget* PaperSheet::makeRow(const PaperTrouble& trouble, int row)
{
    auto* widget = new QWidget(m_list);
    const QString what = tr("%1: %2", "printer and problem").arg(trouble.printerName, problemText(trouble));
    auto* problem = makeLabel(m_look, trouble.underWay ? tr("%1 – it is being tried now").arg(what) : what, 14,
                              QFont::Normal, Token::Chili700, widget);
    problem->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& name, const QString& text, const auto& run) {
        auto* button = new Button(m_look, name + QString::number(row), text, widget);
        button->setPadding(12);
        button->setEnabled(!trouble.underWay);
        buttons->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, run, id = trouble.jobId] { run(m_paper, id); });
    };
    if (trouble.checkPaper) {
        add(u"paperAgain"_s, tr("Print again"), [](PaperStatus& paper, qint64 id) { paper.printAgain(id); });
        add(u"paperDone"_s, tr("It is on paper"), [](PaperStatus& paper, qint64 id) { paper.confirmPrinted(id); });
    } else {
        add(u"paperRetry"_s, tr("Try now"), [](PaperStatus& paper, qint64 id) { paper.retry(id); });
    }
    for (const PaperPrinter& other : m_paper.printers()) {
        if (other.id != trouble.printerId) {
            add(u"paperMove_"_s + other.id + u"_"_s, escapedForButton(tr("On %1", "a printer").arg(other.name)),
                [id = other.id](PaperStatus& paper, qint64 job) { paper.printElsewhere(job, id); });
        }
    }
    add(u"paperCancel"_s, tr("Do not print"), [](PaperStatus& paper, qint64 id) { paper.cancel(id); });
    buttons->addStretch();
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeLabel(m_look, trouble.title, 16, QFont::DemiBold, Token::Ink, widget));
    layout->addWidget(problem);
    layout->addLayout(buttons);
    return widget;
}

} // namespace stonepot
