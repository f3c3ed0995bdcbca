#include "panes/templates/letter_parts.h"

#include "widgets/template_editor/template_words.h"

#include <QCoreApplication>

namespace choba::templates {

namespace {

QString translated(const char* words)
{
    return QCoreApplication::translate("templates", words);
}

// One line a question.
QString linesOf(const std::vector<domain::Field>& fields)
{
    QStringList lines;
    for (const domain::Field& field : fields) {
        QStringList parts{field.label.isEmpty() ? field.name : field.label,
                          QStringLiteral("{{%1}}").arg(field.name),
                          widgets::fieldTypeWords(field.type)};
        parts << (field.required ? translated(QT_TRANSLATE_NOOP("templates", "needed"))
                                 : translated(QT_TRANSLATE_NOOP("templates", "may stay empty")));
        if (!field.choices.isEmpty()) {
            parts << field.choices.join(QStringLiteral(" / "));
        }
        if (!field.fallback.isEmpty()) {
            parts << translated(QT_TRANSLATE_NOOP("templates", "at first: %1")).arg(field.fallback);
        }
        if (!field.hint.isEmpty()) {
            parts << field.hint;
        }
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

std::vector<LetterPart> partsOf(const domain::LetterTemplate& letter)
{
    const QString comma = QStringLiteral(", ");
    return {
        {translated(QT_TRANSLATE_NOOP("templates", "Name")), letter.name},
        {translated(QT_TRANSLATE_NOOP("templates", "When to use it")), letter.description},
        {translated(QT_TRANSLATE_NOOP("templates", "Group")), letter.group},
        {translated(QT_TRANSLATE_NOOP("templates", "Short names")), letter.aliases.join(comma)},
        {translated(QT_TRANSLATE_NOOP("templates", "Tags")), letter.tags.join(comma)},
        {translated(QT_TRANSLATE_NOOP("templates", "Use")), widgets::useWords(letter.use)},
        {translated(QT_TRANSLATE_NOOP("templates", "Place")), letter.channel},
        {translated(QT_TRANSLATE_NOOP("templates", "Subject")), letter.subject},
        {translated(QT_TRANSLATE_NOOP("templates", "Text")), letter.body},
        {translated(QT_TRANSLATE_NOOP("templates", "Questions")), linesOf(letter.fields)},
    };
}

QStringList differingParts(const domain::LetterTemplate& before,
                           const domain::LetterTemplate& after)
{
    const std::vector<LetterPart> old = partsOf(before);
    const std::vector<LetterPart> young = partsOf(after);
    QStringList names;
    for (size_t i = 0; i < old.size(); ++i) {
        if (old[i].text != young[i].text) {
            names << young[i].name;
        }
    }
    return names;
}

} // namespace choba::templates
