#include "cli/render_answers.h"

#include "templating/expression.h"

#include <QCoreApplication>

namespace choba::cli {

namespace {

using templating::Value;

// Values of `over` lie above those of `under`, member by member.
Value laidOver(const Value& under, const Value& over)
{
    if (under.object() == nullptr || over.object() == nullptr)
        return over;
    Value::Object members = *under.object();
    for (auto member = over.object()->begin(); member != over.object()->end(); ++member)
        members[member.key()] = laidOver(members.value(member.key()), member.value());
    return members;
}

struct Given {
    const Value* value = nullptr;
    QStringList path;
};

// By any of the field's names; no value when the data have none.
Given givenFor(const domain::Field& field, const Value& data,
               const templating::Catalogue& catalogue)
{
    std::vector<QStringList> paths = {templating::pathOf(field.name)};
    if (const templating::Variable* variable = catalogue.find(field.name)) {
        const std::vector<QStringList>& others = catalogue.pathsOf(*variable);
        paths.insert(paths.end(), others.begin(), others.end());
    }
    for (const QStringList& path : paths) {
        const Value* value = &data;
        for (qsizetype part = 0; part < path.size() && value; ++part)
            value = value->member(path[part]);
        if (value)
            return {value, path};
    }
    return {};
}

// Empty when the answer can be taken, or is none.
QString complaintAbout(const domain::Field& field, const QString& answer)
{
    const QString name = field.label.isEmpty() ? field.name : field.label;
    switch (writing::problemOf(field, answer)) {
    case writing::AnswerProblem::noDate:
        return (field.type == domain::FieldType::date
                    ? QCoreApplication::translate("cli",
                                                  "“%1”: “%2” is no date. Write it as 2026-12-02.")
                    : QCoreApplication::translate(
                        "cli", "“%1”: “%2” is no date with a time. Write it as 2026-12-02T18:00."))
            .arg(name, answer);
    case writing::AnswerProblem::noTime:
        return QCoreApplication::translate("cli", "“%1”: “%2” is no time. Write it as 18:00.")
            .arg(name, answer);
    case writing::AnswerProblem::noNumber:
        return QCoreApplication::translate("cli", "“%1”: “%2” is no number. Write it as 3000.")
            .arg(name, answer);
    case writing::AnswerProblem::noChoice:
        return QCoreApplication::translate("cli", "“%1”: “%2” is no answer. Write one of: %3.")
            .arg(name, answer,
                 field.type == domain::FieldType::flag ? QStringLiteral("yes, no")
                                                       : field.choices.join(u", "));
    case writing::AnswerProblem::none:
    case writing::AnswerProblem::empty:
        break;
    }
    return {};
}

} // namespace

Result<Value> withData(const domain::LetterTemplate& letter, const Value& data,
                       const writing::LetterContext& context, const writing::Sources& sources)
{
    const templating::Catalogue& catalogue = sources.catalogue;
    const Value known = writing::valuesOf(context, catalogue);
    Value given = catalogue.typed(data);
    // All questions, also those the data answer.
    const Result<std::vector<domain::Field>> fields = writing::questionsOf(letter, known, sources);
    if (!fields)
        return fields.error();
    writing::Answers answers;
    for (const domain::Field& field : *fields) {
        const Given found = givenFor(field, given, catalogue);
        if (found.value == nullptr) {
            answers.insert(field.name, writing::fallbackOf(field, context, sources));
            continue;
        }
        if (found.value->kind() != Value::Kind::text)
            continue;
        const QString answer = found.value->text();
        if (const QString complaint = complaintAbout(field, answer); !complaint.isEmpty())
            return Error{ErrorCode::wrongUse, {}, complaint};
        answers.insert(field.name, answer);
        // Under another name it would stand before the answer.
        if (found.path.size() == 1 && found.path.front() != field.name && !answer.isEmpty()) {
            Value::Object members = *given.object();
            members.remove(found.path.front());
            given = members;
        }
    }
    const Value answered = writing::withAnswers(Value::Object(), *fields, answers);
    return laidOver(laidOver(known, given), answered);
}

} // namespace choba::cli
