#include "wording/rooms.h"

#include "base/ms.h"
#include "wording/moments.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

using domain::EventKind;
using domain::RoomState;

constexpr qsizetype longestQuote = 24; // of what was said, in names of events
constexpr qint64 countsDown = 4 * ms::hour;

QString translated(const char* words)
{
    return QCoreApplication::translate("rooms", words);
}

const char* wordsOf(RoomState state)
{
    switch (state) {
    case RoomState::inquiry:
        return QT_TRANSLATE_NOOP("rooms", "Inquiry");
    case RoomState::proposed:
        return QT_TRANSLATE_NOOP("rooms", "Proposal sent");
    case RoomState::declined:
        return QT_TRANSLATE_NOOP("rooms", "Not bought");
    case RoomState::open:
        return QT_TRANSLATE_NOOP("rooms", "At work");
    case RoomState::handedOver:
        return QT_TRANSLATE_NOOP("rooms", "Handed over");
    case RoomState::awaitingApproval:
        return QT_TRANSLATE_NOOP("rooms", "To be approved");
    case RoomState::sentBack:
        return QT_TRANSLATE_NOOP("rooms", "Sent back");
    case RoomState::accepted:
        return QT_TRANSLATE_NOOP("rooms", "Accepted");
    case RoomState::cancelAsked:
        return QT_TRANSLATE_NOOP("rooms", "Cancel asked");
    case RoomState::cancelled:
        return QT_TRANSLATE_NOOP("rooms", "Cancelled");
    case RoomState::closed:
        return QT_TRANSLATE_NOOP("rooms", "Ratings open");
    case RoomState::done:
        return QT_TRANSLATE_NOOP("rooms", "Over");
    }
    return "";
}

// How an event is called once it is in the history (nullptr: its words depend on what it holds),
// and how a menu offers to record it.
struct EventWords {
    EventKind kind;
    const char* name;
    const char* step;
};

constexpr EventWords events[] = {
    {EventKind::inquiry, QT_TRANSLATE_NOOP("rooms", "Inquiry"),
     QT_TRANSLATE_NOOP("rooms", "An inquiry came in")},
    {EventKind::proposal, QT_TRANSLATE_NOOP("rooms", "Proposal sent"),
     QT_TRANSLATE_NOOP("rooms", "I sent a proposal")},
    {EventKind::declined, QT_TRANSLATE_NOOP("rooms", "Came to nothing"),
     QT_TRANSLATE_NOOP("rooms", "It came to nothing")},
    {EventKind::opened, QT_TRANSLATE_NOOP("rooms", "Purchase"),
     QT_TRANSLATE_NOOP("rooms", "The client bought it")},
    {EventKind::sellerMessage, QT_TRANSLATE_NOOP("rooms", "You wrote"),
     QT_TRANSLATE_NOOP("rooms", "I wrote in the room")},
    {EventKind::clientMessage, QT_TRANSLATE_NOOP("rooms", "The client wrote"),
     QT_TRANSLATE_NOOP("rooms", "The client wrote in the room")},
    {EventKind::sellerDirect, QT_TRANSLATE_NOOP("rooms", "You wrote a DM"),
     QT_TRANSLATE_NOOP("rooms", "I wrote a DM")},
    {EventKind::clientDirect, QT_TRANSLATE_NOOP("rooms", "The client wrote a DM"),
     QT_TRANSLATE_NOOP("rooms", "The client sent a DM")},
    {EventKind::acknowledged, QT_TRANSLATE_NOOP("rooms", "The client will look at it"),
     QT_TRANSLATE_NOOP("rooms", "The client only said they will look at it")},
    {EventKind::waitAsked, QT_TRANSLATE_NOOP("rooms", "The client asked you to wait"),
     QT_TRANSLATE_NOOP("rooms", "The client asked me to wait")},
    {EventKind::promised, nullptr, QT_TRANSLATE_NOOP("rooms", "The client named a date")},
    {EventKind::dateAsked, QT_TRANSLATE_NOOP("rooms", "You asked for a date"),
     QT_TRANSLATE_NOOP("rooms", "I asked for a date")},
    {EventKind::revisionAsked, QT_TRANSLATE_NOOP("rooms", "Revision asked for"),
     QT_TRANSLATE_NOOP("rooms", "The client asked for a revision (counts one round)")},
    {EventKind::handedOver, QT_TRANSLATE_NOOP("rooms", "Work handed over"),
     QT_TRANSLATE_NOOP("rooms", "I handed over a draft or the work")},
    {EventKind::turnToSeller, QT_TRANSLATE_NOOP("rooms", "Your turn again"),
     QT_TRANSLATE_NOOP("rooms", "It is my turn")},
    {EventKind::turnToClient, QT_TRANSLATE_NOOP("rooms", "The client's turn again"),
     QT_TRANSLATE_NOOP("rooms", "It is the client's turn")},
    {EventKind::deliveryDate, nullptr, QT_TRANSLATE_NOOP("rooms", "I set the delivery date")},
    {EventKind::notice1, QT_TRANSLATE_NOOP("rooms", "Notice 1"),
     QT_TRANSLATE_NOOP("rooms", "I sent notice 1")},
    {EventKind::notice2, QT_TRANSLATE_NOOP("rooms", "Notice 2"),
     QT_TRANSLATE_NOOP("rooms", "I sent notice 2")},
    {EventKind::delivered, QT_TRANSLATE_NOOP("rooms", "Formal delivery"),
     QT_TRANSLATE_NOOP("rooms", "I made the formal delivery")},
    {EventKind::sentBack, QT_TRANSLATE_NOOP("rooms", "Sent back"),
     QT_TRANSLATE_NOOP("rooms", "The client sent it back")},
    {EventKind::accepted, QT_TRANSLATE_NOOP("rooms", "Accepted"),
     QT_TRANSLATE_NOOP("rooms", "The client accepted")},
    {EventKind::cancelAsked, nullptr, QT_TRANSLATE_NOOP("rooms", "A cancel was asked for")},
    {EventKind::cancelDeclined, QT_TRANSLATE_NOOP("rooms", "Cancel withdrawn"),
     QT_TRANSLATE_NOOP("rooms", "The cancel was declined")},
    {EventKind::cancelled, QT_TRANSLATE_NOOP("rooms", "Cancelled"),
     QT_TRANSLATE_NOOP("rooms", "It was cancelled")},
    {EventKind::closed, QT_TRANSLATE_NOOP("rooms", "Room closed"),
     QT_TRANSLATE_NOOP("rooms", "The room closed")},
    {EventKind::ratedBySeller, QT_TRANSLATE_NOOP("rooms", "You rated the client"),
     QT_TRANSLATE_NOOP("rooms", "I rated the client")},
    {EventKind::ratedByClient, QT_TRANSLATE_NOOP("rooms", "The client rated you"),
     QT_TRANSLATE_NOOP("rooms", "The client rated me")},
    {EventKind::videoProposed, QT_TRANSLATE_NOOP("rooms", "Video chat proposed"),
     QT_TRANSLATE_NOOP("rooms", "I proposed a video chat")},
    {EventKind::note, QT_TRANSLATE_NOOP("rooms", "Note of your own"),
     QT_TRANSLATE_NOOP("rooms", "Write a note")},
};
static_assert(std::size(events) == domain::eventKindCount);

