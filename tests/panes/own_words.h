// Words of the tests' own, so that they do not depend on what the shipped lists say today.
#pragma once

#include "domain/own_rules.h"

#include <QDate>

#include <vector>

namespace choba::test {

inline domain::OwnWord flagWord(qint64 number, const QString& term, Severity severity,
                                const QString& suggestion = {})
{
    domain::OwnWord word;
    word.id = WordId{number};
    word.kind = domain::WordKind::flag;
    word.term = term;
    word.severity = severity;
    word.suggestion = suggestion;
    return word;
}

// 禁句甲 with a suggestion, 禁句乙 and 禁句丙 without; none of them occurs in real texts.
inline std::vector<domain::OwnWord> ownWords()
{
    return {flagWord(1, QStringLiteral("禁句甲"), Severity::stop, QStringLiteral("言い換え")),
            flagWord(2, QStringLiteral("禁句乙"), Severity::warn),
            flagWord(3, QStringLiteral("禁句丙"), Severity::hint)};
}

} // namespace choba::test
