// A template on its way to becoming a letter: whom it goes to, what it asks for, what is answered
// so far, and the text that makes. No widgets.
#pragma once

#include "rules/business_calendar.h"
#include "widgets/template_form/tag_places.h"
#include "widgets/template_source.h"
#include "writing/fill.h"

namespace choba::widgets {

class LetterFilling
{
public:
    // Nothing is chosen.
    LetterFilling() = default;

    // `calendar` counts the working days.
    LetterFilling(domain::LetterTemplate letter, writing::LetterContext context,
                  TemplateSource::Shared shelf, rules::BusinessCalendar calendar);

    const domain::LetterTemplate& letter() const { return m_letter; }

    const writing::LetterContext& context() const { return m_context; }

    // Why there are no questions and no text, if so.
    const std::optional<Error>& error() const { return m_error; }

    const std::vector<domain::Field>& questions() const { return m_questions; }

    QDate today() const; // in Japan

    // By the names used in tags.
    QHash<QString, QString> labels() const;

    // What stands in the field before anything is typed, and where it comes from.
    struct Proposal {
        QString answer;
        bool remembered = false; // given the last time
        QString offered = {}; // given the last time too, but only for whoever asks for it
    };

    // `last`: the answers of the last time. Dates and what belongs to one client are not proposed
    // again. What a name of the template's own stands for nobody knows: it may be one client's
    // words, so its last answer is offered and never stands there by itself.
    Proposal proposalFor(const domain::Field& field, const writing::Answers& last) const;
    QString fallbackFor(const domain::Field& field) const;

    // The letter with these answers. Questions that need no answer leave nothing behind, the others
    // their tag. Answers that cannot be understood are left out.
    Result<writing::FilledLetter> filled(const writing::Answers& answers) const;

    struct Needs {
        // Questions that must be answered before the letter is one: what it misses, yes or no where
        // it asks for one, and what the template declares but has no place for in any branch.
        QSet<QString> needed;
        // Those that may become needed: what decides whether they are used is not answered.
        QSet<QString> undecided;
    };

    Needs needs(const writing::FilledLetter& letter) const;

    // The name of the question behind a tag of the body, the first one where another template is
    // put in; empty when there is none.
    QString questionAt(const templating::Span& tag) const;

private:
    writing::Sources sources() const;
    QStringList namesOf(const domain::Field& field) const;
    QString questionOf(const TagPlace& place) const;

    domain::LetterTemplate m_letter;
    writing::LetterContext m_context;
    TemplateSource::Shared m_shelf;
    rules::BusinessCalendar m_calendar;
    std::vector<domain::Field> m_questions;
    std::vector<TagPlace> m_subjectTags;
    std::vector<TagPlace> m_bodyTags;
    std::optional<Error> m_error;
};

// Cuts out the tags that were kept for the names in `optional` (as `canonical` gives them), and
// lines that held nothing else.
void dropOpen(templating::Rendered& rendered, const QStringList& optional,
              const templating::Catalogue& catalogue);

// The calendar of a rule pack; the plain one where there is none yet.
rules::BusinessCalendar calendarOf(const rules::RulePack* pack, QDate today);

} // namespace choba::widgets