const EventWords& wordsOf(EventKind kind)
{
    const auto* const found =
        std::find_if(std::begin(events), std::end(events),
                     [kind](const EventWords& words) { return words.kind == kind; });
    return found == std::end(events) ? events[0] : *found;
}

// The first line of what was said, cut where it is long.
QString quoted(const QString& text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.size() <= longestQuote)
        return line;
    const qsizetype end = longestQuote - (line[longestQuote - 2].isHighSurrogate() ? 2 : 1);
    return QString(line.left(end) + u'…');
}

} // namespace

QString stateName(RoomState state)
{
    return translated(wordsOf(state));
}

QString stateName(const domain::RoomStatus& status)
{
    if (status.state == RoomState::open && status.firstSellerAt == 0)
        return QCoreApplication::translate("rooms", "Just bought");
    const bool isMine = status.turn == domain::Turn::mine;
    if (domain::isWork(status.state) && status.revisions > 0 && isMine)
        return QCoreApplication::translate("rooms", "On revision %1").arg(status.revisions);
    if (status.state == RoomState::handedOver && status.revisions > 0)
        return QCoreApplication::translate("rooms", "Revision %1 sent").arg(status.revisions);
    if (status.state == RoomState::handedOver)
        return QCoreApplication::translate("rooms", "Draft sent");
    return stateName(status.state);
}

QString turnName(domain::Turn turn)
{
    switch (turn) {
    case domain::Turn::mine:
        return QCoreApplication::translate("rooms", "You", "whose turn");
    case domain::Turn::theirs:
        return QCoreApplication::translate("rooms", "Them", "whose turn");
    case domain::Turn::none:
        break;
    }
    return QStringLiteral("—");
}

