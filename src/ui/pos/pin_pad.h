// The digits for a PIN and the dots that count them. Used for logging in and for a manager's approval.
#pragma once

#include "ui/common/look.h"

#include <QWidget>

class QLabel;

namespace stonepot {

class PinDots final : public QWidget {
    Q_OBJECT
public:
    PinDots(const Look& look, QWidget* parent = nullptr);
    void setState(int filled, int length, bool wrong);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Look& m_look;
    int m_filled = 0;
    int m_length = 0;
    bool m_wrong = false;
};

class PinPad final : public QWidget {
    Q_OBJECT
public:
    static constexpr int usualLength = 4;

    // Buttons pin0 … pin9, pinClear, pinBackspace; or with another prefix.
    PinPad(const Look& look, QWidget* parent = nullptr, const QString& prefix = QStringLiteral("pin"));

    // The shop's; the last digit sends it.
    void setLength(int digits);

    // From the buttons or a keyboard: digits, Backspace, Enter. False for a key that means nothing here.
    bool handleKey(QKeyEvent* event);
    void clear();
    void showWrong(const QString& sentence);
    void showDelay(const QString& sentence); // while it is busy
    void setHint(const QString& hint);
    void setBusy(bool busy); // an answer is on its way: more digits wait

signals:
    void entered(const QString& pin);

private:
    void type(QChar digit);
    void erase();
    void refresh();

    const Look& m_look;
    QString m_pin;
    QString m_hint;
    int m_length = usualLength;
    bool m_busy = false;
    PinDots* m_dots;
    QLabel* m_message;
};

} // namespace stonepot
