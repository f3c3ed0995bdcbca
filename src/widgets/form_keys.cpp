#include "widgets/form_keys.h"

#include <QKeyEvent>
#include <QPushButton>

#include <utility>

namespace choba::widgets {

namespace {

enum class Key { none, save, cancel, enter };

Key keyOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        return modifiers == Qt::NoModifier ? Key::cancel : Key::none;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return modifiers == Qt::ControlModifier ? Key::save
            : modifiers == Qt::NoModifier       ? Key::enter
                                                : Key::none;
    default:
        return Key::none;
    }
}

// Sees the keys that the fields of a form leave, before the form itself.
class Watch : public QObject
{
public:
    Watch(QWidget* form, FormKeys keys)
        : QObject(form)
        , m_form(form)
        , m_keys(std::move(keys))
    {
        form->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isClaim = event->type() == QEvent::ShortcutOverride;
        if (watched != m_form || (!isClaim && event->type() != QEvent::KeyPress)) {
            return false;
        }
        const Key key = keyOf(*static_cast<QKeyEvent*>(event));
        const bool isDone = isClaim ? claims(key) : answer(key);
        if (isDone) {
            event->accept();
        }
        return isDone;
    }

private:
    bool claims(Key key) const
    {
        return (key == Key::save && m_keys.save) || (key == Key::cancel && m_keys.cancel);
    }

    bool answer(Key key) const
    {
        if (key == Key::none) {
            return false;
        }
        if (key == Key::enter) {
            if (auto* button = qobject_cast<QPushButton*>(m_form->focusWidget())) {
                button->click();
                return true;
            }
        }
        const std::function<void()> act = key == Key::save ? m_keys.save
            : key == Key::cancel                           ? m_keys.cancel
                                                           : m_keys.enter;
        if (!act) {
            return false;
        }
        act(); // may be the end of the form
        return true;
    }

    QWidget* m_form;
    FormKeys m_keys;
};

} // namespace

void giveFormKeys(QWidget* form, const FormKeys& keys)
{
    new Watch(form, keys);
}

} // namespace choba::widgets
