// A column of widgets that scrolls when it is longer than its place, and is built anew when what it shows changes.
#pragma once

class QLayout;
class QScrollArea;
class QWidget;

namespace stonepot {

// `page` as wide as its place, scrolled up and down. It is reached through what is on it, not by itself.
[[nodiscard]] QScrollArea* makeScroll(QWidget* page, QWidget* parent);

// Fills `panel`, the inside of a sheet with round corners, with `header` and `list` below it.
void fillPanel(QWidget* panel, QWidget* header, QWidget* list);

// Empties `rows`. The widgets are gone from the screen and from whoever looks for their names at once; a button among
// them may be handling its click, so they are deleted later.
void clearRows(QLayout& rows);

} // namespace stonepot
