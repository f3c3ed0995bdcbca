// A text that is written again and again: what is in it, where it is for, what it asks for.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace choba::domain {

// Which work a template is for; the pane that offers it first.
enum class Use : quint8 {
    messages,
    inquiries,
    rooms,
    revisions,
    calls,
    shipping,
    outreach,
    listing, // text for a listing, not for a client
    support, // to the marketplace's own support
    piece, // part of other templates, such as a signature
};
constexpr int useCount = 10;

// Keys: the names above.
QStringView key(Use use);
std::optional<Use> useFromKey(QStringView key);

// A flag answers a section that is a yes or no: the box that is ticked, or two buttons.
enum class FieldType : quint8 { text, multiline, choice, date, time, moment, number, yen, flag };

// Keys: the names above.
QStringView key(FieldType type);
std::optional<FieldType> fieldTypeFromKey(QStringView key);

// Something asked before the letter is written. `fallback` and answers are texts: dates as
// 2026-11-24, times as 18:00, moments as 2026-11-24T18:00 (Japan), numbers as digits, flags as yes
// or no.
struct Field {
    QString name; // of the variable it fills
    QString label; // shown; empty = the name
    FieldType type = FieldType::text;
    QStringList choices; // of a choice
    // May be empty. For dates and moments also an expression of days, such as "today + 3営業日".
    QString fallback;
    bool required = true;
    QString hint; // may be empty

    bool operator==(const Field&) const = default;
};

struct LetterTemplate {
    QString key; // stable; shipped ones as silence-notice-1, own ones made by newTemplateKey()
    QString name;
    QString description; // when to use it
    QString group; // may be empty
    QStringList aliases; // short names to find it by, each in at most one template
    QStringList tags;
    QString channel; // id in the rule pack; empty = any
    Use use = Use::messages;
    QString subject; // for mail; a template too
    QString body;
    std::vector<Field> fields;
    qint64 updatedAt = 0; // UTC milliseconds; 0 = shipped
    // JSON object of members this version does not know; empty = none. While `fields` is empty,
    // also the member "fields" when it could not be read (UnknownFields::kept).
    QByteArray extra;

    bool operator==(const LetterTemplate&) const = default;
};

constexpr qsizetype longestTemplateName = 200;
constexpr qsizetype longestTemplateBody = 100'000; // UTF-16 units

// "own-" and digits.
QString newTemplateKey(qint64 utc);

// What keeps it from being saved: emptyText (where = name or body), nameTooLong (where = name,
// group or aliases), noteTooLong (where = body, subject or description), unknownValue (where = the
// field's name; two fields of one name, a choice without choices, a name no tag can have). The
// body's syntax is not looked at.
std::optional<Error> problemOf(const LetterTemplate& letter);

// Fields that cannot be read, such as those of a newer version: not to be taken out of a file, but
// what is the user's already stays usable and is written again as it was.
enum class UnknownFields : quint8 { refused, kept };

// A JSON object with the keys of the pack format (docs/formats.md), and back. Empty members are
// left out, and no member is asked for when reading. Unknown members are kept in `extra` and
// written again. Reading fails as json::Fields does; `name` stands in its messages for the file.
QByteArray toJson(const LetterTemplate& letter);
Result<LetterTemplate> letterFromJson(const QByteArray& json, const QString& name,
                                      UnknownFields unknown = UnknownFields::refused);

// Fields alone: a JSON list.
QByteArray fieldsToJson(const std::vector<Field>& fields);
Result<std::vector<Field>> fieldsFromJson(const QByteArray& json, const QString& name);

// `fields` and `extra` as the data file keeps them, each for itself. Fields that cannot be read are
// kept; reading fails when they are no JSON at all.
struct StoredMembers {
    QByteArray fields; // a JSON list
    QByteArray extra;
};

StoredMembers storedMembers(const LetterTemplate& letter);
Result<void> readMembers(LetterTemplate& letter, const StoredMembers& stored);

} // namespace choba::domain
