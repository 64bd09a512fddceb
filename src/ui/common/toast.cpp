#include "ui/common/toast.h"

#include "ui/common/announce.h"
#include "ui/common/text.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int shownFor = 6000;
constexpr int toastMargin = 16;

} // namespace

Toast::Toast(const Look& look, int bottom, QWidget* window)
    : Surface(look, Token::Note, window)
    , m_text(makeLabel(look, {}, 16, QFont::DemiBold, Token::NoteInk, this))
    , m_bottom(bottom)
{
    setObjectName(u"toast"_s);
    setRounded(8, Token::Note);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->addWidget(m_text);
    m_away.setSingleShot(true);
    m_away.setInterval(shownFor);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

QString Toast::message() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::showMessage(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_away.start();
    announce(this, sentence);
}

void Toast::place()
{
    const QRect all = parentWidget()->rect();
    const int natural = QFontMetrics(m_text->font()).horizontalAdvance(m_text->text()) + 42;
    const int width = qMin(natural, qMin(720, all.width() - 2 * toastMargin));
    const int height = m_text->heightForWidth(width - 40) + 28;
    setGeometry((all.width() - width) / 2, all.height() - m_bottom - toastMargin - height, width, height);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return Surface::eventFilter(watched, event);
}

void Toast::mousePressEvent(QMouseEvent*)
{
    hide();
}

} // namespace stonepot
