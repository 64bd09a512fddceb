// An item's choices, pressed in the real sheet: what must be chosen, how many may be, what is free, what it costs, what
// the kitchen is told.
#include "ui/pos/till_test.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stonepot;

class ModifierSheetTest final : public QObject, private TillTest {
    Q_OBJECT

private slots:
    void init()
    {
        open();
        start();
    }
    void cleanup() { close(); }
    void whatIsRequiredStandsFirstAndIsAskedFor();
    void noMoreThanTheMaximumIsChosen();
    void whatIsFreeCostsNothing();
    void aNestedGroupComesAndGoesWithItsOption();
    void thePriceFollowsEveryPress();
    void sizesAreChosen();
    void quickNotesAndAllergiesGoToTheKitchen();
    void aLineIsEditedAsItStands();
    void whatIsRefusedMeanwhileIsSaidAndNothingIsLost();
    void allOfItIsDoneWithKeys();

private:
    // Presses the item's tile, found by its name.
    void choose(const QString& item);
    void press(const QString& name);
    void add(bool accepted = true);
    [[nodiscard]] const CartLine& line() const { return m_bed->store->cart().lines.front(); }
    [[nodiscard]] bool isChosen(const QString& option) const
    {
        return m_bed->find<QAbstractButton>(u"option_"_s + option)->isChecked();
    }
    [[nodiscard]] QString rulesOf(const QString& group) const
    {
        return m_bed->find(u"group_"_s + group)->findChild<Badge*>()->accessibleName();
    }
    [[nodiscard]] QString addText() const { return m_bed->find<Button>(u"modifierAdd"_s)->text(); }
    [[nodiscard]] QWidget* sheet() const { return m_bed->find(u"modifierSheet"_s); }
};

void ModifierSheetTest::choose(const QString& item)
{
    auto* field = m_bed->find<QLineEdit>(u"searchField"_s);
    m_bed->click(u"searchClear"_s);
    m_bed->type(field, item);
    QVERIFY(m_bed->clickRow(u"menuGrid"_s, m_bed->rowOf(u"menuGrid"_s, item)));
    QVERIFY2(sheet()->isVisible(), qPrintable(item));
}

void ModifierSheetTest::press(const QString& name)
{
    QWidget* button = m_bed->find(name);
    QVERIFY2(button != nullptr, qPrintable(name));
    if (auto* scroll = m_bed->find<QScrollArea>(u"modifierScroll"_s); scroll->isAncestorOf(button)) {
        scroll->ensureWidgetVisible(button);
    }
    QVERIFY2(m_bed->click(name), qPrintable(name));
}

void ModifierSheetTest::add(bool accepted)
{
    press(u"modifierAdd"_s);
    QCOMPARE(sheet()->isVisible(), !accepted);
}

void ModifierSheetTest::whatIsRequiredStandsFirstAndIsAskedFor()
{
    choose(u"Banchan Set"_s);
    QVERIFY2(rulesOf(u"banchan-choice"_s).startsWith(u"Required · choose 3 to 6"_s),
             qPrintable(rulesOf(u"banchan-choice"_s)));
    auto* button = m_bed->find<Button>(u"modifierAdd"_s);
    QVERIFY(button->kind() == Button::Kind::Blocked);
    QCOMPARE(button->caption(), u"1 choice missing"_s);
    QCOMPARE(textOf(u"hint_banchan-choice"_s), u"Choose 3 more to add this item"_s);
    press(u"option_banchan-choice_kimchi"_s);
    press(u"option_banchan-choice_spinach"_s);
    QCOMPARE(textOf(u"hint_banchan-choice"_s), u"Choose 1 more to add this item"_s);
    add(false);
    QVERIFY(m_bed->store->cart().isEmpty());
    QVERIFY(m_bed->find(u"group_banchan-choice"_s)->isAncestorOf(QApplication::focusWidget()));
    press(u"option_banchan-choice_potato"_s);
    QCOMPARE(textOf(u"hint_banchan-choice"_s), u"3 of 6 chosen"_s);
    QVERIFY(button->kind() == Button::Kind::Primary);
    add();
    QCOMPARE(line().choice.options.size(), 3U);

    choose(u"Dolsot Bibimbap"_s); // in the menu's order: protein, spice, extras, leave out
    QVERIFY2(rulesOf(u"extras"_s).startsWith(u"Optional · up to 3"_s), qPrintable(rulesOf(u"extras"_s)));
    QVERIFY(m_bed->find(u"group_spice"_s)->y() < m_bed->find(u"group_extras"_s)->y());
    QVERIFY(isChosen(u"protein_beef"_s)); // the menu's usual one
    press(u"option_protein_tofu"_s);      // one of several
    QVERIFY(!isChosen(u"protein_beef"_s));
    press(u"option_protein_tofu"_s); // which is not taken away
    QVERIFY(isChosen(u"protein_tofu"_s));
    press(u"modifierCancel"_s);
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
}

