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

namespace {

constexpr qsizetype shownWords = 40; // UTF-16 units of what was searched for

} // namespace

RoomState::RoomState(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_new(addButton("roomsEmptyNew"))
    , m_sample(addButton("roomsEmptySample"))
    , m_clear(addButton("roomsClearWords"))
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
    for (QPushButton* button : {m_new, m_sample, m_clear, m_all, m_retry}) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &RoomState::newAsked);
    connect(m_sample, &QPushButton::clicked, this, &RoomState::sampleAsked);
    connect(m_clear, &QPushButton::clicked, this, &RoomState::wordsCleared);
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
    m_clear->setVisible(kind == Kind::nothingFound);
    m_all->setVisible(kind == Kind::nothingHere
                      || (kind == Kind::nothingFound && filter != RoomFilter::all));
    m_retry->setVisible(kind == Kind::failed);
    retranslate();
}

void RoomState::showNothingFound(const QString& words, RoomFilter filter)
{
    m_searched = words;
    show(Kind::nothingFound, filter);
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

QString RoomState::nothingFound() const
{
    const QString words =
        m_searched.size() > shownWords ? m_searched.left(shownWords) + QChar(0x2026) : m_searched;
    return m_filter == RoomFilter::all
        ? tr("No room has “%1” in its client, service, number, title or note.").arg(words)
        : tr("Among the rooms chosen above, none has “%1” in its client, service, number, title or "
             "note.")
              .arg(words);
}

QString RoomState::sentence() const
{
    switch (m_kind) {
    case Kind::loading:
        return tr("The talk rooms are being read.");
    case Kind::searching:
        return tr("Looking among the rooms that are over too.");
    case Kind::nothingYet:
        return tr("Here you see of every inquiry and talk room whose turn it is and what is due "
                  "next, so that no deadline is missed.");
    case Kind::failed:
        return wording::sentence(m_error);
    case Kind::nothingFound:
        return nothingFound();
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
    m_clear->setText(tr("Clear the words"));
    m_all->setText(tr("Show all rooms"));
    m_retry->setText(tr("Try again"));
    for (QPushButton* button : {m_new, m_sample, m_clear, m_all, m_retry}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace choba::rooms
