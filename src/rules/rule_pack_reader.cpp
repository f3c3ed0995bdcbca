#include "rules/rule_pack_reader.h"

#include "rules/business_calendar.h"

#include <algorithm>
#include <array>

namespace choba::rules {

namespace {

constexpr std::array<QStringView, 5> confidenceKeys = {u"A", u"B", u"C", u"D", u"user"};
constexpr std::array<QStringView, 4> verdictKeys = {u"allowed", u"hint", u"warn", u"stop"};

std::optional<Confidence> confidenceFromKey(QStringView key)
{
    const auto* const found = std::find(confidenceKeys.begin(), confidenceKeys.end(), key);
    if (found == confidenceKeys.end())
        return std::nullopt;
    return static_cast<Confidence>(found - confidenceKeys.begin());
}

// What the program itself relies on: the ending of a channel's value, or a whole id.
enum class Kind { number, text, texts };

struct Shape {
    QStringView name;
    Kind kind;
    qint64 lowest = 0;
    qint64 highest = 0;
    bool (*known)(QStringView) = nullptr;
};

constexpr qint64 largestNumber = 1'000'000'000;

bool isUnit(QStringView key)
{
    return unitFromKey(key).has_value();
}

bool isCategory(QStringView key)
{
    return categoryFromKey(key).has_value();
}

bool isVerdict(QStringView key)
{
    return verdictFromKey(key).has_value();
}

bool isYesOrNo(QStringView key)
{
    return key == u"yes" || key == u"no";
}

bool isWorkBlock(QStringView text)
{
    return workBlockFromText(text.toString()).has_value();
}

bool isQuietHours(QStringView text)
{
    return quietHoursFromText(text.toString()).has_value();
}

bool isDayOff(QStringView text)
{
    return dayOffFromText(text.toString()).has_value();
}

constexpr std::array<Shape, 6> channelShapes = {{
    {u"limit", Kind::number, 1, largestNumber},
    {u"unit", Kind::text, 0, 0, isUnit},
    {u"newline", Kind::number, 1, 2},
    {u"files", Kind::number, 0, largestNumber},
    {u"megabytes", Kind::number, 0, largestNumber},
    {u"checks", Kind::texts, 0, 0, isCategory},
}};

// By their whole ids.
constexpr std::array<Shape, 11> singleShapes = {{
    {unknownHostId, Kind::text, 0, 0, isVerdict},
    {u"calendar.monday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.tuesday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.wednesday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.thursday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.friday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.saturday", Kind::texts, 0, 0, isWorkBlock},
    {u"calendar.sunday", Kind::texts, 0, 0, isWorkBlock},
    {worksOnHolidaysId, Kind::text, 0, 0, isYesOrNo},
    {daysOffId, Kind::texts, 0, 0, isDayOff},
    {quietHoursId, Kind::texts, 0, 0, isQuietHours},
}};

template<std::size_t size>
const Shape* find(const std::array<Shape, size>& shapes, QStringView name)
{
    const auto* const found = std::find_if(
        shapes.begin(), shapes.end(), [name](const Shape& shape) { return shape.name == name; });
    return found == shapes.end() ? nullptr : &*found;
}

const Shape* shapeOf(QStringView id)
{
    if (id.startsWith(u"channel."))
        return find(channelShapes, id.mid(id.lastIndexOf(u'.') + 1));
    return find(singleShapes, id);
}

const char* words(Kind kind)
{
    switch (kind) {
    case Kind::number:
        return "whole number";
    case Kind::text:
        return "text";
    case Kind::texts:
        break;
    }
    return "list of texts";
}

QDate readDate(json::Fields& fields, const char* key, const QString& text)
{
    // QDate takes "2026-09-01 and more" as well.
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        fields.fail(ErrorCode::unknownValue, key, text);
    return date;
}

bool isHost(QStringView host)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.')
        && !host.startsWith(u"www.") && !host.contains(u"..")
        && std::all_of(host.begin(), host.end(), allowed);
}

} // namespace

