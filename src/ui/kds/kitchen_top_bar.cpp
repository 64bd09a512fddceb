#include "ui/kds/kitchen_top_bar.h"

#include "ui/common/figures.h"
#include "ui/common/glyphs.h"
#include "ui/common/link_indicator.h"
#include "ui/common/look.h"
#include "ui/common/text.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScroller>
#include <QStyle>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int topBarMarkSize = 40;
constexpr int groupGap = 18;
constexpr int fewestChips = 240;

using Group = std::array<QWidget*, 3>; // what is shown and hidden together

int widthOf(const Group& group)
{
    return std::accumulate(group.begin(), group.end(), 0, [](int sum, const QWidget* widget) {
        return sum + std::max(widget->sizeHint().width(), widget->minimumWidth());
    });
}

void showAll(const Group& group, bool visible)
{
    for (QWidget* widget : group) {
        widget->setVisible(visible);
    }
}

} // namespace

// The brand mark; opens the kitchen's menu.
class KitchenTopBar::Mark final : public QAbstractButton {
public:
    Mark(const Look& look, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setFixedSize(topBarMarkSize + 8, topBarMarkSize + 12); // a target for a thumb
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? m_look.color(Token::Ember).darker(120) : m_look.color(Token::Ember));
        const QRect box((width() - topBarMarkSize) / 2, (height() - topBarMarkSize) / 2, topBarMarkSize,
                        topBarMarkSize);
        painter.drawRoundedRect(box, 8, 8);
        m_look.icons.paint(painter, box, u"brand"_s, 32, m_look.color(Token::OnFill));
    }

private:
    const Look& m_look;
};

