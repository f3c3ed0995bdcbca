#include "panes/services/count_edit.h"

#include "wording/typed_number.h"

#include <QLineEdit>
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
    // Else each key makes a value, and that of the last readable beginning would stay.
    setKeyboardTracking(false);
    // Not valueChanged(): what cannot be read changes no value.
    connect(lineEdit(), &QLineEdit::textChanged, this, &CountEdit::edited);
}

void CountEdit::setForm(const QString& words)
{
    const QString number = QStringLiteral("%1");
    setPrefix(words.section(number, 0, 0));
    setSuffix(words.section(number, 1));
}

std::optional<int> CountEdit::read(const QString& text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText()) {
        return minimum();
    }
    const auto number = wording::typedNumber(text, QStringList{prefix(), suffix()} + m_units);
    return number && *number >= minimum() && *number <= maximum()
        ? std::optional(static_cast<int>(*number))
        : std::nullopt;
}

bool CountEdit::isUnread() const
{
    return !read(lineEdit()->text());
}

int CountEdit::number() const
{
    return valueFromText(lineEdit()->text());
}

void CountEdit::finish()
{
    if (!isUnread()) {
        interpretText();
    }
}

void CountEdit::type(const QString& typed)
{
    lineEdit()->setText(prefix() + typed + suffix());
}

QValidator::State CountEdit::validate(QString& input, int& position) const
{
    Q_UNUSED(position)
    return read(input) ? QValidator::Acceptable : QValidator::Intermediate;
}

int CountEdit::valueFromText(const QString& text) const
{
    return read(text).value_or(value());
}

// A spin box puts the former value back, and nobody would see that the new one was not taken.
template<typename Handler>
void CountEdit::keepingUnread(Handler&& handle)
{
    const QString typed = lineEdit()->text();
    const bool unread = isUnread();
    std::forward<Handler>(handle)();
    if (unread && lineEdit()->text() != typed) {
        lineEdit()->setText(typed);
    }
}

void CountEdit::focusOutEvent(QFocusEvent* event)
{
    keepingUnread([this, event] { QSpinBox::focusOutEvent(event); });
}

void CountEdit::hideEvent(QHideEvent* event)
{
    keepingUnread([this, event] { QSpinBox::hideEvent(event); });
}

void CountEdit::showEvent(QShowEvent* event)
{
    keepingUnread([this, event] { QSpinBox::showEvent(event); });
}

void CountEdit::keyPressEvent(QKeyEvent* event)
{
    const bool confirms = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (confirms) {
        keepingUnread([this, event] { QSpinBox::keyPressEvent(event); });
    } else {
        QSpinBox::keyPressEvent(event);
    }
}

// Scrolling the page must not change what is set.
void CountEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace choba::services
