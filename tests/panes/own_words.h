// A word list of the tests' own, so that they do not depend on what the shipped lists say today.
#pragma once

#include <QByteArray>

namespace choba::test {

// 禁句甲 with a suggestion, 禁句乙 and 禁句丙 without; none of them occurs in real texts.
inline QByteArray ownWords()
{
    return R"({
  "format": "choba-lexicon", "version": 1, "id": "own", "allow": [],
  "rules": [
    {"id": "first", "category": "user", "reason": "own-list", "severity": "stop",
     "terms": ["禁句甲"], "suggestion": "言い換え", "source": "tests"},
    {"id": "second", "category": "user", "reason": "own-list", "severity": "warn",
     "terms": ["禁句乙"], "source": "tests"},
    {"id": "third", "category": "user", "reason": "own-list", "severity": "hint",
     "terms": ["禁句丙"], "source": "tests"}
  ]
})";
}

} // namespace choba::test