class KitchenTopBar::LatePill final : public QAbstractButton {
public:
    LatePill(const Look& look, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        m_count = m_look.format.number(count);
        setText(KitchenTopBar::tr("late", "how many tickets are late: 2 late", count));
        setAccessibleName(KitchenTopBar::tr("%1 late", "how many tickets").arg(m_count));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(m_look.font(18, QFont::DemiBold)).horizontalAdvance(text());
        return {16 + 22 + 9 + figuresWidth(m_count, m_look.font(26, QFont::Bold)) + 9 + words + 14, 44};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? m_look.color(Token::Late).darker(120) : m_look.color(Token::Late));
        painter.drawRoundedRect(rect(), 6, 6);
        const auto at = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        paintGlyph(painter, at(QRect(15, (height() - 24) / 2, 24, 24)), StateGlyph::TicketLate, m_look.theme);
        painter.setPen(m_look.color(Token::OnFill));
        painter.setFont(m_look.font(26, QFont::Bold));
        const int width = figuresWidth(m_count, painter.font());
        drawFigures(painter, at(QRect(47, 0, width, height())), Qt::AlignCenter, m_count);
        painter.setFont(m_look.font(18, QFont::DemiBold));
        painter.drawText(at(rect().adjusted(47 + width + 9, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    const Look& m_look;
    QString m_count;
};

class KitchenTopBar::ClockFace final : public QWidget {
public:
    ClockFace(const Look& look, QWidget* parent)
        : QWidget(parent)
        , m_look(look)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    void setText(const QString& text)
    {
        if (m_text.size() != text.size()) {
            updateGeometry();
        }
        m_text = text;
        setAccessibleName(text);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {figuresWidth(m_text, m_look.font(28, QFont::Bold)), 40}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(m_look.color(Token::Ink));
        painter.setFont(m_look.font(28, QFont::Bold));
        drawFigures(painter, rect(), Qt::AlignCenter, m_text);
    }

private:
    const Look& m_look;
    QString m_text;
};

// The chips as far as the bar has room for them; the others are a swipe away.
class KitchenTopBar::ChipsArea final : public QScrollArea {
public:
    ChipsArea(StationChips* chips, QWidget* parent)
        : QScrollArea(parent)
    {
        setWidget(chips);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
        chips->setAutoFillBackground(false);
        QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(fewestChips, widget()->sizeHint().width()), widget()->sizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // other chips, or other counts on them
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

KitchenTopBar::KitchenTopBar(const LinkStatus& link, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_chips(new StationChips(look, this))
    , m_late(new LatePill(look, this))
    , m_clock(new ClockFace(look, this))
{
    setObjectName(u"kitchenTopBar"_s);
    setFixedHeight(barHeight);
    auto* mark = new Mark(look, this);
    mark->setObjectName(u"kitchenMenuButton"_s);
    mark->setAccessibleName(tr("Kitchen menu"));
    connect(mark, &QAbstractButton::clicked, this, &KitchenTopBar::menuRequested);
    m_late->setObjectName(u"lateButton"_s);
    connect(m_late, &QAbstractButton::clicked, this, &KitchenTopBar::lateRequested);
    m_clock->setObjectName(u"kitchenClock"_s);
    m_active = makeLabel(look, QString(), 26, QFont::Bold, Token::Ink, this);
    m_active->setObjectName(u"activeCount"_s);
    m_activeWord = makeLabel(look, tr("active", "how many tickets: 14 active"), 18, QFont::Normal, Token::Ink2, this);
    m_activeEnd = separator();
    m_averageWord = makeLabel(look, tr("Average", "average time of a ticket"), 18, QFont::Normal, Token::Ink2, this);
    m_average = makeLabel(look, QString(), 26, QFont::Bold, Token::Ink, this);
    m_average->setObjectName(u"averageTime"_s);
    auto* indicator = new LinkIndicator(link, look, tr("No contact"), this);
    indicator->setTextSize(18);
    indicator->setOfflineWhileWaiting(true); // the strip counts down
    m_averageEnd = separator();
    m_lateEnd = separator();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 1);
    row->setSpacing(0);
    row->addWidget(mark);
    row->addSpacing(20);
    m_chipsArea = new ChipsArea(m_chips, this);
    row->addWidget(m_chipsArea);
    row->addStretch(1);
    row->addWidget(m_active);
    row->addSpacing(10);
    row->addWidget(m_activeWord);
    row->addWidget(m_activeEnd);
    row->addWidget(m_averageWord);
    row->addSpacing(10);
    row->addWidget(m_average);
    row->addWidget(m_averageEnd);
    row->addWidget(m_late);
    row->addWidget(m_lateEnd);
    row->addWidget(m_clock);
    row->addWidget(separator());
    row->addWidget(indicator);
    connect(m_chips, &StationChips::currentChanged, this, &KitchenTopBar::showChosen);
    setAverage(std::nullopt);
    setLate(0);
}

void KitchenTopBar::setActive(int tickets)
{
    m_active->setText(m_look.format.number(tickets));
}

void KitchenTopBar::setAverage(std::optional<Milliseconds> time)
{
    m_hasAverage = time.has_value();
    if (time) {
        m_average->setText(m_look.format.duration(*time));
    }
    fit();
}

void KitchenTopBar::setLate(int tickets)
{
    m_late->setCount(tickets);
    m_late->setVisible(tickets > 0);
    m_lateEnd->setVisible(tickets > 0);
    fit();
}

void KitchenTopBar::setTime(Instant hubNow)
{
    m_clock->setText(m_look.format.timeWithSeconds(hubNow));
}

// A narrow screen gives up what helps least: the average first, then the count that the chips show as well.
void KitchenTopBar::fit()
{
    const Group average{m_averageWord, m_average, m_averageEnd};
    const Group active{m_active, m_activeWord, m_activeEnd};
    int room = width() - layout()->sizeHint().width();
    for (const auto& group : {average, active}) {
        room += group.front()->isHidden() ? 0 : widthOf(group);
    }
    bool fits = widthOf(active) <= room;
    room -= fits ? widthOf(active) : 0;
    showAll(active, fits);
    fits = fits && m_hasAverage && widthOf(average) <= room;
    showAll(average, fits);
}

void KitchenTopBar::showChosen()
{
    if (QWidget* chip = m_chips->chosenChip()) {
        m_chipsArea->ensureWidgetVisible(chip, 0, 0);
    }
}

void KitchenTopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
    showChosen();
}

bool KitchenTopBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

void KitchenTopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.color(Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.color(Token::Line));
}

QWidget* KitchenTopBar::separator()
{
    auto* line = new QWidget(this);
    line->setFixedSize(2 * groupGap + 1, 40);
    auto* stroke = new QFrame(line);
    stroke->setGeometry(groupGap, 0, 1, 40);
    stroke->setAutoFillBackground(true);
    QPalette colors = stroke->palette();
    colors.setColor(QPalette::Window, m_look.color(Token::Line));
    stroke->setPalette(colors);
    return line;
}

} // namespace stonepot
