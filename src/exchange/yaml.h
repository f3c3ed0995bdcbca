// YAML from outside, read without trust: UTF-8 only, one document, limited nesting and size, no
// duplicate keys, and none of anchors, aliases and tags, so that nothing can expand or be made.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace choba::yaml {

constexpr int deepest = 32; // lists and maps inside each other
constexpr qsizetype mostNodes = 1'000'000; // in one file

enum class Kind : quint8 { nothing, scalar, list, map };

struct Node {
    Kind kind = Kind::nothing;
    QString text; // of a scalar, as written (quotation marks taken off)
    bool quoted = false; // a scalar in quotation marks or in lines of its own is always a text
    QStringList keys; // of a map, in the file's order; its values are the children
    std::vector<Node> children;
    int line = 1; // where it begins, both from 1
    int column = 1;

    // Of a map; nullptr when it has no such key.
    const Node* member(QStringView key) const;

    bool isList() const { return kind == Kind::list; }

    bool isMap() const { return kind == Kind::map; }

    bool isScalar() const { return kind == Kind::scalar; }

    // An empty value, or a plain ~ or null.
    bool isNull() const;
    // Of a scalar as YAML 1.2 reads it: true, false.
    std::optional<bool> flag() const;
    std::optional<qint64> number() const;
    // The texts of a list of scalars; of a scalar itself.
    QStringList texts() const;
};

// "name:line:column" of a node.
QString placeOf(const Node& node, const QString& name);

// Fails with notUtf8, notText, badYaml (detail = what is wrong), notAllowedHere (detail = anchors,
// aliases, tags), duplicateId (detail = the key), tooLarge; where = name:line:column. An empty
// document is `nothing`.
Result<Node> parse(const QByteArray& bytes, const QString& name);

// A text as a scalar that YAML reads back as the same, in double quotation marks.
QByteArray quoted(const QString& text);

} // namespace choba::yaml