void ModifierSheetTest::noMoreThanTheMaximumIsChosen()
{
    choose(u"Bulgogi Dolsot"_s);
    press(u"option_spice_mild"_s);
    for (const QString& option : {u"extra-egg"_s, u"extra-beef"_s, u"mushrooms"_s}) {
        press(u"option_extras_"_s + option);
    }
    QCOMPARE(textOf(u"hint_extras"_s), u"3 of 3 chosen"_s);
    auto* cheese = m_bed->find<QAbstractButton>(u"option_extras_cheese"_s);
    QVERIFY(!cheese->isEnabled());
    press(u"option_extras_cheese"_s);
    QVERIFY(!cheese->isChecked());
    press(u"option_extras_extra-egg"_s); // makes room
    QVERIFY(cheese->isEnabled());
    press(u"option_extras_cheese"_s);
    add();
    QStringList chosen;
    for (const ChosenOption& option : line().choice.options) {
        chosen += option.optionId;
    }
    QCOMPARE(chosen, (QStringList{u"mild"_s, u"extra-beef"_s, u"mushrooms"_s, u"cheese"_s}));
}

void ModifierSheetTest::whatIsFreeCostsNothing()
{
    choose(u"Banchan Set"_s);
    QVERIFY2(rulesOf(u"banchan-choice"_s).endsWith(u"3 free"_s), qPrintable(rulesOf(u"banchan-choice"_s)));
    for (const QString& option : {u"kimchi"_s, u"kkakdugi"_s, u"cucumber"_s}) {
        press(u"option_banchan-choice_"_s + option);
    }
    QCOMPARE(addText(), u"Add $7.90"_s);
    press(u"option_banchan-choice_bean-sprouts"_s); // the cheapest are the free ones: one of 2.00 is paid
    QCOMPARE(addText(), u"Add $9.90"_s);
    press(u"option_banchan-choice_kimchi"_s);
    QCOMPARE(addText(), u"Add $7.90"_s);
    add();
    QCOMPARE(m_bed->store->pricedCart().subtotal, 790);
}

void ModifierSheetTest::aNestedGroupComesAndGoesWithItsOption()
{
    m_bed->add(u"kimchi-jjigae"_s);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0)); // chosen
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0)); // and opened
    QVERIFY(sheet()->isVisible());
    QVERIFY(m_bed->find(u"group_rice-kind"_s) == nullptr);
    press(u"option_stew-extras_rice"_s);
    QVERIFY(m_bed->find(u"group_rice-kind"_s) != nullptr);
    QVERIFY(isChosen(u"stew-extras_rice"_s));
    QVERIFY(isChosen(u"rice-kind_white"_s)); // the menu's usual one, as in the first groups
    press(u"option_rice-kind_black"_s);
    QCOMPARE(addText(), u"Change to $18.00"_s); // 14.50, rice 2.50, black 1.00
    press(u"option_stew-extras_rice"_s);
    QVERIFY(m_bed->find(u"group_rice-kind"_s) == nullptr);
    QCOMPARE(addText(), u"Change to $14.50"_s);
    press(u"option_stew-extras_rice"_s);
    press(u"option_rice-kind_multigrain"_s);
    add();
    QCOMPARE(m_bed->store->pricedCart().subtotal, 1800);
    QCOMPARE(m_bed->store->pricedCart().lines.front().modifiers.size(), 2U);
    QCOMPARE(m_bed->store->pricedCart().lines.front().modifiers.back().name, u"Multigrain rice"_s);
}

