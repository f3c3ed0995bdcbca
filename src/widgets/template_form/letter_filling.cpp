#include "widgets/template_form/letter_filling.h"

#include "base/ms.h"
#include "rules/rule_pack.h"
#include "widgets/filled_text.h"

#include <QDateTime>

#include <algorithm>

namespace choba::widgets {

LetterFilling::LetterFilling(domain::LetterTemplate letter, writing::LetterContext context,
                             TemplateSource::Shared shelf, rules::BusinessCalendar calendar)
    : m_letter(std::move(letter))
    , m_context(std::move(context))
    , m_shelf(std::move(shelf))
    , m_calendar(std::move(calendar))
{
    Result<std::vector<domain::Field>> questions = writing::questionsOf(
        m_letter, writing::valuesOf(m_context, *m_shelf->catalogue), sources());
    if (questions) {
        m_questions = *std::move(questions);
        m_subjectTags = tagPlacesIn(m_letter.subject, *m_shelf->library);
        m_bodyTags = tagPlacesIn(m_letter.body, *m_shelf->library);
    } else {
        m_error = questions.error();
    }
}

QDate LetterFilling::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_context.now + ms::japan, Qt::UTC).date();
}

QHash<QString, QString> LetterFilling::labels() const
{
    QHash<QString, QString> labels;
    if (!m_shelf) {
        return labels;
    }
    for (const domain::Field& field : m_questions) {
        const QString label = field.label.isEmpty() ? field.name : field.label;
        labels.insert(field.name, label);
        if (const templating::Variable* variable = m_shelf->catalogue->find(field.name)) {
            labels.insert(variable->name, label);
            labels.insert(variable->ja, label);
            for (const QString& alias : variable->aliases) {
                labels.insert(alias, label);
            }
        }
    }
    for (const std::vector<TagPlace>* tags : {&m_subjectTags, &m_bodyTags}) {
        for (const TagPlace& tag : *tags) {
            const QString question = questionOf(tag);
            if (!question.isEmpty() && !labels.contains(tag.written)) {
                labels.insert(tag.written, labels.value(question));
            }
        }
    }
    return labels;
}

LetterFilling::Proposal LetterFilling::proposalFor(const domain::Field& field,
                                                   const writing::Answers& last) const
{
    const QString remembered = last.value(field.name);
    const bool fits = !remembered.isEmpty()
        && writing::problemOf(field, remembered) == writing::AnswerProblem::none
        && writing::isLasting(field.name, remembered, *m_shelf->catalogue);
    const QString fallback = fallbackFor(field);
    if (!fits || remembered == fallback || writing::isKnown(field, m_context, sources())) {
        return {fallback, false};
    }
    if (m_shelf->catalogue->find(field.name) == nullptr) {
        return {fallback, false, remembered};
    }
    return {remembered, true};
}

QString LetterFilling::fallbackFor(const domain::Field& field) const
{
    return m_shelf ? writing::fallbackOf(field, m_context, sources()) : QString();
}

Result<writing::FilledLetter> LetterFilling::filled(const writing::Answers& answers) const
{
    if (m_error) {
        return *m_error;
    }
    writing::Answers usable;
    QStringList optional;
    for (const domain::Field& field : m_questions) {
        const QString answer = answers.value(field.name);
        if (answer.isEmpty() && !field.required) {
            optional << namesOf(field);
        } else if (writing::problemOf(field, answer) == writing::AnswerProblem::none) {
            usable.insert(field.name, answer);
        }
    }
    const templating::Value values = writing::withAnswers(
        writing::valuesOf(m_context, *m_shelf->catalogue), m_questions, usable);
    writing::FillOptions options;
    options.whenMissing = templating::WhenMissing::keepTag;
    Result<writing::FilledLetter> letter = writing::fill(m_letter, values, sources(), options);
    if (letter) {
        dropOpen(letter->subject, optional, *m_shelf->catalogue);
        dropOpen(letter->body, optional, *m_shelf->catalogue);
    }
    return letter;
}

