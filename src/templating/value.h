// What a name in a template stands for. Cheap to copy: lists and objects are shared.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace choba::templating {

class Value
{
public:
    using List = std::vector<Value>;
    using Object = QHash<QString, Value>;

    enum class Kind : quint8 { nothing, flag, whole, real, text, date, moment, list, object };

    Value() = default;
    Value(bool flag);
    Value(int whole);
    Value(qint64 whole);
    Value(double real);
    Value(QString text);
    Value(const char16_t* text);
    Value(const char* text) = delete; // would become a flag
    Value(QDate date);
    Value(List list);
    Value(Object object);
    static Value moment(qint64 utc); // UTC milliseconds, written in Japan's time

    Kind kind() const;

    // false, nothing, "", 0, and the empty list do not open a section (and open an inverted one).
    bool isFalsy() const;

    // Member of an object; nullptr when there is none or this is no object.
    const Value* member(const QString& key) const;
    const List* list() const;
    const Object* object() const;

    bool flag() const;
    qint64 whole() const;
    double real() const; // of a whole number too
    QString text() const; // of a text only
    QDate date() const; // of a date, of a moment in Japan, of a text in ISO 8601; else null
    std::optional<qint64> utc() const; // of a moment, of a text in ISO 8601 with time; else none

    // What a date and a moment hold; null and 0 for anything else.
    QDate plainDate() const;
    qint64 plainUtc() const;

    // As an interpolation writes it when no format is asked for: dates as 11月24日(火), moments as
    // 11月24日(火) 18:00, numbers shortest, lists and objects as nothing.
    QString written() const;

    bool operator==(const Value& other) const;

private:
    struct Moment {
        qint64 utc = 0;

        bool operator==(const Moment&) const = default;
    };

    std::variant<std::monostate, bool, qint64, double, QString, QDate, Moment,
                 std::shared_ptr<const List>, std::shared_ptr<const Object>>
        m_content;
};

} // namespace choba::templating
