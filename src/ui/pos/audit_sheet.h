// What people were trusted with on this till, newest first: for a manager to read.
#pragma once

#include "core/audit.h"
#include "ui/common/sheet.h"

#include <vector>

class QVBoxLayout;

namespace stonepot {

class PosStore;

class AuditSheet final : public Sheet {
    Q_OBJECT
public:
    AuditSheet(PosStore& store, const Look& look, QWidget* window);

    void openList();

private:
    void show(const std::vector<AuditEntry>& entries);
    void say(const QString& sentence, Token color); // in place of rows
    [[nodiscard]] QWidget* makeRow(const AuditEntry& entry);

    PosStore& m_store;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace stonepot