QString eventName(const domain::RoomEvent& event)
{
    const QString said = quoted(event.text);
    switch (event.kind) {
    case EventKind::promised:
        return event.value ? QCoreApplication::translate("rooms", "Promised for %1")
                                 .arg(fullDay(*event.value, event.at))
                           : QCoreApplication::translate("rooms", "Promised a date");
    case EventKind::deliveryDate:
        return event.value ? QCoreApplication::translate("rooms", "Delivery date %1")
                                 .arg(fullDay(*event.value, event.at))
                           : QCoreApplication::translate("rooms", "Delivery date");
    case EventKind::cancelAsked:
        return event.by == domain::Side::seller
            ? QCoreApplication::translate("rooms", "You asked to cancel")
            : QCoreApplication::translate("rooms", "The client asked to cancel");
    case EventKind::ratedByClient:
        if (event.value.value_or(0) > 0)
            return QCoreApplication::translate("rooms", "The client rated you ★%1")
                .arg(*event.value);
        break;
    case EventKind::acknowledged:
    case EventKind::waitAsked:
        if (!said.isEmpty())
            return QCoreApplication::translate("rooms", "The client: “%1”").arg(said);
        break;
    case EventKind::note:
        if (!said.isEmpty())
            return said;
        break;
    default:
        break;
    }
    const char* words = wordsOf(event.kind).name;
    return words == nullptr ? QString() : translated(words);
}

QString stepName(EventKind kind)
{
    return translated(wordsOf(kind).step);
}

QString replyDeadlineMeaning(RoomState state)
{
    if (domain::isWork(state))
        return QCoreApplication::translate(
            "rooms", "“Reply deadline” on the site means: you answer by then.");
    if (state == RoomState::awaitingApproval)
        return QCoreApplication::translate(
            "rooms", "“Reply deadline” on the site means: the client checks the delivery by then.");
    return {};
}

QString signName(domain::Sign sign)
{
    switch (sign) {
    case domain::Sign::sentToMany:
        return QCoreApplication::translate("rooms", "The same text seems to go to many sellers");
    case domain::Sign::fieldsEmpty:
        return QCoreApplication::translate("rooms", "Fields of the request were left as they were");
    case domain::Sign::sameTrade:
        return QCoreApplication::translate("rooms", "The client does the same kind of work");
    case domain::Sign::outsideContact:
        return QCoreApplication::translate("rooms", "Contact outside the site is asked for");
    }
    return {};
}

QString cautionName(domain::Caution caution)
{
    switch (caution) {
    case domain::Caution::none:
        return QCoreApplication::translate("rooms", "Nothing noticed");
    case domain::Caution::some:
        return QCoreApplication::translate("rooms", "Some care");
    case domain::Caution::high:
        return QCoreApplication::translate("rooms", "Great care");
    }
    return {};
}

QString screeningSentence(const domain::Screened& screened)
{
    if (screened.reasons.empty())
        return QCoreApplication::translate("rooms",
                                           "Tick what you notice: it is weighed, and where it "
                                           "counts a text is ready. With nothing "
                                           "to tick, answer it like any other inquiry.");
    QStringList reasons;
    for (const domain::Sign sign : screened.reasons)
        reasons << signName(sign);
    const QString all = reasons.join(QCoreApplication::translate("rooms", "; ", "between reasons"));
    const QString advice = screened.caution == domain::Caution::high
        ? QCoreApplication::translate("rooms", "A text that declines politely is ready.")
        : QCoreApplication::translate("rooms", "First ask what is still open, then decide.");
    return QCoreApplication::translate("rooms", "%1 of 100: %2. %3")
        .arg(QString::number(screened.score), all, advice);
}

QString countdown(qint64 at, bool wholeDay, qint64 now)
{
    const qint64 late = now - at;
    if (late >= 2 * ms::day)
        return QCoreApplication::translate("rooms", "%1 days over").arg(late / ms::day);
    // A whole day has run out with its last minute; then the hours since say nothing.
    if (wholeDay && late >= 0)
        return QCoreApplication::translate("rooms", "Over since %1").arg(shortDay(at, now));
    if (late >= ms::hour)
        return QCoreApplication::translate("rooms", "%1 h over").arg(late / ms::hour);
    if (late >= 0)
        return QCoreApplication::translate("rooms", "%1 min over").arg(late / ms::minute);
    const qint64 days = domain::dayOf(at) - domain::dayOf(now);
    if (wholeDay) {
        if (days == 0)
            return QCoreApplication::translate("rooms", "During today");
        return days == 1 ? QCoreApplication::translate("rooms", "During tomorrow")
                         : fullDay(at, now);
    }
    if (at - now < countsDown) {
        const qint64 left = at - now;
        return QCoreApplication::translate("rooms", "%1:%2 left")
            .arg(left / ms::hour)
            .arg(left % ms::hour / ms::minute, 2, 10, QLatin1Char('0'));
    }
    return days == 0 ? timeOfDay(at) : fullMoment(at, now);
}

QString yen(qint64 amount)
{
    return QCoreApplication::translate("wording", "%1 yen")
        .arg(QLocale(QLocale::Japanese).toString(amount));
}

} // namespace choba::wording
