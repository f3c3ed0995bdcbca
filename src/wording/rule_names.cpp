// What the values of a rule pack are called.
#include "wording/language.h"
#include "wording/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace choba::wording {

namespace {

// A key of the rule pack and its English words, which are translated by the same text.
struct Named {
    QStringView key;
    const char* words;
};

constexpr Named groups[] = {
    {u"channel", QT_TRANSLATE_NOOP("wording", "Places a text goes to")},
    {u"link", QT_TRANSLATE_NOOP("wording", "Links")},
    {u"refusal", QT_TRANSLATE_NOOP("wording", "Refused texts")},
    {u"inquiry", QT_TRANSLATE_NOOP("wording", "Before the sale")},
    {u"room", QT_TRANSLATE_NOOP("wording", "Talk rooms")},
    {u"silence", QT_TRANSLATE_NOOP("wording", "When the buyer stops answering")},
    {u"revision", QT_TRANSLATE_NOOP("wording", "Revisions")},
    {u"call", QT_TRANSLATE_NOOP("wording", "Phone consultations")},
    {u"money", QT_TRANSLATE_NOOP("wording", "Fees and payouts")},
    {u"rank", QT_TRANSLATE_NOOP("wording", "Seller rank")},
    {u"mail", QT_TRANSLATE_NOOP("wording", "Notification mails")},
    {u"address", QT_TRANSLATE_NOOP("wording", "Forms of address")},
    {u"calendar", QT_TRANSLATE_NOOP("wording", "Business days and hours")},
};

// %1 is the place.
constexpr Named channelProperties[] = {
    {u"limit", QT_TRANSLATE_NOOP("wording", "%1: longest text")},
    {u"unit", QT_TRANSLATE_NOOP("wording", "%1: what counts as one character")},
    {u"newline", QT_TRANSLATE_NOOP("wording", "%1: what one line break counts")},
    {u"files", QT_TRANSLATE_NOOP("wording", "%1: attachments in one message")},
    {u"megabytes", QT_TRANSLATE_NOOP("wording", "%1: size of all attachments")},
    {u"checks", QT_TRANSLATE_NOOP("wording", "%1: what is pointed out")},
};

constexpr Named names[] = {
    {u"calendar.monday", QT_TRANSLATE_NOOP("wording", "Hours on Mondays")},
    {u"calendar.tuesday", QT_TRANSLATE_NOOP("wording", "Hours on Tuesdays")},
    {u"calendar.wednesday", QT_TRANSLATE_NOOP("wording", "Hours on Wednesdays")},
    {u"calendar.thursday", QT_TRANSLATE_NOOP("wording", "Hours on Thursdays")},
    {u"calendar.friday", QT_TRANSLATE_NOOP("wording", "Hours on Fridays")},
    {u"calendar.saturday", QT_TRANSLATE_NOOP("wording", "Hours on Saturdays")},
    {u"calendar.sunday", QT_TRANSLATE_NOOP("wording", "Hours on Sundays")},
    {u"calendar.works-on-holidays", QT_TRANSLATE_NOOP("wording", "Work on public holidays")},
    {u"calendar.days-off", QT_TRANSLATE_NOOP("wording", "Days off")},
    {u"calendar.extra-holidays", QT_TRANSLATE_NOOP("wording", "Further public holidays")},
    {u"calendar.quiet-hours", QT_TRANSLATE_NOOP("wording", "Quiet hours")},
    {u"link.unknown-host", QT_TRANSLATE_NOOP("wording", "Links to sites that are on no list")},
    {u"link.room-page", QT_TRANSLATE_NOOP("wording", "Page of a talk room")},
    {u"link.rating-page", QT_TRANSLATE_NOOP("wording", "Page to rate a client")},
    {u"refusal.lock-shortest",
     QT_TRANSLATE_NOOP("wording", "Lock after a refused text, at the shortest")},
    {u"refusal.lock-longest",
     QT_TRANSLATE_NOOP("wording", "Lock after a refused text, at the longest")},
    {u"refusal.lock-channels",
     QT_TRANSLATE_NOOP("wording", "What a lock after a refused text holds up")},
    {u"inquiry.answer-deadline-by",
     QT_TRANSLATE_NOOP("wording", "Who sets the answer deadline of an estimate request")},
    {u"inquiry.answer-deadline-shortest",
     QT_TRANSLATE_NOOP("wording", "Shortest answer deadline of an estimate request")},
    {u"inquiry.proposal-life", QT_TRANSLATE_NOOP("wording", "How long a proposal can be bought")},
    {u"inquiry.delivery-date-lead",
     QT_TRANSLATE_NOOP("wording", "Time before the completion date in which it no longer counts")},
    {u"inquiry.copied-requests", QT_TRANSLATE_NOOP("wording", "Earlier requests a buyer may copy")},
    {u"inquiry.video-chat", QT_TRANSLATE_NOOP("wording", "When a video chat is possible")},
    {u"room.first-contact",
     QT_TRANSLATE_NOOP("wording", "First message to the buyer, at the latest")},
    {u"room.first-contact-goal",
     QT_TRANSLATE_NOOP("wording", "First message to the buyer, what the site asks for")},
    {u"room.first-contact-best",
     QT_TRANSLATE_NOOP("wording", "First message to the buyer, what the best sellers do")},
    {u"room.seller-silent",
     QT_TRANSLATE_NOOP("wording", "Your silence after which the buyer may ask to cancel")},
    {u"room.cancel-answer",
     QT_TRANSLATE_NOOP("wording", "Time to answer a cancel request (silence is agreement)")},
    {u"room.cancel-answer-round-up",
     QT_TRANSLATE_NOOP("wording", "Cancel request: the end is moved up to the next full")},
    {u"room.buyer-unreachable",
     QT_TRANSLATE_NOOP("wording", "The buyer's silence after which “unreachable” is a reason")},
    {u"room.formal-delivery",
     QT_TRANSLATE_NOOP("wording", "Time to answer a formal delivery (silence is acceptance)")},
    {u"room.formal-delivery-round-up",
     QT_TRANSLATE_NOOP("wording", "Formal delivery: the end is moved up to the next full")},
    {u"room.formal-delivery-earlier-messages",
     QT_TRANSLATE_NOOP("wording", "Your messages that must stand before a formal delivery")},
    {u"room.acceptance-close",
     QT_TRANSLATE_NOOP("wording", "From the acceptance to the close of the room")},
    {u"room.send-backs", QT_TRANSLATE_NOOP("wording", "How often a buyer may send back")},
    {u"room.last-delivery-close",
     QT_TRANSLATE_NOOP("wording", "From the second formal delivery to the close")},
    {u"room.life", QT_TRANSLATE_NOOP("wording", "Life of a talk room")},
    {u"room.life-reminder",
     QT_TRANSLATE_NOOP("wording", "The site's reminder before a room's end")},
    {u"room.cancelled-visible",
     QT_TRANSLATE_NOOP("wording", "How long a cancelled room can be seen")},
    {u"room.rating-window", QT_TRANSLATE_NOOP("wording", "Time for the rating after the close")},
    {u"silence.wait", QT_TRANSLATE_NOOP("wording", "Full days without an answer before the close")},
    {u"silence.day-kind", QT_TRANSLATE_NOOP("wording", "Which days are counted")},
    {u"silence.close-hour", QT_TRANSLATE_NOOP("wording", "Hour of the close")},
    {u"silence.notices", QT_TRANSLATE_NOOP("wording", "Notices before the close")},
    {u"silence.notice-1-lead",
     QT_TRANSLATE_NOOP("wording", "First notice: so long before the close")},
    {u"silence.notice-1-earliest",
     QT_TRANSLATE_NOOP("wording", "First notice: so long after your message, at the earliest")},
    {u"silence.notice-2-lead",
     QT_TRANSLATE_NOOP("wording", "Second notice: so long before the close")},
    {u"silence.notice-2-shortest",
     QT_TRANSLATE_NOOP("wording", "Second notice: at least so long before the close")},
    {u"revision.allowance", QT_TRANSLATE_NOOP("wording", "Revisions included in the price")},
    {u"revision.usual-rounds",
     QT_TRANSLATE_NOOP("wording", "Revisions with which most works finish")},
    {u"revision.listing-choices",
     QT_TRANSLATE_NOOP("wording", "Free revisions a listing can name")},
    {u"call.slot", QT_TRANSLATE_NOOP("wording", "Grid of the reservations")},
    {u"call.confirm-lead",
     QT_TRANSLATE_NOOP("wording", "A wish must be confirmed so long before its start")},
    {u"call.availability-span", QT_TRANSLATE_NOOP("wording", "How far ahead slots are opened")},
    {u"call.relay-surcharge",
     QT_TRANSLATE_NOOP("wording", "What the buyer pays more by relay number")},
    {u"call.extension-minutes",
     QT_TRANSLATE_NOOP("wording", "Minutes at which an extension is judged")},
    {u"call.longest", QT_TRANSLATE_NOOP("wording", "Longest call")},
    {u"call.price-lowest", QT_TRANSLATE_NOOP("wording", "Lowest price of a call")},
    {u"call.fee-choices", QT_TRANSLATE_NOOP("wording", "Fee of calls, as sources name it (‰)")},
    {u"call.standby-only-reservations",
     QT_TRANSLATE_NOOP("wording", "Reservations while “standby only” is on")},
    {u"call.late-by-standby",
     QT_TRANSLATE_NOOP("wording", "Standby instead of a missed reservation")},
    {u"call.not-available", QT_TRANSLATE_NOOP("wording", "What calls do not have")},
    {u"money.fee", QT_TRANSLATE_NOOP("wording", "The site's fee")},
    {u"money.fee-video", QT_TRANSLATE_NOOP("wording", "The site's fee for video chat services")},
    {u"money.revenue-figures", QT_TRANSLATE_NOOP("wording", "Figures of the site's revenue list")},
    {u"money.transfer-fee", QT_TRANSLATE_NOOP("wording", "Transfer fee of a payout")},
    {u"money.transfer-free-from",
     QT_TRANSLATE_NOOP("wording", "Payouts without transfer fee begin at")},
    {u"money.payout-request", QT_TRANSLATE_NOOP("wording", "Time to ask for the payout")},
    {u"money.payout-weekday", QT_TRANSLATE_NOOP("wording", "Weekday of the payouts")},
    {u"money.payout-weeks-later",
     QT_TRANSLATE_NOOP("wording", "From the week of the request to the payout")},
    {u"money.sales-csv-encoding", QT_TRANSLATE_NOOP("wording", "Sales file: character encoding")},
    {u"money.sales-csv-columns", QT_TRANSLATE_NOOP("wording", "Sales file: columns")},
    {u"money.sales-csv-date", QT_TRANSLATE_NOOP("wording", "Sales file: form of dates")},
    {u"money.sales-csv-kinds", QT_TRANSLATE_NOOP("wording", "Sales file: kinds of sales")},
    {u"rank.judged-on", QT_TRANSLATE_NOOP("wording", "Day on which the rank is judged")},
    {u"rank.span", QT_TRANSLATE_NOOP("wording", "Months the rank looks back")},
    {u"rank.gold.sales", QT_TRANSLATE_NOOP("wording", "Gold: sales")},
    {u"rank.gold.completion", QT_TRANSLATE_NOOP("wording", "Gold: rate of completion")},
    {u"rank.gold.rating", QT_TRANSLATE_NOOP("wording", "Gold: mean rating")},
    {u"rank.platinum.sales", QT_TRANSLATE_NOOP("wording", "Platinum: sales")},
    {u"mail.sender-domain", QT_TRANSLATE_NOOP("wording", "Sender: domain")},
    {u"mail.sender-local", QT_TRANSLATE_NOOP("wording", "Sender: name before the @")},
    {u"mail.sender-name", QT_TRANSLATE_NOOP("wording", "Sender: displayed name")},
    {u"mail.forward-prefixes", QT_TRANSLATE_NOOP("wording", "Marks of a forwarded mail")},
    {u"mail.subject.dm", QT_TRANSLATE_NOOP("wording", "Subject: message arrived")},
    {u"mail.subject.room", QT_TRANSLATE_NOOP("wording", "Subject: talk room message arrived")},
    {u"mail.subject.purchase", QT_TRANSLATE_NOOP("wording", "Subject: service bought")},
    {u"mail.body.purchase", QT_TRANSLATE_NOOP("wording", "Line of the text: service bought")},
    {u"mail.subject.proposal-bought", QT_TRANSLATE_NOOP("wording", "Subject: proposal bought")},
    {u"mail.subject.accepted", QT_TRANSLATE_NOOP("wording", "Subject: delivery accepted")},
    {u"mail.subject.sent-back", QT_TRANSLATE_NOOP("wording", "Subject: delivery sent back")},
    {u"mail.subject.estimate-request", QT_TRANSLATE_NOOP("wording", "Subject: estimate asked for")},
    {u"mail.subject.recruitment-ended", QT_TRANSLATE_NOOP("wording", "Subject: recruitment ended")},
    {u"address.generic", QT_TRANSLATE_NOOP("wording", "Forms of address that name nobody")},
    {u"mail.subject.ignored", QT_TRANSLATE_NOOP("wording", "Subject: mails to leave aside")},
};

QString translated(const char* words)
{
    return QCoreApplication::translate("wording", words);
}

template<size_t size>
const Named* find(const Named (&table)[size], QStringView key)
{
    const auto* const found = std::find_if(std::begin(table), std::end(table),
                                           [key](const Named& entry) { return entry.key == key; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

QString ruleName(const QString& id, const std::vector<rules::Channel>& channels)
{
    if (const Named* known = find(names, id)) {
        return translated(known->words);
    }
    const qsizetype last = id.lastIndexOf(u'.');
    const Named* property = find(channelProperties, QStringView(id).mid(last + 1));
    if (property == nullptr || ruleGroupKey(id) != QLatin1String("channel")) {
        return id;
    }
    for (const rules::Channel& channel : channels) {
        if (id == QString(u"channel." + channel.id + QStringView(id).mid(last))) {
            return translated(property->words)
                .arg(installed() == Language::japanese ? channel.nameJa : channel.nameEn);
        }
    }
    return id;
}

QString ruleGroupKey(const QString& id)
{
    return id.left(id.indexOf(u'.'));
}

QString ruleGroup(const QString& groupKey)
{
    const Named* known = find(groups, groupKey);
    return known == nullptr ? groupKey : translated(known->words);
}

} // namespace choba::wording
