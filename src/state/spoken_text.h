// What a screen reader says of a row. A screen gives it to the model that it shows, because words, numbers and money
// are the screen's; views hand Qt::AccessibleTextRole on by themselves.
#pragma once

#include <QModelIndex>
#include <QString>
#include <functional>

namespace stonepot {

using SpokenText = std::function<QString(const QModelIndex& index)>;

} // namespace stonepot
