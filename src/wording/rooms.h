// The user's words for rooms, dues and how their dates came about; in the installed language.
#pragma once

#include "domain/agenda.h"
#include "domain/room_step.h"
#include "domain/screening.h"

namespace choba::wording {

QString stateName(domain::RoomState state); // 制作中, お渡し済み, 納品確認待ち …
// The same in more words where the history allows it: 購入直後, 修正 2回目の作業中 …
QString stateName(const domain::RoomStatus& status);
QString turnName(domain::Turn turn); // 自分, 相手; — for none
// What happened, for the history and the timeline: 購入, 正式な納品, 1回目の予告 …
QString eventName(const domain::RoomEvent& event);
// What a menu offers to record: 正式な納品をした, お客様から差し戻された …
QString stepName(domain::EventKind kind);
// For the button that writes the letter and records the step: 1回目の予告をひらく …
QString letterStepName(domain::DueKind kind);
// Why a step cannot be recorded, and what to do instead; a whole sentence.
QString refusalSentence(const domain::StepVerdict& verdict);
QString refusalSentence(domain::StepProblem problem, qint64 possibleFrom);

// What is owed: 初回のあいさつ, 1回目の予告（連絡がないとき） …
QString dueName(domain::DueKind kind);
// With the span it has where that says more: 初回のあいさつ（購入から48時間）, 72時間で自動承認 …
QString dueName(const domain::Due& due);
// For narrow columns and the timeline: 初回あいさつ, 1回目の予告, 自動承認 …
QString shortDueName(domain::DueKind kind);
// What happens when nothing is done, or what it rests on; one or two sentences.
QString dueSentence(const domain::Due& due, const domain::RoomStatus& status,
                    const domain::Policy& policy, const domain::RoomRules& rules, qint64 now);
QString reviewSentence(const domain::ServiceFacts& service, qint64 now);
// The label 返信期限 on the site, as it is to be read in this state; empty where there is none.
QString replyDeadlineMeaning(domain::RoomState state);

// One step as a phrase: 「最後のご連絡 11/16(月) 21:10」「＋5日 → 11/21(土)
// 21:10」「次の18:00（11/22 日曜、 11/23 勤労感謝の日を除く）→ 11/24(火) 18:00」. The names of
// closed days come from `calendar`.
QStringList stepPhrases(const std::vector<domain::Step>& steps,
                        const rules::BusinessCalendar& calendar, qint64 now);
// All of them joined by arrows.
QString derivation(const std::vector<domain::Step>& steps, const rules::BusinessCalendar& calendar,
                   qint64 now);

QString signName(domain::Sign sign);
QString cautionName(domain::Caution caution);
QString screeningSentence(const domain::Screened& screened);

// How long until `at`, or since: あと 3:12, 20時間超過, 11/24(火) 18:00; the next four hours count
// down, times of today carry no date, whole days no time.
QString countdown(qint64 at, bool wholeDay, qint64 now);
// Yen with separators: 13,260円.
QString yen(qint64 amount);

} // namespace choba::wording
