#include "tour.h"

#include "demo.h"

#include "ui/kds/kitchen_window.h"
#include "ui/kds/ticket_board.h"

#include <QDir>
#include <QListView>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace stonepot {

namespace {

constexpr auto between = 50ms;
constexpr int mostAttempts = 400; // 20 seconds
constexpr int standsStill = 4;    // 0.2 seconds

} // namespace

Tour::Tour(Demo& demo, QString folder, QObject* parent)
    : QObject(parent)
    , m_demo(demo)
    , m_till(*demo.till().window)
    , m_kitchen(static_cast<KitchenWindow&>(*demo.kitchen().window))
    , m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tour::next);
    plan();
}

void Tour::start()
{
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        end(u"xdotool, which moves the mouse, is not installed."_s);
        return;
    }
    m_timer.start(between);
}

void Tour::plan()
{
    add(u"the till has its staff and its menu"_s, [this] {
        const auto* staff = m_till.findChild<QListView*>(u"loginStaff"_s);
        return staff != nullptr && staff->model()->rowCount() > 0 && !m_demo.till().device->pos().menu().items.empty();
    });
    addPicture(m_till, u"login"_s);
    addRowClick(u"loginStaff"_s, u"Mina Kim"_s);
    for (const QChar digit : u"1234"_s) {
        addClick(u"pin"_s + digit);
    }
    addRowClick(u"menuGrid"_s, u"Dolsot Bibimbap"_s); // asks for its protein and its spice
    addClick(u"option_protein_beef"_s);
    addClick(u"option_spice_medium"_s);
    addClick(u"option_extras_extra-egg"_s);
    addPicture(m_till, u"modifiers"_s);
    addClick(u"modifierAdd"_s);
    addRowClick(u"menuGrid"_s, u"Barley Tea"_s);
    addRowClick(u"menuGrid"_s, u"Barley Tea"_s);
    add(u"both items are in the order"_s, [this] { return m_demo.till().device->pos().cart().lines.size() == 2; });
    addPicture(m_till, u"till"_s);
    addClick(u"payButton"_s);
    addClick(u"cash1"_s);
    addPicture(m_till, u"payment"_s);
    addClick(u"completeButton"_s);
    add(u"the order is on the kitchen display"_s, [this] {
        const TicketModel* tickets = m_demo.kitchen().device->kitchen().tickets();
        const TicketRow* row = tickets->row(0);
        m_ticketId = row != nullptr ? row->ticket.id : QString();
        return row != nullptr && !m_kitchen.board().bumpRect(m_ticketId).isEmpty();
    });
    addPicture(m_kitchen, u"kitchen"_s);
    addTicketClick(u"its first line is tapped"_s, [this](const QString& id) {
        const TicketRow* row = m_demo.kitchen().device->kitchen().tickets()->find(id);
        return row == nullptr ? QRect() : m_kitchen.board().geometryOfPage().lineRect(id, row->ticket.items.front().id);
    });
    addTicketClick(u"it is bumped"_s, [this](const QString& id) { return m_kitchen.board().bumpRect(id); });
    add(u"the till says that it is ready"_s, [this] {
        const OrderRow* row = m_demo.till().device->pos().ordersModel()->row(0);
        return row != nullptr && row->order.status == OrderStatus::Ready;
    });
    addClick(u"ordersButton"_s);
    addPicture(m_till, u"orders"_s);
}

void Tour::add(const QString& what, Attempt attempt)
{
    m_steps.push_back({what, std::move(attempt)});
}

void Tour::addClick(const QString& objectName)
{
    add(u"a click on "_s + objectName, [this, objectName] {
        auto* widget = m_till.findChild<QWidget*>(objectName);
        return widget != nullptr && click(widget, widget->rect().center());
    });
}

void Tour::addRowClick(const QString& viewName, const QString& text)
{
    add(u"a click on "_s + text, [this, viewName, text] {
        auto* view = m_till.findChild<QListView*>(viewName);
        for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data(Qt::DisplayRole).toString() == text) {
                view->scrollTo(index);
                return click(view->viewport(), view->visualRect(index).center());
            }
        }
        return false;
    });
}

void Tour::addTicketClick(const QString& what, std::function<QRect(const QString&)> place)
{
    add(what, [this, place = std::move(place)] {
        const QRect rectangle = place(m_ticketId);
        return !rectangle.isEmpty() && click(&m_kitchen.board(), rectangle.center());
    });
}

void Tour::addPicture(QWidget& window, const QString& name)
{
    // A moment for what the last click has set going to be painted.
    for (int pause = 0; pause < 6; ++pause) {
        add(u"a pause"_s, [] { return true; });
    }
    add(u"a picture of "_s + name, [this, &window, name] {
        const QString file = QDir(m_folder).filePath(name + u".png"_s);
        if (!window.grab().save(file)) {
            end(u"%1 cannot be written."_s.arg(file));
        }
        return true;
    });
}

bool Tour::click(QWidget* widget, QPoint place)
{
    if (!widget->isVisible() || !widget->isEnabled()) {
        return false;
    }
    // A sheet may still be sliding in: what a hand aims at stands still.
    const QPoint screen = widget->mapToGlobal(place);
    m_stoodStill = screen == std::exchange(m_aim, screen) ? m_stoodStill + 1 : 0;
    if (m_stoodStill < standsStill) {
        return false;
    }
    m_aim.reset();
    m_mouse.start(u"xdotool"_s,
                  {u"mousemove"_s, QString::number(screen.x()), QString::number(screen.y()), u"click"_s, u"1"_s});
    return true;
}

void Tour::next()
{
    if (m_steps.empty()) {
        end({});
        return;
    }
    if (m_mouse.state() == QProcess::NotRunning) {
        if (m_steps.front().attempt()) {
            if (m_steps.empty()) {
                return; // ended by the attempt
            }
            m_steps.pop_front();
            m_attempts = 0;
        } else if (++m_attempts > mostAttempts) {
            end(u"Waited in vain for: %1."_s.arg(m_steps.front().what));
            return;
        }
    }
    m_timer.start(between);
}

void Tour::end(const QString& problem)
{
    m_steps.clear();
    m_timer.stop();
    emit finished(problem);
}

} // namespace stonepot
