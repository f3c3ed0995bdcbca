#include "panes/services/count_edit.h"

#include <QWheelEvent>

namespace choba::services {

namespace {

// Wider than what is accepted: a number that cannot be is refused with the reason, beside the
// field.
constexpr int widest = 9'999;

} // namespace

CountEdit::CountEdit(QWidget* parent)
    : QSpinBox(parent)
{
    setRange(0, widest);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QValidator::State CountEdit::validate(QString& input, int& position) const
{
    for (QChar& character : input) {
        if (const int digit = character.digitValue(); digit >= 0) {
            character = QChar(u'0' + digit);
        } else if (character == u'，') {
            character = u',';
        }
    }
    return QSpinBox::validate(input, position);
}

// Scrolling the page must not change what is set.
void CountEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace choba::services
