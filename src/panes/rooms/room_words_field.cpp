#include "panes/rooms/room_words_field.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int narrowest = 13 * size::grid;
constexpr int widest = 32 * size::grid;
constexpr int longestWords = 128; // UTF-16 units; more is a letter pasted by mistake

} // namespace

RoomWordsField::RoomWordsField(QWidget* parent)
    : QLineEdit(parent)
    , m_clear(addAction(widgets::icon(QStringLiteral("close"), widgets::IconTone::secondary),
                        QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("roomWords"));
    setMaxLength(longestWords);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setObjectName(QStringLiteral("roomWordsClear"));
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
    retranslate();
}

void RoomWordsField::focus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize RoomWordsField::sizeHint() const
{
    return {widest, QLineEdit::sizeHint().height()};
}

QSize RoomWordsField::minimumSizeHint() const
{
    return {narrowest, QLineEdit::minimumSizeHint().height()};
}

void RoomWordsField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void RoomWordsField::resizeEvent(QResizeEvent* event)
{
    retranslate();
    QLineEdit::resizeEvent(event);
}

// While an input method composes, it gets these keys and the field does not.
void RoomWordsField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
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

void RoomWordsField::retranslate()
{
    const QString whole = tr("Narrow down by client or service");
    const bool fits = fontMetrics().horizontalAdvance(whole) + 2 * size::grid <= width();
    setPlaceholderText(fits ? whole : tr("Narrow down"));
    setAccessibleName(whole);
    setToolTip(tr("Client, service, number, title or note (Ctrl+F)"));
    m_clear->setText(tr("Clear the words"));
}

} // namespace choba::rooms
