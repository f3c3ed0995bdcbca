// What was done or went wrong, in words, and the way back. Words are functions, because a notice
// may stand on the screen while the language changes.
#pragma once

#include <QString>

#include <functional>
#include <utility>

namespace choba::widgets {

struct Notice {
    using Words = std::function<QString()>;

    Words words;
    Words action; // the button; empty with a callback = "Undo"
    std::function<void()> act; // empty = no button
    Words details; // shown on demand; empty = none

    static Notice of(Words words) { return {std::move(words), {}, {}, {}}; }
};

} // namespace choba::widgets
