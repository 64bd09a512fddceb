// Keeps the screen lit and the computer from sleeping while it exists: nobody touches a kitchen's screen for hours.
// Where the system cannot be asked, it does nothing.
#pragma once

#include <QString>
#include <memory>

namespace stonepot {

class ScreenAwake final {
public:
    explicit ScreenAwake(const QString& reason);
    ~ScreenAwake();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace stonepot
