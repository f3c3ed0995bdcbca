#include "shell/settings_pages/rule_content.h"

#include "rules/business_calendar.h"
#include "rules/channel.h"
#include "writing/knowledge.h"

#include <ratio>

namespace choba::shell {

namespace {

constexpr int largestNumber = 1'000'000'000;

struct UnitRange {
    QStringView unit;
    NumberRange range;
};

constexpr UnitRange unitRanges[] = {
    {u"hour", {0, 23}},
    {u"weekday (Monday is 1)", {1, 7}},
    {u"day of the month", {1, 31}},
    {u"permille", {0, std::milli::den}}, // the whole
};

template<typename Key>
QStringList keysOf(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i) {
        all << key(static_cast<Key>(i)).toString();
    }
    return all;
}

} // namespace

NumberRange numberRange(const QString& unit)
{
    for (const UnitRange& known : unitRanges) {
        if (known.unit == unit) {
            return known.range;
        }
    }
    return {0, largestNumber};
}

QStringList ruleChoices(const QString& id)
{
    if (id.startsWith(QLatin1String("channel."))) {
        if (id.endsWith(QLatin1String(".unit"))) {
            return keysOf<rules::Unit>(rules::unitCount);
        }
        if (id.endsWith(QLatin1String(".checks"))) {
            return keysOf<Category>(categoryCount);
        }
    }
    if (id == QLatin1String("link.unknown-host")) {
        return {QStringLiteral("allowed"), QStringLiteral("hint"), QStringLiteral("warn"),
                QStringLiteral("stop")};
    }
    if (id == QLatin1String("silence.day-kind")) {
        return {QStringLiteral("calendar"), QStringLiteral("business")};
    }
    if (id == rules::worksOnHolidaysId) {
        return {QStringLiteral("no"), QStringLiteral("yes")};
    }
    return {};
}

std::optional<Error> contentProblem(const rules::RulePack& pack, const QString& id,
                                    const RuleContent& content)
{
    if (const auto* text = std::get_if<QString>(&content);
        text != nullptr && text->trimmed().isEmpty()) {
        return Error{ErrorCode::emptyText, id, {}};
    }
    const QByteArray file =
        R"({"format": "choba-rules-override", "version": 1, "overrides": [{"id": ")" + id.toUtf8()
        + R"(", "value": )" + writing::contentToJson(content) + "}]}";
    rules::RulePack trial = pack;
    const size_t before = trial.problems().size();
    if (const Result<void> laid = trial.override(file, id); !laid) {
        return laid.error();
    }
    return trial.problems().size() > before ? std::optional(trial.problems().back()) : std::nullopt;
}

} // namespace choba::shell
