// The one way every text goes: measure → split → check. Pure; used by the composer, by every
// pane through it, and by the command line.
#pragma once

#include "text/measure.h"
#include "text/split.h"
#include "writing/address_check.h"

namespace choba::writing {

// What the pipeline reads from: loaded once, shared, never changed.
struct Knowledge {
    rules::RulePack pack;
    std::shared_ptr<const text::Lexicon> lexicon;
};

struct Request {
    QString text;
    rules::Channel channel;
    bool numbering = false;
    std::vector<text::Part> sent; // parts that already went out; they stay as they are
    // Whom it is written to, for checkAddress(): off where there are no clients.
    bool checkAddress = false;
    std::optional<domain::Client> client = {};
    std::shared_ptr<const AddressBook> book = {};
    QDate day = {}; // in Japan
};

// A {{…}} that nobody filled. Such a text is never copied.
struct OpenTag {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const OpenTag&) const = default;
};

struct Prepared {
    text::Measure measure; // of the whole text as typed
    qsizetype length = 0; // in the channel's unit and newline rule
    std::vector<text::Part> parts; // the sent ones first, unchanged
    std::vector<text::Finding> findings; // those that are not wholly inside sent parts
    bool moreFindings = false;
    std::vector<OpenTag> openTags;
    std::optional<Error> unsplittable; // why there are no parts beyond the sent ones
};

// Fails with cancelled only.
Result<Prepared> prepare(const Request& request, const Knowledge& knowledge, Job* job = nullptr);

// Where {{…}} stand in a text, unclosed ones ("{{" up to the end of the line) included.
std::vector<OpenTag> openTags(QStringView text);

} // namespace choba::writing
