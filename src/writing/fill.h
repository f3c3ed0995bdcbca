// From a template to a letter: which questions are open, and the text once they are answered.
#pragma once

#include "domain/client.h"
#include "templating/catalogue.h"
#include "templating/render.h"
#include "writing/room_values.h"
#include "writing/template_library.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::writing {

// What is known before anything is asked.
struct LetterContext {
    std::optional<domain::Client> client;
    QHash<QString, QString> profile; // the seller's own standing values, by variable name
    qint64 now = 0; // UTC milliseconds
    std::shared_ptr<const RoomLetter> room = nullptr; // of one that is written in a room
};

// The values of a context as an object tree: client.*, seller.*, shop.*, today, now, and what
// room_values.h gives for a room. A client without a name has none; one whose name ends in an
// honorific has an empty client.honorific, so that none is written twice.
templating::Value valuesOf(const LetterContext& context, const templating::Catalogue& catalogue);

// Names a profile may give values to: those of the groups seller and shop.
std::vector<const templating::Variable*> profileVariables(const templating::Catalogue& catalogue);

// What a variable is asked for with.
domain::FieldType fieldTypeOf(templating::VariableType type);

using Answers = QHash<QString, QString>; // by field name, as domain::Field writes them

struct Sources {
    const TemplateLibrary& library;
    const templating::Catalogue& catalogue;
    const rules::BusinessCalendar& calendar;
};

// The declared fields in their order, then one for each further variable of the letter (subject,
// body and the templates in it, all branches) that the context has no value for: as a template that
// stands in it declares it, else typed and labelled by the catalogue, with the example as its hint
// (例：…). Names are the catalogue's where it knows them, each once. Sections ask only for what the
// catalogue knows: yes or no for a flag, which has no fallback, nothing for a list. What the letter
// reads well without is not required. Letters that multiply beyond all measure are not gone through
// to the end. Fails as parsing does.
Result<std::vector<domain::Field>> questionsOf(const domain::LetterTemplate& letter,
                                               const templating::Value& values,
                                               const Sources& sources);

// Does the context know the answer? Then what was answered the last time does not count.
bool isKnown(const domain::Field& field, const LetterContext& context, const Sources& sources);

// A field's fallback as an answer: what the context knows, else the declared one, whose expressions
// of days become dates. Empty when it cannot be computed.
QString fallbackOf(const domain::Field& field, const LetterContext& context,
                   const Sources& sources);

// Names of which a section is not decided before there is a value (RenderOptions::mustKnow): what
// the letter, or a template that stands in it, asks for and has no fallback for, and every flag of
// the catalogue that is not declared otherwise. An answer that is not there is not a no.
QSet<QString> namesToKnow(const domain::LetterTemplate& letter, const Sources& sources);

// May the answer be offered again for the next letter? Not what belongs to one client, and no
// dates: `field` is a name of the catalogue or the user's own. One of the user's own is taken to
// last unless it stands in a client's, a room's, … family (client.nickname).
bool isLasting(const QString& field, const QString& answer, const templating::Catalogue& catalogue);

// An answer's problem: required and empty, no number, no date, none of the choices. Empty answers
// of fields that are not required are fine.
enum class AnswerProblem : quint8 { none, empty, noNumber, noDate, noTime, noChoice };
AnswerProblem problemOf(const domain::Field& field, const QString& answer);

// Lays answers over values; empty answers are left out, and those that have a problem. An answer to
// client.addressed that is a name alone gets its 様.
templating::Value withAnswers(const templating::Value& values,
                              const std::vector<domain::Field>& fields, const Answers& answers);

struct FilledLetter {
    templating::Rendered subject;
    templating::Rendered body;

    bool isComplete() const { return subject.missing.empty() && body.missing.empty(); }
};

struct FillOptions {
    templating::WhenMissing whenMissing = templating::WhenMissing::blank;
    templating::Escape escape = templating::Escape::text;
    QHash<QString, bool> branches = {};
};

Result<FilledLetter> fill(const domain::LetterTemplate& letter, const templating::Value& values,
                          const Sources& sources, const FillOptions& options = {});

} // namespace choba::writing
