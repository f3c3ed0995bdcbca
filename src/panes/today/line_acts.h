// What is done with the lines that are chosen, one or several: one act with one way back.
#pragma once

#include "acts/act.h"
#include "widgets/agenda_source.h"

#include <QObject>

#include <set>

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class ActNotices;
}

namespace choba::today {

using Lines = std::vector<domain::Action>;

// Nothing may be put off beyond it; 0 = no limit.
qint64 limitOf(const widgets::AgendaShelf& shelf, const domain::Action& line);
// When the last of those without a limit is due, UTC milliseconds: put off until before that, it
// would only come up earlier. 0 = none of them lies ahead.
qint64 duesOf(const widgets::AgendaShelf& shelf, const Lines& lines);
// Of all of them; for headings.
QString titleOf(const widgets::AgendaShelf& shelf, const Lines& lines);

class LineActs : public QObject
{
    Q_OBJECT

public:
    LineActs(acts::Store& store, widgets::ActNotices& notices, QObject* parent);

    // Done is what happened: the fact is recorded, and the line goes because of it. Where somebody
    // has to say what happened, nothing is.
    void markDone(const widgets::AgendaShelf& shelf, const Lines& lines);
    // Those whose clock forbids it stay.
    void snooze(const widgets::AgendaShelf& shelf, const Lines& lines, qint64 until);
    void unsnooze(const widgets::AgendaShelf& shelf, const Lines& lines);

    // The agenda knows what is recorded: it may be asked for again.
    void agendaRenewed();

private:
    struct Piece {
        QString title;
        std::function<Result<acts::Receipt>(const acts::Scope&)> act;
    };

    // What to say about those that were refused.
    using Left = std::function<QString(const QStringList& titles)>;

    void run(acts::Kind kind, const std::vector<Piece>& pieces, const Left& left,
             const QStringList& untouched = {});

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    std::set<domain::DueKey> m_asked; // done, and the agenda does not know of it yet
    bool m_isAnswered = false; // those acts are recorded
};

} // namespace choba::today
