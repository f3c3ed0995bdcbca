#include "widgets/words_field.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace choba::widgets {

namespace {

constexpr int widest = 32 * size::grid;

} // namespace

WordsField::WordsField(const QString& name, int narrowest, int longest, QWidget* parent)
    : QLineEdit(parent)
    , m_clear(addAction(icon(QStringLiteral("close"), IconTone::secondary),
                        QLineEdit::TrailingPosition))
    , m_narrowest(narrowest)
{
    setObjectName(name);
    setMaxLength(longest);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_clear->setObjectName(name + QStringLiteral("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        const QString words = text.trimmed();
        if (words != m_words) {
            m_words = words;
            emit edited();
        }
    });
}

void WordsField::focus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize WordsField::sizeHint() const
{
    return {widest, QLineEdit::sizeHint().height()};
}

QSize WordsField::minimumSizeHint() const
{
    return {m_narrowest, QLineEdit::minimumSizeHint().height()};
}

void WordsField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameParts();
    }
    QLineEdit::changeEvent(event);
}

void WordsField::resizeEvent(QResizeEvent* event)
{
    nameParts();
    QLineEdit::resizeEvent(event);
}

// While an input method composes, it gets these keys and the field does not.
void WordsField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    case Qt::Key_Down:
        emit leftDownwards();
        return;
    case Qt::Key_Escape:
        clear();
        emit escaped();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace choba::widgets
