// Fails a test that logs a warning or an error which it did not declare.
//
//     void init() { m_log = std::make_unique<FatalLogGuard>(); }
//     void cleanup() { QCOMPARE(m_log->finish(), QStringList()); }
//
// Made in init(), because Qt Test installs its own handler before each function.
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace stonepot {

class FatalLogGuard final {
public:
    FatalLogGuard();
    ~FatalLogGuard();

    FatalLogGuard(const FatalLogGuard&) = delete;
    FatalLogGuard& operator=(const FatalLogGuard&) = delete;

    // A message that contains `text` must come, `times` times (or at least once when it is 0).
    void expect(const QString& text, int times = 1);
    // A message that contains `text` may come.
    void allow(const QString& text);
    // Every message so far of any level, "category: text"; for tests of the log's wording.
    [[nodiscard]] QStringList messages() const;

    // What came undeclared and what was declared and did not come; both empty in a good test. Ends the watch.
    [[nodiscard]] QStringList finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
