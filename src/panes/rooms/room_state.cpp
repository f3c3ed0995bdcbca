#include "panes/rooms/room_state.h"

#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::rooms {

namespace size = widgets::size;

RoomState::RoomState(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_new(addButton("roomsEmptyNew"))
    , m_sample(addButton("roomsEmptySample"))
    , m_all(addButton("roomsShowAll"))
    , m_retry(addButton("roomsRetry"))
{
    setObjectName(QStringLiteral("roomState"));
    m_words->setObjectName(QStringLiteral("roomStateWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    widgets::setLook(m_new, "look", QStringLiteral("primary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::page, 2 * size::grid, size::page, size::grid);
    column->setSpacing(size::grid + size::half);
    column->addWidget(m_words);
    for (QPushButton* button : {m_new, m_sample, m_all, m_retry}) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &RoomState::newAsked);
    connect(m_sample, &QPushButton::clicked, this, &RoomState::sampleAsked);
    connect(m_all, &QPushButton::clicked, this, &RoomState::allAsked);
    connect(m_retry, &QPushButton::clicked, this, &RoomState::retryAsked);
    show(Kind::loading);
}

QPushButton* RoomState::addButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(button->text());
    return button;
}

void RoomState::show(Kind kind, RoomFilter filter)
{
    m_kind = kind;
    m_filter = filter;
    m_new->setVisible(kind == Kind::nothingYet);
    m_sample->setVisible(kind == Kind::nothingYet);
    m_all->setVisible(kind == Kind::nothingHere);
    m_retry->setVisible(kind == Kind::failed);
    retranslate();
}

void RoomState::show(const Error& error)
{
    m_error = error;
    show(Kind::failed);
}

void RoomState::setWritable(bool writable)
{
    m_new->setEnabled(writable);
}

void RoomState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString RoomState::sentence() const
{
    switch (m_kind) {
    case Kind::loading:
        return tr("The talk rooms are being read.");
    case Kind::nothingYet:
        return tr("Here you see of every inquiry and talk room whose turn it is and what is due "
                  "next, so that no deadline is missed.");
    case Kind::failed:
        return wording::sentence(m_error);
    case Kind::nothingHere:
        break;
    }
    switch (m_filter) {
    case RoomFilter::all:
        return tr("No talk room is going on.");
    case RoomFilter::mine:
        return tr("It is your turn nowhere. You can wait with a quiet mind.");
    case RoomFilter::theirs:
        return tr("You wait for no client.");
    case RoomFilter::overdue:
        return tr("Nothing is overdue.");
    case RoomFilter::awaiting:
        return tr("No delivery awaits its approval.");
    case RoomFilter::inquiries:
        return tr("There is no open inquiry.");
    }
    return {};
}

void RoomState::retranslate()
{
    m_words->setText(sentence());
    m_new->setText(tr("Record the first talk room"));
    m_sample->setText(tr("Look at sample data"));
    m_all->setText(tr("Show all rooms"));
    m_retry->setText(tr("Try again"));
    for (QPushButton* button : {m_new, m_sample, m_all, m_retry}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace choba::rooms
