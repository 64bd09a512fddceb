// The first start as a person goes through it: language, shop, device, people, menu. Fed by the program, which checks
// what only it can check (addresses, codes, ports, files), keeps the answers, and makes the shop at the end.
#pragma once

#include "state/named_choice.h"
#include "state/setup_draft.h"

#include <QObject>

namespace stonepot {

class SetupAssistant final : public QObject {
    Q_OBJECT
public:
    enum class Step { Language, Shop, Device, People, Menu };

    using QObject::QObject;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const SetupDraft& draft() const { return m_draft; }
    [[nodiscard]] int number() const { return static_cast<int>(m_step) + 1; }
    [[nodiscard]] int steps() const { return m_draft.shop == SetupDraft::Shop::Join ? 3 : 5; }
    [[nodiscard]] bool isLast() const { return number() == steps(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] const std::vector<NamedChoice>& languages() const { return m_languages; }
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] const std::vector<NamedChoice>& hubs() const { return m_hubs; } // found on the network, by address

    // Of a menu that is a table.
    [[nodiscard]] const std::optional<CsvTable>& table() const { return m_table; }
    [[nodiscard]] const MenuColumns& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<CsvProblem>& tableProblems() const { return m_tableProblems; }
    [[nodiscard]] int tableItems() const { return m_tableItems; }

    // ---- a person's word ----
    void setDraft(const SetupDraft& draft);
    void setLanguage(const QString& language) { emit languageRequested(language); }
    void setColumn(MenuColumn column, int at);
    void next(); // goes on, is refused, or takes its time
    void back();

    // ---- fed by the program ----
    void resume(const SetupDraft& draft) { m_draft = draft; }
    void setLanguages(const std::vector<NamedChoice>& languages, const QString& current);
    void setHubs(const std::vector<NamedChoice>& hubs);
    void setBusy(bool busy);
    void setTable(const std::optional<CsvTable>& table); // and what is wrong with it
    void goOn();                                         // the page is as it should be
    void refuse(const SetupProblem& problem);            // goes to the page that holds the field

signals:
    void stepChanged();
    void draftChanged();
    void busyChanged();
    void hubsChanged();
    void tableChanged();
    void refused(const stonepot::SetupProblem& problem);
    void languageRequested(const QString& language);
    void checkRequested(stonepot::SetupAssistant::Step step); // answers with goOn or refuse
    void finishRequested();                                   // answers with refuse, or ends this
    void menuFileRequested(const QString& path);

private:
    void readTable();
    void goTo(Step step);

    Step m_step = Step::Language;
    SetupDraft m_draft;
    std::vector<NamedChoice> m_languages;
    QString m_language;
    std::vector<NamedChoice> m_hubs;
    std::optional<CsvTable> m_table;
    MenuColumns m_columns{};
    std::vector<CsvProblem> m_tableProblems;
    int m_tableItems = 0;
    bool m_busy = false;
};

} // namespace stonepot