std::optional<HostVerdict> verdictFromKey(QStringView key)
{
    const auto* const found = std::find(verdictKeys.begin(), verdictKeys.end(), key);
    if (found == verdictKeys.end())
        return std::nullopt;
    return static_cast<HostVerdict>(found - verdictKeys.begin());
}

QStringView key(Confidence confidence)
{
    return confidenceKeys[static_cast<std::size_t>(confidence)];
}

Result<RuleValue::Content> readContent(const json::Value& value)
{
    if (value.isNumber()) {
        const Result<qint64> number = value.number();
        if (!number)
            return number.error();
        return RuleValue::Content(*number);
    }
    if (value.isText())
        return RuleValue::Content(*value.text());
    if (value.isArray()) {
        Result<QStringList> texts = value.texts();
        if (!texts)
            return texts.error();
        return RuleValue::Content(*std::move(texts));
    }
    return Error{ErrorCode::wrongType, value.path(),
                 QStringLiteral("whole number, text or list of texts")};
}

Result<void> judge(const QString& id, const RuleValue::Content& content, const QString& path)
{
    const auto* number = std::get_if<qint64>(&content);
    const Shape* shape = shapeOf(id);
    if (shape == nullptr) {
        // Clocks, counts and money: none of them can be negative.
        if (number != nullptr && *number < 0)
            return Error{ErrorCode::unknownValue, path, QString::number(*number)};
        return {};
    }
    if (content.index() != static_cast<std::size_t>(shape->kind))
        return Error{ErrorCode::wrongType, path, QString::fromLatin1(words(shape->kind))};
    if (number != nullptr && (*number < shape->lowest || *number > shape->highest))
        return Error{ErrorCode::unknownValue, path, QString::number(*number)};
    if (const auto* text = std::get_if<QString>(&content); text != nullptr && !shape->known(*text))
        return Error{ErrorCode::unknownValue, path, *text};
    if (const auto* texts = std::get_if<QStringList>(&content)) {
        for (qsizetype i = 0; i < texts->size(); ++i) {
            if (!shape->known(texts->at(i)))
                return Error{ErrorCode::unknownValue, QStringLiteral("%1[%2]").arg(path).arg(i),
                             texts->at(i)};
        }
    }
    return {};
}

Result<RuleValue> readValue(const json::Value& entry)
{
    json::Fields fields(entry);
    RuleValue value;
    value.id = fields.text("id");
    const std::optional<json::Value> content = fields.required("value");
    value.unit = fields.textOr("unit");
    value.source = fields.text("source");
    value.checkedOn = readDate(fields, "checked_on", fields.text("checked_on"));
    const QString confidence = fields.text("confidence");
    if (const auto known = confidenceFromKey(confidence))
        value.confidence = *known;
    else
        fields.fail(ErrorCode::unknownValue, "confidence", confidence);
    if (const QString from = fields.textOr("valid_from"); fields.optional("valid_from"))
        value.validFrom = readDate(fields, "valid_from", from);
    value.note = fields.textOr("note");
    fields.refuseOtherKeys();
    if (fields.error())
        return *fields.error();

    Result<RuleValue::Content> read = readContent(*content);
    if (!read)
        return read.error();
    value.content = *std::move(read);
    if (std::holds_alternative<qint64>(value.content) && value.unit.isEmpty())
        return Error{ErrorCode::missingKey, entry.memberPath("unit"), {}};
    if (const Result<void> sense = judge(value.id, value.content, content->path()); !sense)
        return sense.error();
    return value;
}

Result<HostRule> readHost(const json::Value& entry)
{
    json::Fields fields(entry);
    HostRule rule;
    rule.host = fields.text("host").toLower();
    if (!isHost(rule.host))
        fields.fail(ErrorCode::unknownValue, "host", rule.host);
    const QString verdict = fields.text("verdict");
    if (const auto known = verdictFromKey(verdict))
        rule.verdict = *known;
    else
        fields.fail(ErrorCode::unknownValue, "verdict", verdict);
    rule.category = fields.choiceOr("category", categoryFromKey, Category::site);
    rule.source = fields.text("source");
    fields.refuseOtherKeys();
    if (fields.error())
        return *fields.error();
    return rule;
}

} // namespace choba::rules
