// One order played through the demo's real windows by real mouse clicks (xdotool), leaving screenshots in a folder:
// log-in, two items, cash, the ticket on the kitchen display, its bump, and the order ready on the till.
//
// Each step waits until what it needs is on the screen; one that waits too long ends the tour and says what was
// missing.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <deque>
#include <functional>
#include <optional>

class QListView;

namespace stonepot {

class Demo;
class KitchenWindow;

class Tour final : public QObject {
    Q_OBJECT
public:
    Tour(Demo& demo, QString folder, QObject* parent = nullptr);

    void start();

signals:
    void finished(const QString& problem); // empty: it was played to the end

private:
    // What a step does until it says that it is done; called again and again.
    using Attempt = std::function<bool()>;

    void plan();
    void add(const QString& what, Attempt attempt);
    void addClick(const QString& objectName);
    void addRowClick(const QString& viewName, const QString& text);
    void addTicketClick(const QString& what, std::function<QRect(const QString& ticketId)> place);
    void addPicture(QWidget& window, const QString& name);
    bool click(QWidget* widget, QPoint place);
    void next();
    void end(const QString& problem);

    struct Step {
        QString what;
        Attempt attempt;
    };

    Demo& m_demo;
    QWidget& m_till;
    KitchenWindow& m_kitchen;
    QString m_folder;
    std::deque<Step> m_steps;
    QTimer m_timer;
    QProcess m_mouse;
    int m_attempts = 0;
    std::optional<QPoint> m_aim; // where the last attempt would have clicked
    int m_stoodStill = 0;        // attempts since it moved
    QString m_ticketId;          // of the order that was sold
};

} // namespace stonepot
