// A template and its values become a text.
#pragma once

#include "templating/template.h"
#include "templating/value.h"

#include <QSet>

#include <functional>
#include <optional>

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::templating {

class Catalogue;

enum class Escape : quint8 { text, html };

// What stands in the text for a value that is not there: nothing, or the tag as it was written, so
// that whoever copies the text is stopped.
enum class WhenMissing : quint8 { blank, keepTag };

// Another template by name, for {{> name}}; nullptr when there is none. It stays alive while the
// rendering runs.
using PartialSource = std::function<const Template*(const QString& name)>;

struct RenderOptions {
    Escape escape = Escape::text;
    WhenMissing whenMissing = WhenMissing::blank;
    const Catalogue* catalogue = nullptr; // for names in Japanese; nullptr = names as written only
    const rules::BusinessCalendar* calendar =
        nullptr; // for 営業日; nullptr = weekends and public holidays are off
    PartialSource partials;
    // A template that stands alone on a line is followed by a line break as the tag was, though its
    // own text has none at the end. The specification would join it to the next line.
    bool wholeLines = false;
    // Sections that are shown, or not, whatever their value is: to see both branches.
    QHash<QString, bool> branches;
    // Names (the catalogue's where it has them) without which a section or inverted section of
    // theirs is not decided: as long as there is no value, neither is written, and the name is
    // missing. Where tags are kept, the first such section's opening tag stands for the name.
    QSet<QString> mustKnow;
    int deepest = 64; // partials inside each other
    qsizetype largest = 1'000'000; // UTF-16 units of the result
};

struct Missing {
    QString name; // as written; for a partial "> name"
    Span span; // the tag (of a section, the opening one), in the template it stands in
    Place place;
    QString in; // the name of that template; empty for the outermost

    bool operator==(const Missing&) const = default;
};

// A stretch of the result that came out of a tag.
struct Filled {
    Span result;
    Span source; // the tag in the outermost template (of the partial, for what stands in one)
    bool missing = false;
};

struct Rendered {
    QString text;
    std::vector<Missing> missing; // in order, each place once
    QStringList used; // names of the variables looked up, in English where known; sorted, each once
    std::vector<Filled> filled; // in order
    std::optional<qsizetype> cursor; // where {{カーソル}} (or {{cursor}}) stood in the text
};

// The mark a letter is written on from: {{カーソル}} or {{cursor}}. Not a value.
bool isCursor(QStringView name);

// Fails with templateLoop (detail = "a → b → a"), templateTooDeep, templateTooLarge,
// templateBadValue (an expression that cannot be computed from the value found; where = place).
Result<Rendered> render(const Template& letter, const Value& values,
                        const RenderOptions& options = {});

// Reads JSON as values, for the command line. Fails as json::parse does. The root is mostly an
// object; anything else is what {{.}} stands for.
Result<Value> valueFromJson(const QByteArray& json, const QString& name);

} // namespace choba::templating
