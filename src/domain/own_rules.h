// What the user adds to the shipped rules and word lists.
#pragma once

#include "base/id.h"
#include "rules/category.h"

#include <QString>

namespace choba::domain {

enum class WordKind : quint8 { allow, flag }; // never point out; always point out

// Keys: allow, flag.
QStringView key(WordKind kind);
std::optional<WordKind> wordKindFromKey(QStringView key);

struct OwnWord {
    WordId id;
    WordKind kind = WordKind::flag;
    QString term;
    Severity severity = Severity::stop; // flag only
    QString suggestion; // flag only; empty = none
    QString example; // flag only: a text it must find; empty = none
    qint64 createdAt = 0; // UTC milliseconds

    bool operator==(const OwnWord&) const = default;
};

// A value of the rule pack as the user wants it. Contents are JSON: a number, a text or a list.
struct OwnRule {
    QString rule; // id in the rule pack
    QByteArray content;
    QByteArray replaced; // the shipped content it took the place of
    qint64 changedAt = 0; // UTC milliseconds

    bool operator==(const OwnRule&) const = default;
};

} // namespace choba::domain
