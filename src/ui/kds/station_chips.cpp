#include "ui/kds/station_chips.h"

#include "ui/common/figures.h"
#include "ui/common/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

constexpr int chipHeight = 52;
constexpr int chipPadding = 18;
constexpr int badgeGap = 10;
constexpr int chipBadgePadding = 9;
constexpr int chipBadgeHeight = 26;
constexpr int smallestBadge = 32;

} // namespace

class StationChips::Chip final : public QAbstractButton {
public:
    Chip(const Look& look, const QString& text, QWidget* parent)
        : QAbstractButton(parent)
        , m_look(look)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCount(0);
        m_hold.setSingleShot(true);
        m_hold.setInterval(StationChips::holdTime);
        connect(this, &QAbstractButton::pressed, this, [this] { m_hold.start(); });
        connect(this, &QAbstractButton::released, this, [this] { m_hold.stop(); });
    }

    // Ends when the finger leaves; what was held is not clicked any more.
    void whenHeld(const std::function<void()>& held)
    {
        connect(&m_hold, &QTimer::timeout, this, [this, held] {
            setDown(false);
            held();
        });
    }

    void setCount(int count)
    {
        const QString figures = m_look.format.number(count);
        if (std::exchange(m_count, figures) == figures) {
            return; // whatever moves on a board, most counts stay
        }
        setAccessibleName(
            StationChips::tr("%1, %2 tickets", "station and how many tickets it has").arg(text(), m_count));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_look.font(20, QFont::DemiBold));
        return {2 * chipPadding + metrics.horizontalAdvance(text()) + badgeGap + badgeWidth(), chipHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        const bool chosen = isChecked();
        painter.setPen(m_look.color(chosen ? Token::Ink : Token::LineStrong));
        painter.setBrush(m_look.color(chosen ? Token::Ink : isDown() ? Token::Line : Token::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const auto at = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
        painter.setPen(m_look.color(chosen ? Token::NoteInk : Token::Ink2));
        painter.setFont(m_look.font(20, QFont::DemiBold));
        painter.drawText(at(rect().adjusted(chipPadding, 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, text());
        const QRect badge(width() - chipPadding - badgeWidth(), (height() - chipBadgeHeight) / 2, badgeWidth(),
                          chipBadgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(chosen ? Token::Bg : Token::Raised));
        painter.drawRoundedRect(at(badge), 6, 6);
        painter.setPen(m_look.color(Token::Ink));
        painter.setFont(m_look.font(18, QFont::Bold));
        drawFigures(painter, at(badge), Qt::AlignCenter, m_count);
    }

private:
    [[nodiscard]] int badgeWidth() const
    {
        return std::max(figuresWidth(m_count, m_look.font(18, QFont::Bold)) + 2 * chipBadgePadding, smallestBadge);
    }

    const Look& m_look;
    QString m_count;
    QTimer m_hold;
};

StationChips::StationChips(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"stationChips"_s);
    setAccessibleName(tr("Stations"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_group->setExclusive(false);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { choose(BoardScope::fromText(m_ids.value(id))); });
}

void StationChips::setStations(const std::vector<Station>& stations)
{
    if (m_stations == stations) {
        return; // a chip must outlive the click that chose it
    }
    m_stations = stations;
    for (QAbstractButton* chip : m_group->buttons()) {
        m_group->removeButton(chip);
        delete chip;
    }
    m_ids.clear();
    const auto add = [this](const QString& id, const QString& name) {
        auto* chip = new Chip(m_look, name, this);
        chip->setObjectName(u"stationChip-%1"_s.arg(id.isEmpty() ? u"all"_s : id));
        m_group->addButton(chip, static_cast<int>(m_ids.size()));
        m_row->addWidget(chip);
        m_ids += id;
        if (!id.isEmpty() && id != BoardScope::expoName) {
            chip->whenHeld([this, id] { addOrTakeAway(id); });
        }
    };
    add({}, tr("All", "all stations"));
    for (const Station& station : stations) {
        if (station.id != BoardScope::expoName) {
            add(station.id, station.name.in(m_look.format.locale().name()));
        }
    }
    //: The chip of the place where finished orders are put together and handed out
    add(BoardScope::expoName, tr("Expo"));
    setCurrent(m_current);
}

void StationChips::setCounts(const std::function<int(const BoardScope&)>& count)
{
    for (QAbstractButton* chip : m_group->buttons()) {
        static_cast<Chip*>(chip)->setCount(count(BoardScope::fromText(m_ids.value(m_group->id(chip)))));
    }
}

void StationChips::setCurrent(const BoardScope& scope)
{
    m_current = scope;
    for (QAbstractButton* chip : m_group->buttons()) {
        const QString id = m_ids.value(m_group->id(chip));
        chip->setChecked(id == scope.text() || scope.stations.contains(id));
    }
    emit currentChanged();
}

QWidget* StationChips::chosenChip() const
{
    const QList<QAbstractButton*> chips = m_group->buttons();
    const auto chosen = std::ranges::find_if(chips, &QAbstractButton::isChecked);
    return chosen == chips.end() ? nullptr : *chosen;
}

void StationChips::chooseNext()
{
    if (!m_ids.isEmpty()) {
        const QString last = m_current.stations.isEmpty() ? m_current.text() : m_current.stations.back();
        choose(BoardScope::fromText(m_ids.at((m_ids.indexOf(last) + 1) % m_ids.size())));
    }
}

void StationChips::choose(const BoardScope& scope)
{
    setCurrent(scope);
    emit chosen(scope);
}

void StationChips::addOrTakeAway(const QString& stationId)
{
    BoardScope scope = m_current;
    scope.expo = false;
    if (scope.stations.removeAll(stationId) == 0) {
        scope.stations += stationId;
    }
    choose(scope);
}

} // namespace stonepot
