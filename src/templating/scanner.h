// Finds one tag after another; shared by the parser and by what the editor paints.
#pragma once

#include "templating/template.h"

#include <optional>

namespace choba::templating {

struct Delimiters {
    QString open = QStringLiteral("{{");
    QString close = QStringLiteral("}}");
};

struct RawTag {
    QChar sigil; // one of # ^ / > ! = & {; null for a plain value
    Span span; // to the end of the source when it is not closed
    Span content; // without sigil and surrounding white space
    bool closed = true;
};

// Where a text comes next, remembered, so that thousands of tags without an end cost one search.
class Finder
{
public:
    Finder(QStringView source, QString wanted)
        : m_source(source)
        , m_wanted(std::move(wanted))
    { }

    // `from` never goes back; -1 when there is none.
    qsizetype next(qsizetype from);

    const QString& wanted() const { return m_wanted; }

private:
    QStringView m_source;
    QString m_wanted;
    qsizetype m_found = -2; // -2 = not yet searched
};

class Scanner
{
public:
    explicit Scanner(QStringView source);

    // The first tag at or after `from`, which never goes back.
    std::optional<RawTag> next(qsizetype from);

    // Where the next tag begins, at or after `from`; -1 when there is none.
    qsizetype nextOpen(qsizetype from) { return m_open.next(from); }

    const QString& open() const { return m_open.wanted(); }

    void setDelimiters(const Delimiters& delimiters);

private:
    QStringView m_source;
    Finder m_open;
    Finder m_close;
    Finder m_braceClose; // of {{{
    Finder m_equalsClose; // of {{=
};

// What {{=<% %>=}} holds between its marks; none when these are no two delimiters.
std::optional<Delimiters> delimitersIn(QStringView content);

inline QStringView textOf(QStringView source, Span span)
{
    return source.mid(span.start, span.end - span.start);
}

// Line and column of offsets that never go back.
class PlaceCounter
{
public:
    explicit PlaceCounter(QStringView source)
        : m_source(source)
    { }

    Place at(qsizetype offset);

private:
    QStringView m_source;
    qsizetype m_at = 0;
    Place m_place;
};

// Does a name hold white space inside?
bool holdsSpace(QStringView words);

} // namespace choba::templating
