// Full-text search over everything written and received: any number of characters, newest first.
// A text is indexed by its folded characters, pairs, triples and quadruples, so that up to four
// characters are one look into the index each, and more are few; matches are then compared with the
// folded text itself. White space makes no difference: a word may be broken over two lines.
#pragma once

#include "domain/client.h"
#include "domain/message.h"
#include "storage/sqlite.h"

namespace choba {
class Job;
}

namespace choba::storage {

// Raised when grams() changes: an index made by another version is made anew on opening.
constexpr int searchVersion = 1;

// The folded text as tokens for the index, separated by spaces: every stretch of one to four
// characters, each once. White space and invisible characters are left out; ASCII signs, which the
// tokenizer would swallow, stand as private characters (U+E000 + the sign).
QString grams(QStringView text);

struct SearchHit {
    MessageId message;
    DraftId draft; // valid = it stands in a draft, and there is no message (nor always a client)
    int part = 0; // from 0
    ClientId client;
    QString clientName;
    domain::Honorific honorific = domain::Honorific::sama;
    domain::Direction direction = domain::Direction::out;
    QString channel;
    qint64 at = 0;
    QString excerpt; // about 60 characters around the first match, on one line
    qsizetype matchStart = 0; // in the excerpt, UTF-16
    qsizetype matchEnd = 0;

    bool operator==(const SearchHit&) const = default;
};

struct SearchPage {
    std::vector<SearchHit> hits; // newest first
    // Hand in as `before` for the following page, which may turn out empty; none = the end.
    std::optional<qint64> next;
};

// Words separated by spaces (of any width) must all be there. Fails with cancelled when the job
// was cancelled. A query of nothing but spaces finds nothing. Not on the UI thread.
Result<SearchPage> searchMessages(const Connection& connection, const QString& words,
                                  std::optional<qint64> before, int limit, Job* job = nullptr);

// The drafts that hold all words, the latest first. There are few of them: they are read, not
// indexed.
Result<std::vector<SearchHit>> searchDrafts(const Connection& connection, const QString& words,
                                            int limit);

// Was this, folded, ever part of an outgoing message (of one part of it)? Looks at `most`
// candidates; nothing when that was not enough to know.
Result<std::optional<bool>> everSent(const Connection& connection, QStringView span, int most);

} // namespace choba::storage
