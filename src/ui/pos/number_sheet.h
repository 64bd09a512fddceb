// One number, typed: a table, guests, a tip, a discount in per cent or money.
#pragma once

#include "ui/common/sheet.h"

namespace stonepot {

class Button;
class Segments;

class NumberSheet final : public Sheet {
    Q_OBJECT
public:
    enum class Kind { Whole, Money, Percent, Price };
    struct Question {
        QString title;
        QString subtitle;
        std::vector<Kind> kinds; // with more than one, a person chooses
        qint64 value = 0;        // of the first kind; money in minor units
        qint64 maximum = 999;    // of whole numbers
        bool removable = false;  // there is a value that can be taken away
    };

    NumberSheet(const Look& look, QWidget* window);

    // `answer` gets what was accepted; nothing (0, of the first kind) when it was taken away.
    void ask(const Question& question, std::function<void(Kind, qint64)> answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] qint64 limit() const;
    void type(int digit);
    void erase();
    void choose(Kind kind);
    void accept();
    void refresh();

    Question m_question;
    std::function<void(Kind, qint64)> m_answer;
    Kind m_kind = Kind::Whole;
    qint64 m_value = 0;
    bool m_fresh = true; // the first digit replaces what was there
    Segments* m_kinds;
    QLabel* m_number;
    Button* m_remove;
    Button* m_accept;
};

} // namespace stonepot
