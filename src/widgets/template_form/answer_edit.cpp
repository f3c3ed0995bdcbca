#include "widgets/template_form/answer_edit.h"

#include "widgets/template_form/choice_answers.h"
#include "widgets/template_form/day_answers.h"
#include "widgets/template_form/text_answers.h"

namespace choba::widgets {

AnswerEdit* makeAnswerEdit(const domain::Field& field, QDate today, QWidget* parent)
{
    const QString name = QLatin1String("answer-") % field.name;
    switch (field.type) {
    case domain::FieldType::text:
        return new LineAnswer(name, parent);
    case domain::FieldType::multiline:
        return new LinesAnswer(name, parent);
    case domain::FieldType::choice:
        return new ChoiceAnswer(name, field.choices, parent);
    case domain::FieldType::date:
        return new DateAnswer(name, today, parent);
    case domain::FieldType::time:
        return new TimeAnswer(name, parent);
    case domain::FieldType::moment:
        return new MomentAnswer(name, today, parent);
    case domain::FieldType::number:
        return new NumberAnswer(name, NumberAnswer::Kind::plain, parent);
    case domain::FieldType::yen:
        return new NumberAnswer(name, NumberAnswer::Kind::yen, parent);
    case domain::FieldType::flag:
        return new FlagAnswer(name, parent);
    }
    return new LineAnswer(name, parent);
}

} // namespace choba::widgets