LetterFilling::Needs LetterFilling::needs(const writing::FilledLetter& letter) const
{
    QSet<QString> used;
    QSet<QString> missing;
    const std::pair<const templating::Rendered*, const std::vector<TagPlace>*> parts[] = {
        {&letter.subject, &m_subjectTags}, {&letter.body, &m_bodyTags}};
    for (const auto& [rendered, tags] : parts) {
        for (const TagPlace& tag : *tags) {
            const QString question = questionOf(tag);
            used.insert(question);
            const auto isThis = [&tag = tag](const templating::Missing& gap) {
                return gap.span == tag.span && gap.in == tag.in && gap.name == tag.written;
            };
            if (std::any_of(rendered->missing.begin(), rendered->missing.end(), isThis)) {
                missing.insert(question);
            }
        }
    }
    Needs needs;
    for (const domain::Field& field : m_questions) {
        const QString name = m_shelf->catalogue->canonical(field.name);
        const bool decides = field.type == domain::FieldType::flag
            && (letter.subject.used.contains(name) || letter.body.used.contains(name));
        if (field.required
            && (decides || missing.contains(field.name) || !used.contains(field.name))) {
            needs.needed.insert(field.name);
        }
    }
    missing.remove(QString()); // tags that no question answers
    const auto isOpen = [&](const QString& condition) {
        return missing.contains(questionOf({.written = condition}));
    };
    for (const auto& [rendered, tags] : parts) {
        for (const TagPlace& tag : *tags) {
            if (std::any_of(tag.conditions.begin(), tag.conditions.end(), isOpen)) {
                needs.undecided.insert(questionOf(tag));
            }
        }
    }
    needs.undecided -= needs.needed;
    return needs;
}

QString LetterFilling::questionAt(const templating::Span& tag) const
{
    for (const TagPlace& place : m_bodyTags) {
        const QString question = place.source == tag ? questionOf(place) : QString();
        if (!question.isEmpty()) {
            return question;
        }
    }
    return {};
}

// How its tags may call it: no other question is called so.
QStringList LetterFilling::namesOf(const domain::Field& field) const
{
    const templating::Catalogue& catalogue = *m_shelf->catalogue;
    QStringList names{catalogue.canonical(field.name)};
    for (const std::vector<TagPlace>* tags : {&m_subjectTags, &m_bodyTags}) {
        for (const TagPlace& tag : *tags) {
            if (questionOf(tag) == field.name && questionOf({.written = tag.written}).isEmpty()) {
                names << catalogue.canonical(tag.written);
            }
        }
    }
    return names;
}

QString LetterFilling::questionOf(const TagPlace& place) const
{
    return m_shelf ? questionFor(place, m_questions, *m_shelf->catalogue) : QString();
}

writing::Sources LetterFilling::sources() const
{
    return {*m_shelf->library, *m_shelf->catalogue, m_calendar};
}

void dropOpen(templating::Rendered& rendered, const QStringList& optional,
              const templating::Catalogue& catalogue)
{
    if (optional.isEmpty()) {
        return;
    }
    QString& text = rendered.text;
    const auto isOptional = [&](const QString& name) {
        return optional.contains(catalogue.canonical(name));
    };
    std::vector<templating::Filled> kept;
    qsizetype gone = 0;
    for (templating::Filled fill : rendered.filled) {
        const qsizetype start = fill.result.start - gone;
        const qsizetype end = fill.result.end - gone;
        if (fill.missing && isOptional(openName(text.mid(start, end - start)))) {
            // A line that held nothing else goes with it.
            const bool begins = start == 0 || text[start - 1] == u'\n';
            const bool ends = end < text.size() && text[end] == u'\n';
            const qsizetype length = end - start + (begins && ends ? 1 : 0);
            text.remove(start, length);
            if (rendered.cursor && *rendered.cursor > start) {
                *rendered.cursor -= std::min(length, *rendered.cursor - start);
            }
            gone += length;
            continue;
        }
        fill.result = {start, end};
        kept.push_back(fill);
    }
    rendered.filled = std::move(kept);
    std::erase_if(rendered.missing,
                  [&](const templating::Missing& m) { return isOptional(m.name); });
}

rules::BusinessCalendar calendarOf(const rules::RulePack* pack, QDate today)
{
    return pack == nullptr ? rules::BusinessCalendar()
                           : rules::BusinessCalendar::fromRules(*pack, today);
}

} // namespace choba::widgets
