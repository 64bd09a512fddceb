// A fresh, empty database for each test function, of the kind that the test program's global data asks for.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace stonepot {

class StoreBed final {
public:
    // In initTestCase_data(): one row a kind of database, so every test function runs on each.
    static void addKinds();

    // Skips nothing by itself: `location` is empty and `whyNot` says why when this kind cannot run here.
    explicit StoreBed(const QString& kind);
    ~StoreBed();

    [[nodiscard]] QString location() const { return m_location; }
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    QString m_location;
    QString m_whyNot;
};

} // namespace stonepot
