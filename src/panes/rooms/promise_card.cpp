#include "panes/rooms/promise_card.h"

#include "base/ms.h"
#include "wording/moments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace choba::rooms {

using domain::EventKind;

namespace {

// Answered by what the client did until the end of that day.
bool isAnswer(const domain::RoomEvent& event)
{
    switch (event.kind) {
    case EventKind::clientMessage:
    case EventKind::revisionAsked:
    case EventKind::accepted:
    case EventKind::sentBack:
    case EventKind::turnToSeller:
    case EventKind::promised:
    case EventKind::waitAsked:
        return true;
    default:
        return false;
    }
}

QString wordsOf(const Promise& promise, qint64 now)
{
    const QString day = wording::fullDay(promise.day, now);
    const QString named = wording::fullDay(promise.namedAt, now);
    switch (promise.outcome) {
    case Promise::Outcome::awaited:
        return PromiseCard::tr("%1: awaited (named on %2)").arg(day, named);
    case Promise::Outcome::passed:
        return PromiseCard::tr("%1: went by without an answer (named on %2)").arg(day, named);
    case Promise::Outcome::settled:
        return PromiseCard::tr("%1: answered (named on %2)").arg(day, named);
    }
    return {};
}

} // namespace

std::vector<Promise> promisesIn(const ShownRoom& shown)
{
    std::vector<Promise> promises;
    const std::vector<domain::RoomEvent>& history = shown.history();
    for (auto event = history.begin(); event != history.end(); ++event) {
        if (event->kind != EventKind::promised || !event->value) {
            continue;
        }
        const qint64 dayEnd = *event->value + ms::day;
        const bool answered =
            std::any_of(std::next(event), history.end(), [dayEnd](const domain::RoomEvent& later) {
                return isAnswer(later) && later.at < dayEnd;
            });
        promises.push_back({*event->value, event->at,
                            answered                   ? Promise::Outcome::settled
                                : shown.now() < dayEnd ? Promise::Outcome::awaited
                                                       : Promise::Outcome::passed});
    }
    return promises;
}

PromiseCard::PromiseCard(QWidget* parent)
    : Card("promiseCard", parent)
    , m_words(addLabel("promiseWords"))
    , m_record(makeButton("recordPromise", "quiet"))
{
    headingRow()->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, &PromiseCard::recordAsked);
    retranslate();
}

void PromiseCard::show(const ShownRoom& shown)
{
    m_promises = promisesIn(shown);
    m_now = shown.now();
    m_record->setVisible(!domain::isOver(shown.status().state) && shown.status().openedAt != 0);
    setVisible(!m_promises.empty() || m_record->isVisibleTo(this));
    retranslate();
}

void PromiseCard::setWritable(bool writable)
{
    m_record->setEnabled(writable);
}

void PromiseCard::retranslate()
{
    setHeading(tr("Promised dates"));
    QStringList lines;
    for (const Promise& promise : m_promises) {
        lines << wordsOf(promise, m_now);
    }
    m_words->setText(lines.isEmpty() ? tr("The client has not named a date.") : lines.join(u'\n'));
    m_record->setText(tr("The client named a date…"));
    m_record->setAccessibleName(tr("Record a date the client named"));
}

} // namespace choba::rooms
