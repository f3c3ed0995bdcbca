// The keys of a form that stands in the window: Ctrl+Enter saves, Escape cancels, Enter presses the
// button that has the focus. They reach the form when the field with the focus leaves them; while
// such a field has the focus, the keys of the form that do something are its own, whatever shortcut
// the window has for them.
#pragma once

#include <functional>

class QWidget;

namespace choba::widgets {

// What a key does; empty = it goes on to what the form stands in.
struct FormKeys {
    std::function<void()> save;
    std::function<void()> cancel;
    std::function<void()> enter; // where no button has the focus
};

void giveFormKeys(QWidget* form, const FormKeys& keys);

} // namespace choba::widgets