void ModifierSheetTest::thePriceFollowsEveryPress()
{
    choose(u"Dolsot Bibimbap"_s);
    QCOMPARE(addText(), u"Add $16.90"_s);
    QCOMPARE(textOf(u"modifierSum"_s), u"1 × $16.90"_s);
    QVERIFY(!m_bed->find(u"modifierParts"_s)->isVisible());
    press(u"option_protein_shrimp"_s);
    QCOMPARE(addText(), u"Add $20.40"_s);
    press(u"option_extras_extra-egg"_s);
    QCOMPARE(addText(), u"Add $22.40"_s);
    QCOMPARE(textOf(u"modifierParts"_s), u"$16.90 + extras $5.50"_s);
    press(u"modifierQuantityPlus"_s);
    press(u"modifierQuantityPlus"_s);
    QCOMPARE(addText(), u"Add $67.20"_s);
    QCOMPARE(textOf(u"modifierSum"_s), u"3 × $22.40"_s);
    press(u"modifierQuantityMinus"_s);
    QCOMPARE(addText(), u"Add $44.80"_s);
    press(u"option_extras_extra-egg"_s);
    press(u"option_spice_hot"_s);
    QCOMPARE(addText(), u"Add $40.80"_s);
    add();
    QCOMPARE(m_bed->store->pricedCart().subtotal, 4080);
    QCOMPARE(line().choice.quantity, Decimal(2));
}

void ModifierSheetTest::sizesAreChosen()
{
    choose(u"Draft Lager"_s);
    add(false);
    press(u"option_variant_small"_s);
    QCOMPARE(addText(), u"Add $5.90"_s);
    press(u"option_variant_pitcher"_s);
    QCOMPARE(addText(), u"Add $24.90"_s);
    QVERIFY(!isChosen(u"variant_small"_s));
    add();
    QCOMPARE(m_bed->store->pricedCart().lines.front().variantId, u"pitcher"_s);
    QCOMPARE(m_bed->store->pricedCart().subtotal, 2490);
}

void ModifierSheetTest::quickNotesAndAllergiesGoToTheKitchen()
{
    choose(u"Dolsot Bibimbap"_s);
    press(u"option_spice_mild"_s);
    press(u"quickNote0"_s);
    press(u"quickNote3"_s);
    press(u"quickNote0"_s); // and back
    QVERIFY(!m_bed->find<QAbstractButton>(u"quickNote0"_s)->isChecked());
    press(u"quickNote1"_s);
    auto* note = m_bed->find<QLineEdit>(u"modifierNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"for the birthday"_s);
    QVERIFY(!m_bed->find(u"allergen_peanut"_s)->isVisible());
    press(u"allergyButton"_s);
    press(u"allergen_peanut"_s);
    QCOMPARE(m_bed->find<Button>(u"allergyButton"_s)->text(), u"Allergy: peanut"_s);
    press(u"allergen_shellfish"_s);
    QVERIFY(m_bed->find<Button>(u"allergyButton"_s)->kind() == Button::Kind::Allergy);
    add();
    QCOMPARE(line().choice.note, u"To share, Sauce on the side, for the birthday"_s);
    QCOMPARE(line().choice.allergies, (QStringList{u"peanut"_s, u"shellfish"_s}));
    QSignalSpy committed(m_bed->store.get(), &PosStore::orderCommitted);
    QVERIFY(m_bed->click(u"sendButton"_s));
    QTRY_COMPARE(committed.count(), 1);
    const OrderLine& sent = m_bed->store->ordersModel()->row(0)->order.lines.front();
    QCOMPARE(sent.note, u"To share, Sauce on the side, for the birthday"_s);
    QCOMPARE(sent.allergies, (QStringList{u"peanut"_s, u"shellfish"_s}));
}

void ModifierSheetTest::aLineIsEditedAsItStands()
{
    choose(u"Dolsot Bibimbap"_s);
    for (const QString& name : {u"option_protein_tofu"_s, u"option_spice_hot"_s, u"option_extras_cheese"_s,
                                u"quickNote1"_s, u"allergyButton"_s, u"allergen_egg"_s, u"modifierQuantityPlus"_s}) {
        press(name);
    }
    auto* text = m_bed->find<QLineEdit>(u"modifierNote"_s);
    text->setFocus();
    QTest::keyClicks(text, u"well done"_s);
    add();
    const CartLine before = line();
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0)); // it is the chosen one since it was added
    QVERIFY(sheet()->isVisible());
    QVERIFY(isChosen(u"protein_tofu"_s) && isChosen(u"spice_hot"_s) && isChosen(u"extras_cheese"_s));
    QVERIFY(!isChosen(u"protein_beef"_s) && !isChosen(u"extras_extra-egg"_s));
    QVERIFY(m_bed->find<QAbstractButton>(u"quickNote1"_s)->isChecked());
    QCOMPARE(m_bed->find<QLineEdit>(u"modifierNote"_s)->text(), u"well done"_s);
    QCOMPARE(m_bed->find<Button>(u"allergyButton"_s)->text(), u"Allergy: egg"_s);
    QCOMPARE(textOf(u"modifierSum"_s), u"2 × $19.40"_s);
    QCOMPARE(addText(), u"Change to $38.80"_s);
    press(u"modifierCancel"_s);
    QCOMPARE(line(), before);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    press(u"option_extras_cheese"_s);
    press(u"allergyButton"_s); // the only one is taken off where it stands
    add();
    QCOMPARE(line().lineId, before.lineId);
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    QVERIFY(line().choice.allergies.isEmpty());
    QCOMPARE(line().choice.note, before.choice.note);
    QCOMPARE(m_bed->store->pricedCart().subtotal, 3380);
}

