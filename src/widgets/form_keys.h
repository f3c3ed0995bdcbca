// The keys of a form that stands in the window: Ctrl+Enter saves, Escape cancels. They reach the
// form when the field with the focus leaves them; while such a field has the focus they are the
// form's, whatever shortcut the window has for them.
#pragma once

class QEvent;
class QKeyEvent;

namespace choba::widgets {

enum class FormKey { none, save, cancel, enter };

FormKey formKey(const QKeyEvent& event);

// To be asked first in event(): keeps shortcuts of the window from taking the keys.
bool claimFormKeys(QEvent* event);

} // namespace choba::widgets
