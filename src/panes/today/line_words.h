// What a line says, in the installed language.
#pragma once

#include "widgets/agenda_source.h"
#include "widgets/due_chip.h"

#include <QStringList>

namespace choba::today {

struct LineWords {
    QString time; // how long until then, or since
    widgets::DueTone tone = widgets::DueTone::calm;
    QString who;
    QString what;
    QString why;
    QString button; // empty = there is nothing to do
    QString state; // instead of a button: whose turn it is, or that it is planned
};

LineWords lineWords(const widgets::AgendaShelf& shelf, const domain::Action& action);
// Everything in one sentence, for who cannot see the line.
QString spokenLine(const LineWords& words);

// How the date came about, step by step.
QStringList derivation(const widgets::AgendaShelf& shelf, const domain::Action& action);

// 「ことり雑貨 様 1回目の予告」: for notices.
QString shortTitle(const widgets::AgendaShelf& shelf, const domain::Action& action);

// How many they are, the first ones by name.
QString shortTitles(const QStringList& titles);

QString groupName(domain::Group group);
// Nothing is owed today, and what comes next.
QString calmSentence(const widgets::AgendaShelf& shelf, const domain::Action& next);
// The date as it stands beside the title: 11月21日(土).
QString titleDate(qint64 now);

// Is there a letter to write for it now? Not for a step that an earlier one stands before.
bool hasText(const domain::Action& action);
// What a line's button opens.
enum class Opening { text, room, service };
Opening openingOf(const domain::Action& action);
QString openingName(Opening opening);

} // namespace choba::today
