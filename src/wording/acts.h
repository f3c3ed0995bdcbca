// What was done, in the user's words, for the bar at the foot of the window.
#pragma once

#include <QString>

namespace choba::wording {

// `key` as in the act table (acts::key), `detail` whom or what it was about; both forms are whole
// sentences. An unknown key gives the detail.
QString doneSentence(const QString& key, const QString& detail);
QString takenBackSentence(const QString& key, const QString& detail);

} // namespace choba::wording
