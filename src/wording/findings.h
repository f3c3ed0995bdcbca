// The user's sentences about findings and cuts, for both programs, in the installed language.
#pragma once

#include "text/boundaries.h"
#include "text/check.h"

#include <QString>

namespace choba::wording {

// 「送れない恐れ」「注意」「ひとこと」
QString severityName(Severity severity);

// 「外部への連絡先」 …
QString categoryName(Category category);

// One sentence: why the site minds.
QString reasonSentence(Reason reason);

// What the card shows under the term: the rule's own note, or the reason.
QString explanation(const text::Finding& finding);

// The term as the user should read it: the list's term, or 「メールアドレス」 for a detector.
QString termName(const text::Finding& finding);

// 「文の切れ目」 …
QString cutName(text::Cut cut);

} // namespace choba::wording
