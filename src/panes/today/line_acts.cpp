#include "panes/today/line_acts.h"

#include "acts/dues.h"
#include "acts/rooms.h"
#include "acts/services.h"
#include "acts/store.h"
#include "acts/together.h"
#include "panes/today/line_menu.h"
#include "panes/today/line_words.h"
#include "widgets/act_notices.h"

#include <algorithm>

namespace choba::today {

namespace {

using acts::Receipt;
using acts::Scope;

bool isBySite(domain::DueKind kind)
{
    return kind == domain::DueKind::approvalEnds || kind == domain::DueKind::cancelTakesEffect
        || kind == domain::DueKind::roomCloses || kind == domain::DueKind::roomLifeEnds;
}

// What a line that is marked done records; nothing where a person has to say it.
acts::Act doneAct(const widgets::AgendaShelf& shelf, const domain::Action& line)
{
    const domain::Subject subject = line.key.subject;
    switch (doneBy(line)) {
    case DoneBy::event:
        // What the site does by itself happened when its clock ran out, whenever it is noticed.
        return [subject, kind = *domain::eventMeeting(line.due.kind),
                at = isBySite(line.due.kind) ? line.due.at : 0,
                rules = *shelf.rules](const Scope& scope) {
            const qint64 then = at != 0 ? std::min(at, scope.now) : scope.now;
            return acts::recordStep(scope, RoomId{subject.id}, eventOf(kind, then), rules,
                                    acts::TurnAfter::usual);
        };
    case DoneBy::mark:
        return [key = line.key, title = shortTitle(shelf, line)](const Scope& scope) {
            return acts::markDone(scope, key, title);
        };
    case DoneBy::review:
        return [subject](const Scope& scope) {
            return acts::reviewService(scope, ServiceId{subject.id});
        };
    case DoneBy::person:
        break;
    }
    return {};
}

} // namespace

qint64 limitOf(const widgets::AgendaShelf& shelf, const domain::Action& line)
{
    return domain::snoozeLimit(line.key, *shelf.facts, *shelf.rules, shelf.now);
}

qint64 duesOf(const widgets::AgendaShelf& shelf, const Lines& lines)
{
    qint64 latest = 0;
    for (const domain::Action& line : lines) {
        if (line.due.at > shelf.now && limitOf(shelf, line) == 0) {
            latest = std::max(latest, line.due.at);
        }
    }
    return latest;
}

QString titleOf(const widgets::AgendaShelf& shelf, const Lines& lines)
{
    QStringList titles;
    for (const domain::Action& line : lines) {
        titles << shortTitle(shelf, line);
    }
    return shortTitles(titles);
}

LineActs::LineActs(acts::Store& store, widgets::ActNotices& notices, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_notices(notices)
{ }

void LineActs::markDone(const widgets::AgendaShelf& shelf, const Lines& lines)
{
    std::vector<Piece> pieces;
    QStringList untouched;
    for (const domain::Action& line : lines) {
        const QString title = shortTitle(shelf, line);
        if (acts::Act act = doneAct(shelf, line); !act) {
            untouched << title;
        } else if (m_asked.insert(line.key).second) {
            pieces.push_back({title, std::move(act)});
        }
    }
    if (pieces.empty() && untouched.isEmpty()) {
        return;
    }
    m_isAnswered = false;
    run(
        acts::Kind::dueDone, pieces,
        [](const QStringList& titles) -> QString {
            return tr("Not done: %1. Please say in the room what happened.")
                .arg(shortTitles(titles));
        },
        untouched);
}

void LineActs::snooze(const widgets::AgendaShelf& shelf, const Lines& lines, qint64 until)
{
    std::vector<Piece> pieces;
    for (const domain::Action& line : lines) {
        const QString title = shortTitle(shelf, line);
        pieces.push_back(
            {title,
             [key = line.key, until, limit = limitOf(shelf, line), title](const Scope& scope) {
                 return acts::snooze(scope, key, until, limit, title);
             }});
    }
    run(acts::Kind::dueSnoozed, pieces, [](const QStringList& titles) -> QString {
        return tr("Not put off, because a deadline ends before: %1.").arg(shortTitles(titles));
    });
}

void LineActs::unsnooze(const widgets::AgendaShelf& shelf, const Lines& lines)
{
    std::vector<Piece> pieces;
    for (const domain::Action& line : lines) {
        const QString title = shortTitle(shelf, line);
        pieces.push_back({title, [key = line.key, title](const Scope& scope) {
                              return acts::unsnooze(scope, key, title);
                          }});
    }
    run(acts::Kind::dueUnsnoozed, pieces, [](const QStringList& titles) -> QString {
        return tr("Still put off: %1.").arg(shortTitles(titles));
    });
}

void LineActs::agendaRenewed()
{
    if (m_isAnswered) {
        m_asked.clear();
    }
}

void LineActs::run(acts::Kind kind, const std::vector<Piece>& pieces, const Left& left,
                   const QStringList& untouched)
{
    if (pieces.empty()) {
        if (!untouched.isEmpty()) {
            emit m_notices.noticed(
                widgets::Notice::of([left, untouched] { return left(untouched); }));
        }
        return;
    }
    std::vector<acts::Act> acts;
    QStringList titles;
    for (const Piece& piece : pieces) {
        acts.push_back(piece.act);
        titles << piece.title;
    }
    const auto refused = std::make_shared<std::vector<acts::Refusal>>();
    const auto together = [kind, acts, titles, refused](const Scope& scope) {
        if (acts.size() == 1) {
            return acts.front()(scope); // told as what it is
        }
        const auto named = [&titles, &refused] {
            QStringList done = titles;
            for (auto at = refused->rbegin(); at != refused->rend(); ++at) {
                done.removeAt(static_cast<qsizetype>(at->act));
            }
            return shortTitles(done);
        };
        return acts::performTogether(scope, kind, acts, named, *refused);
    };
    acts::whenDone(m_store.act(together), this,
                   [this, refused, titles, left, untouched](const Result<Receipt>& outcome) {
                       m_isAnswered = bool(outcome);
                       QStringList stay = untouched;
                       for (const acts::Refusal& refusal : *refused) {
                           stay << titles[static_cast<qsizetype>(refusal.act)];
                       }
                       const widgets::Notice::Words further = stay.isEmpty()
                           ? widgets::Notice::Words()
                           : widgets::Notice::Words([left, stay] { return left(stay); });
                       if (outcome) {
                           m_notices.tell(*outcome, further);
                           return;
                       }
                       m_asked.clear();
                       if (further) {
                           emit m_notices.noticed(widgets::Notice::of(further));
                       } else {
                           m_notices.tell(outcome.error());
                       }
                   });
}

} // namespace choba::today
