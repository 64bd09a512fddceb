// Who is working: staff tiles and the PIN pad. A PIN alone is enough where nobody was chosen.
#pragma once

#include "ui/common/surface.h"

class QLabel;
class QStandardItemModel;

namespace stonepot {

class Avatar;
class Clock;
class PinPad;
class PosStore;
class StaffDelegate;
class TileView;

class LoginScreen final : public Surface {
    Q_OBJECT
public:
    LoginScreen(PosStore& store, const Clock& clock, const Look& look, const QString& tillName,
                QWidget* parent = nullptr);

    // Fresh for the next person: nobody chosen, no digits.
    void reset();

signals:
    void helpRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader(const QString& tillName);
    [[nodiscard]] QWidget* makeStaffSide();
    [[nodiscard]] QWidget* makePinSide();
    void refreshStaff();
    void refreshClock();
    void choose(const QString& staffId);
    void showFailure(const QString& reasonCode);

    PosStore& m_store;
    const Clock& m_clock;
    QString m_chosen;
    QStandardItemModel* m_staff;
    TileView* m_view = nullptr;
    StaffDelegate* m_delegate = nullptr;
    QWidget* m_pinSide = nullptr;
    PinPad* m_pad = nullptr;
    Avatar* m_avatar = nullptr;
    QLabel* m_shop = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_person = nullptr;
    QWidget* m_when = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_date = nullptr;
};

} // namespace stonepot
