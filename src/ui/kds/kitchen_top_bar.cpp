#include "ui/kds/kitchen_top_bar.h"

#include "ui/common/figures.h"
#include "ui/common/glyphs.h"
#include "ui/common/link_indicator.h"
#include "ui/common/look.h"
#include "ui/common/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int markSize = 40;
constexpr int groupGap = 18;

} // namespace

// The brand mark; opens the kitchen's menu.
class KitchenTopBar::Mark final : public QAbstractButton {
public:
    Mark(const Look& look, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setFixedSize(markSize + 8, markSize + 12); // a target for a thumb
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? m_look.color(Token::Ember).darker(120) : m_look.color(Token::Ember));
        const QRect box((width() - markSize) / 2, (height() - markSize) / 2, markSize, markSize);
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
    m_averageWord = makeLabel(look, tr("Average", "average time of a ticket"), 18, QFont::Normal, Token::Ink2, this);
    m_average = makeLabel(look, QString(), 26, QFont::Bold, Token::Ink, this);
    m_average->setObjectName(u"averageTime"_s);
    auto* indicator = new LinkIndicator(link, look, tr("No contact"), this);
    indicator->setTextSize(18);
    m_averageEnd = separator();
    m_lateEnd = separator();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 1);
    row->setSpacing(0);
    row->addWidget(mark);
    row->addSpacing(20);
    row->addWidget(m_chips);
    row->addStretch(1);
    row->addWidget(m_active);
    row->addSpacing(10);
    row->addWidget(makeLabel(look, tr("active", "how many tickets: 14 active"), 18, QFont::Normal, Token::Ink2, this));
    row->addWidget(separator());
    row->addWidget(m_averageWord);
    row->addSpacing(10);
    row->addWidget(m_average);
    row->addWidget(m_averageEnd);
    row->addWidget(m_late);
    row->addWidget(m_lateEnd);
    row->addWidget(m_clock);
    row->addWidget(separator());
    row->addWidget(indicator);
    setAverage(std::nullopt);
    setLate(0);
}

void KitchenTopBar::setActive(int tickets)
{
    m_active->setText(m_look.format.number(tickets));
}

void KitchenTopBar::setAverage(std::optional<Milliseconds> time)
{
    m_averageWord->setVisible(time.has_value());
    m_average->setVisible(time.has_value());
    m_averageEnd->setVisible(time.has_value());
    if (time) {
        m_average->setText(m_look.format.duration(*time));
    }
}

void KitchenTopBar::setLate(int tickets)
{
    m_late->setCount(tickets);
    m_late->setVisible(tickets > 0);
    m_lateEnd->setVisible(tickets > 0);
}

void KitchenTopBar::setTime(Instant hubNow)
{
    m_clock->setText(m_look.format.timeWithSeconds(hubNow));
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
