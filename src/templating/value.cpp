#include "templating/value.h"

#include "templating/format.h"

#include <QLocale>

#include <cmath>

namespace choba::templating {

Value::Value(bool flag)
    : m_content(flag)
{ }

Value::Value(int whole)
    : m_content(qint64(whole))
{ }

Value::Value(qint64 whole)
    : m_content(whole)
{ }

Value::Value(double real)
    : m_content(real)
{ }

Value::Value(QString text)
    : m_content(std::move(text))
{ }

Value::Value(const char16_t* text)
    : m_content(QString::fromUtf16(text))
{ }

Value::Value(QDate date)
{
    if (date.isValid())
        m_content = date;
}

Value::Value(List list)
    : m_content(std::make_shared<const List>(std::move(list)))
{ }

Value::Value(Object object)
    : m_content(std::make_shared<const Object>(std::move(object)))
{ }

Value Value::moment(qint64 utc)
{
    Value value;
    value.m_content = Moment{utc};
    return value;
}

Value::Kind Value::kind() const
{
    return static_cast<Kind>(m_content.index());
}

bool Value::isFalsy() const
{
    switch (kind()) {
    case Kind::nothing:
        return true;
    case Kind::flag:
        return !std::get<bool>(m_content);
    case Kind::whole:
        return std::get<qint64>(m_content) == 0;
    case Kind::real:
        return std::fpclassify(std::get<double>(m_content)) == FP_ZERO;
    case Kind::text:
        return std::get<QString>(m_content).isEmpty();
    case Kind::list:
        return list()->empty();
    case Kind::date:
    case Kind::moment:
    case Kind::object:
        break;
    }
    return false;
}

const Value* Value::member(const QString& key) const
{
    const Object* members = object();
    if (members == nullptr)
        return nullptr;
    const auto found = members->constFind(key);
    return found == members->constEnd() ? nullptr : &*found;
}

const Value::List* Value::list() const
{
    const auto* content = std::get_if<std::shared_ptr<const List>>(&m_content);
    return content != nullptr ? content->get() : nullptr;
}

const Value::Object* Value::object() const
{
    const auto* content = std::get_if<std::shared_ptr<const Object>>(&m_content);
    return content != nullptr ? content->get() : nullptr;
}

bool Value::flag() const
{
    const auto* content = std::get_if<bool>(&m_content);
    return content != nullptr && *content;
}

qint64 Value::whole() const
{
    const auto* content = std::get_if<qint64>(&m_content);
    return content != nullptr ? *content : 0;
}

double Value::real() const
{
    const auto* content = std::get_if<double>(&m_content);
    return content != nullptr ? *content : static_cast<double>(whole());
}

QString Value::text() const
{
    const auto* content = std::get_if<QString>(&m_content);
    return content != nullptr ? *content : QString();
}

QDate Value::date() const
{
    return timePointOf(*this).date;
}

std::optional<qint64> Value::utc() const
{
    const TimePoint point = timePointOf(*this);
    if (!point.date.isValid() || !point.time.isValid())
        return std::nullopt;
    return utcOf(point);
}

QDate Value::plainDate() const
{
    const auto* content = std::get_if<QDate>(&m_content);
    return content != nullptr ? *content : QDate();
}

qint64 Value::plainUtc() const
{
    const auto* content = std::get_if<Moment>(&m_content);
    return content != nullptr ? content->utc : 0;
}

QString Value::written() const
{
    switch (kind()) {
    case Kind::flag:
        return flag() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::whole:
        return QString::number(whole());
    case Kind::real: {
        // From here on a number without an exponent would be mostly zeros.
        constexpr double huge = 1e15;
        const double number = real();
        const char form = std::abs(number) < huge ? 'f' : 'g';
        return QString::number(number, form, QLocale::FloatingPointShortest);
    }
    case Kind::text:
        return std::get<QString>(m_content);
    case Kind::date:
    case Kind::moment:
        return usualForm(timePointOf(*this));
    case Kind::nothing:
    case Kind::list:
    case Kind::object:
        break;
    }
    return {};
}

bool Value::operator==(const Value& other) const
{
    if (kind() != other.kind())
        return false;
    if (const List* items = list())
        return *items == *other.list();
    if (const Object* members = object())
        return *members == *other.object();
    return m_content == other.m_content;
}

} // namespace choba::templating
