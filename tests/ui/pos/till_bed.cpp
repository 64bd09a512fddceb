#include "ui/pos/till_bed.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stonepot {

namespace {

const StaffMember mina{u"mina"_s, u"Mina Kim"_s, StaffRole::Cashier, u"#0E7C86"_s};

std::vector<StaffMember> sampleStaff()
{
    return {
        mina,
        {u"joon"_s, u"Joon Lee"_s, StaffRole::Manager, u"#6650B8"_s},
        {u"sofia"_s, u"Sofia Reyes"_s, StaffRole::Cashier, u"#C4511B"_s},
        {u"daniel"_s, u"Daniel Okafor"_s, StaffRole::Cashier, u"#5F7A1F"_s},
        {u"hana"_s, u"Hana Choi"_s, StaffRole::Cashier, u"#8E3B7A"_s},
        {u"tom"_s, u"Tom Weber"_s, StaffRole::Cashier, u"#7A4B2A"_s},
        {u"aisha"_s, u"Aisha Rahman"_s, StaffRole::Kitchen, u"#2447C6"_s},
        {u"luis"_s, u"Luis Ortega"_s, StaffRole::Kitchen, u"#7A4600"_s},
        {u"yuna"_s, u"Yuna Seo"_s, StaffRole::Cashier, u"#B0231B"_s},
    };
}

Menu sampleMenu()
{
    QFile file(QStringLiteral(STONEPOT_SOURCE_DIR "/resources/menu/sample.json"));
    return file.open(QIODevice::ReadOnly) ? parseMenu(file.readAll()).value_or(Menu()) : Menu();
}

} // namespace

TillWindow::Options TillBed::defaultOptions()
{
    TillWindow::Options options;
    options.tillName = u"Till 2"_s;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    return options;
}

TillBed::TillBed(const TillWindow::Options& options, const QString& directory)
    : m_options(options)
    , m_directory(directory.isEmpty() ? folder.path() : directory)
{
    m_options.paper = &paper;
    m_options.printers = &printers;
    makeDevice();
}

void TillBed::restart()
{
    const QSize size = window->size();
    window.reset();
    store.reset();
    status.reset();
    submitter.reset();
    http.reset();
    link.reset();
    storage.reset();
    makeDevice();
    show(size);
}

void TillBed::makeDevice()
{
    auto opened = DeviceStore::open(m_directory, clock, &disk);
    if (!opened) {
        qFatal("%s", qUtf8Printable(opened.error().text()));
    }
    storage = std::move(*opened);
    auto played = std::make_unique<FakeTransport>();
    transport = played.get();
    LinkSettings settings;
    settings.address = QUrl(u"ws://localhost:9/restaurant-pos/demo"_s);
    settings.deviceId = u"till-2"_s;
    link = std::make_unique<ConnectionManager>(settings, std::move(played), clock);
    http = std::make_unique<HttpClient>(QUrl(u"http://localhost:9/api"_s), QByteArray());
    submitter = std::make_unique<OrderSubmitter>(*storage, *link, *http, clock);
    status = std::make_unique<LinkStatus>(clock);
    store = std::make_unique<PosStore>(PosStore::Device{u"demo"_s, u"till-2"_s, u'A'}, *storage, *submitter, clock);
    QObject::connect(submitter.get(), &OrderSubmitter::countsChanged, status.get(), &LinkStatus::setQueued);
    store->setOnlineLogin([](const QString& staffId, const QString& pin) {
        const std::vector<StaffMember> people = sampleStaff();
        const StaffMember& person = pin == "5678"_L1 ? people[1] : people[0];
        const bool right = (pin == "1234"_L1 || pin == "5678"_L1) && (staffId.isEmpty() || staffId == person.id);
        return QtFuture::makeReadyFuture(right ? Result<StaffMember>(person)
                                               : fail(ErrorCode::Unauthorized, u"pin"_s, u"wrong"_s));
    });
}

TillBed::~TillBed() = default;

void TillBed::show(QSize size)
{
    QSignalSpy loaded(store.get(), &PosStore::ready);
    loaded.wait(5000);
    store->applyMenu(sampleMenu());
    store->applyStaff(sampleStaff());
    window = std::make_unique<TillWindow>(*store, *status, clock, m_options);
    window->resize(size);
    window->show();
    static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
}

