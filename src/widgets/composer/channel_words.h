// A channel in the user's words, in the installed language.
#pragma once

#include "rules/channel.h"

#include <QString>

namespace choba::widgets {

QString channelName(const rules::Channel& channel);

// "Files: 5, 200 MB together" / 「5ファイル・合計200MBまで」
QString attachmentWords(const rules::Channel& channel);

// 「1通 1,000文字まで・添付不可」
QString channelSummary(const rules::Channel& channel);

// A number as it is written here: 1,184
QString figure(qsizetype number);

} // namespace choba::widgets
