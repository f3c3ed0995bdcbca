// What is remembered about dues.
#pragma once

#include "domain/agenda.h"
#include "storage/sqlite.h"

namespace choba::storage {

// Replaces what is remembered; a mark that says nothing is removed. `notified` is not looked at.
Result<void> saveMark(const Connection& connection, const domain::DueMark& mark);
// An empty mark when nothing is remembered.
Result<domain::DueMark> loadMark(const Connection& connection, const domain::DueKey& key);
// Marks and reminders of services, of open rooms and of those that ended at or after `endedSince`.
Result<std::vector<domain::DueMark>> loadMarks(const Connection& connection, qint64 endedSince);
// Marks and reminders of one subject, whenever it ended.
Result<std::vector<domain::DueMark>> marksOf(const Connection& connection,
                                             const domain::Subject& subject);
// Those of a subject that is removed. Reminders stay: when it comes back they have been given.
Result<void> deleteMarks(const Connection& connection, const domain::Subject& subject);

// Adds to the reminders given (bits in the order of domain::noticeLeads).
Result<void> addNotified(const Connection& connection, const domain::DueKey& key, int bits,
                         qint64 now);
// Forgets reminders given before `before`.
Result<void> forgetNotices(const Connection& connection, qint64 before);

} // namespace choba::storage
