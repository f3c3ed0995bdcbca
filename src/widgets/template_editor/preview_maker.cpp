#include "widgets/template_editor/preview_maker.h"

#include "base/clock.h"
#include "rules/business_calendar.h"
#include "widgets/template_editor/name_book.h"

namespace choba::widgets {

namespace {

using domain::FieldType;

constexpr int exampleDays = 7; // from today on

QString exampleAnswer(const domain::Field& field, qint64 now)
{
    const QDate day = inJapan(now).date().addDays(exampleDays);
    switch (field.type) {
    case FieldType::choice:
        return field.choices.value(0);
    case FieldType::flag:
        return QStringLiteral("yes");
    case FieldType::date:
        return day.toString(Qt::ISODate);
    case FieldType::time:
        return QStringLiteral("18:00");
    case FieldType::moment:
        return day.toString(Qt::ISODate) + QLatin1String("T18:00");
    case FieldType::number:
        return QStringLiteral("3");
    case FieldType::yen:
        return QStringLiteral("5000");
    case FieldType::text:
    case FieldType::multiline:
        break;
    }
    return QStringLiteral("〔%1〕").arg(field.label.isEmpty() ? field.name : field.label);
}

bool isOpen(const QString& section, const templating::Value& values,
            const writing::Sources& sources)
{
    const auto parsed = templating::Template::parse(QStringLiteral("{{#%1}}x{{/%1}}").arg(section));
    if (!parsed) {
        return false;
    }
    templating::RenderOptions options;
    options.catalogue = &sources.catalogue;
    const Result<templating::Rendered> text = templating::render(*parsed, values, options);
    return text && !text->text.isEmpty();
}

} // namespace

PreviewOutcome makePreview(const PreviewOrder& order)
{
    const writing::Sources sources{*order.shelf->library, *order.shelf->catalogue, *order.calendar};
    const writing::LetterContext context{order.client, order.shelf->profile, order.now};
    templating::Value values = previewValues(*order.shelf, order.client, order.now);
    PreviewOutcome outcome;
    writing::Answers answers;
    for (const domain::Field& field : order.letter.fields) {
        QString answer = writing::fallbackOf(field, context, sources);
        if (answer.isEmpty() || writing::problemOf(field, answer) != writing::AnswerProblem::none) {
            answer = exampleAnswer(field, order.now);
        }
        answers.insert(field.name, answer);
        outcome.labels.insert(field.name, field.label.isEmpty() ? field.name : field.label);
    }
    values = writing::withAnswers(values, order.letter.fields, answers);
    for (const QString& section : order.sections) {
        outcome.sections.insert(section, isOpen(section, values, sources));
    }
    writing::FillOptions options;
    options.whenMissing = templating::WhenMissing::keepTag;
    options.branches = order.branches;
    outcome.letter = writing::fill(order.letter, values, sources, options);
    return outcome;
}

PreviewMaker::PreviewMaker(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PreviewMaker::~PreviewMaker()
{
    m_pool.waitForDone();
}

void PreviewMaker::make(const PreviewOrder& order)
{
    if (m_busy) {
        m_next = order;
    } else {
        start(order);
    }
}

void PreviewMaker::start(const PreviewOrder& order)
{
    m_busy = true;
    m_pool.start([this, order] {
        const auto outcome = std::make_shared<const PreviewOutcome>(makePreview(order));
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_busy = false;
                if (m_next) {
                    const PreviewOrder next = *std::exchange(m_next, std::nullopt);
                    start(next); // what was just made is out of date
                } else {
                    emit made(*outcome);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace choba::widgets