void TillBed::sellToPayment()
{
    setOnline();
    logIn();
    add(u"japchae"_s);
    add(u"barley-tea"_s, 2);
    add(u"kimchi-jjigae"_s);
    click(u"payButton"_s);
}

void TillBed::logIn()
{
    QSignalSpy in(store.get(), &PosStore::loggedIn);
    store->logIn(mina.id, u"1234"_s);
    in.count() > 0 || in.wait(5000);
    QCoreApplication::processEvents();
}

void TillBed::setOnline(int latency)
{
    status->setState(LinkState::Online, 0);
    status->setRoute(Route::WebSocket);
    status->setLatency(Milliseconds(latency), 0);
    status->heard(clock.now());
    status->setCurrent(true);
}

void TillBed::setOffline(int attempt, Milliseconds untilRetry)
{
    status->setState(attempt >= 10 ? LinkState::Exhausted : LinkState::Waiting, attempt);
    status->setRoute(Route::Local);
    status->setRetryIn(untilRetry);
    status->setCurrent(false);
}

void TillBed::backendHas(const Order& order, Kitchen kitchen)
{
    OrderCreated created;
    created.order = order;
    created.order.id = order.clientOrderId;
    created.order.orderNumber = u"ORD-20260314-%1"_s.arg(m_seq + 1, 3, 10, QChar(u'0'));
    created.kitchenOrder = makeKitchenOrder(created.order);
    created.seq = ++m_seq;
    store->applyMessage(created);
    if (kitchen == Kitchen::NotSeen) {
        return;
    }
    store->applyMessage(TicketSeen{created.order.id, u"kds-1"_s, {}, clock.now(), ++m_seq});
    if (kitchen == Kitchen::Ready) {
        OrderStatusUpdate update;
        update.orderId = created.order.id;
        update.orderNumber = created.order.orderNumber;
        update.status = TicketStatus::Ready;
        update.version = 2;
        update.at = clock.now();
        update.seq = ++m_seq;
        store->applyMessage(update);
    }
}

QString TillBed::add(const QString& itemId, int quantity, const std::vector<ChosenOption>& options, const QString& note)
{
    LineChoice choice;
    choice.itemId = itemId;
    choice.quantity = Decimal(quantity);
    choice.options = options;
    choice.note = note;
    return store->addToCart(choice).value_or(QString());
}

bool TillBed::click(const QString& objectName)
{
    auto* widget = find(objectName);
    if (!widget || !widget->isVisible()) {
        return false;
    }
    QTest::mouseClick(widget, Qt::LeftButton);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as between two events of a running program
    return true;
}

bool TillBed::press(const QString& pad, const QString& keys)
{
    return std::ranges::all_of(keys, [&](QChar key) { return click(pad + key); });
}

bool TillBed::choose(const QString& button, const QString& action)
{
    if (!click(button)) {
        return false;
    }
    auto* found = window->findChild<QAction*>(action);
    const bool offered = found != nullptr && found->isEnabled();
    if (offered) {
        found->trigger();
    }
    if (QWidget* menu = QApplication::activePopupWidget()) {
        menu->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return offered;
}

bool TillBed::clickRow(const QString& viewName, int row)
{
    auto* view = find<QListView>(viewName);
    if (!view || !view->isVisible()) {
        return false;
    }
    const QModelIndex index = view->model()->index(row, 0);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    QCoreApplication::processEvents();
    return index.isValid();
}

void TillBed::type(QWidget* widget, const QString& text)
{
    constexpr Milliseconds between(120);
    widget->setFocus();
    for (const QChar character : text) {
        clock.advance(between);
        if (auto* field = qobject_cast<QLineEdit*>(widget); field != nullptr && character.unicode() > 127) {
            field->insert(character); // Qt Test's keyboard has no others
        } else {
            QTest::keyClick(widget, character.toLatin1());
        }
    }
    clock.advance(between);
}

void TillBed::scan(QWidget* widget, const QString& code)
{
    widget->setFocus();
    for (const QChar character : code) {
        clock.advance(Milliseconds(8));
        QTest::keyClick(widget, character.toLatin1());
    }
    QTest::keyClick(widget, Qt::Key_Return);
}

int TillBed::rowOf(const QString& viewName, const QString& text) const
{
    auto* view = find<QListView>(viewName);
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data(Qt::DisplayRole).toString() == text || index.data(MenuModel::ItemIdRole).toString() == text) {
            return row;
        }
    }
    return -1;
}

} // namespace stonepot
