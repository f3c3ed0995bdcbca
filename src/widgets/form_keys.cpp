#include "widgets/form_keys.h"

#include <QKeyEvent>

namespace choba::widgets {

FormKey formKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        return modifiers == Qt::NoModifier ? FormKey::cancel : FormKey::none;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers == Qt::ControlModifier ? FormKey::save
            : modifiers == Qt::NoModifier       ? FormKey::enter
                                                : FormKey::none;
    default:
        return FormKey::none;
    }
}

bool claimFormKeys(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const FormKey key = formKey(*static_cast<QKeyEvent*>(event));
    if (key != FormKey::save && key != FormKey::cancel) {
        return false;
    }
    event->accept();
    return true;
}

} // namespace choba::widgets