// Sold out elsewhere while somebody chooses, for a new line as for one that is there.
void ModifierSheetTest::whatIsRefusedMeanwhileIsSaidAndNothingIsLost()
{
    choose(u"Bulgogi Dolsot"_s);
    press(u"option_spice_mild"_s);
    m_bed->store->menuModel()->setAvailability(u"bulgogi-dolsot"_s, false, std::nullopt);
    add(false);
    QCOMPARE(textOf(u"modifierProblem"_s), u"This is sold out."_s);
    m_bed->store->menuModel()->setAvailability(u"bulgogi-dolsot"_s, true, std::nullopt);
    add();
    QCOMPARE(m_bed->store->cart().lines.size(), 1U);
    const CartLine before = line();

    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    press(u"quickNote0"_s);
    m_bed->store->menuModel()->setAvailability(u"bulgogi-dolsot"_s, false, std::nullopt);
    add(false);
    QCOMPARE(textOf(u"modifierProblem"_s), u"This is sold out."_s);
    QCOMPARE(line(), before);
    m_bed->store->menuModel()->setAvailability(u"bulgogi-dolsot"_s, true, std::nullopt);
    add();
    QCOMPARE(line().choice.note, u"No scallion"_s);
}

// Tab goes as the eye does, from the choices to the note and to the button; Space chooses where it stands.
void ModifierSheetTest::allOfItIsDoneWithKeys()
{
    m_bed->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bed->window.get()));
    m_bed->add(u"kimchi-jjigae"_s);
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    QVERIFY(m_bed->clickRow(u"orderLines"_s, 0));
    const auto reach = [](const QString& name) {
        QStringList passed;
        for (int i = 0; i < 100; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (focus->objectName() == name) {
                return passed;
            }
            passed += focus->objectName();
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        return QStringList{u"not reached"_s};
    };
    const auto space = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QVERIFY(!reach(u"option_stew-extras_rice"_s).contains(u"not reached"_s));
    space();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"option_stew-extras_rice"_s);
    const QStringList way = reach(u"modifierAdd"_s);
    const auto at = [&way](const QString& name) { return way.indexOf(name); };
    QVERIFY2(at(u"quickNote0"_s) > 0 && at(u"quickNote0"_s) > at(u"option_leave-out_no-egg"_s),
             qPrintable(way.join(u' ')));
    QVERIFY(at(u"modifierNote"_s) > at(u"allergyButton"_s));
    QVERIFY(at(u"modifierQuantityPlus"_s) > at(u"modifierNote"_s));
    QVERIFY(at(u"modifierCancel"_s) > at(u"modifierQuantityPlus"_s));
    QVERIFY(!reach(u"option_rice-kind_black"_s).contains(u"not reached"_s));
    space();
    QVERIFY(!reach(u"modifierAdd"_s).contains(u"not reached"_s));
    space();
    QVERIFY(!sheet()->isVisible());
    QCOMPARE(m_bed->store->pricedCart().subtotal, 1800);
}

QTEST_MAIN(ModifierSheetTest)
#include "tst_modifier_sheet.moc"
