#include "panes/messages/history_place.h"

#include <algorithm>

namespace choba::messages {

namespace {

// An excerpt may show line breaks as spaces; the offsets are the same.
QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c.isSpace()) {
            c = QLatin1Char(' ');
        }
    }
    return text;
}

// Where the match stands in the text the excerpt was taken from; -1 = not there.
qsizetype matchIn(const QString& text, const storage::SearchHit& hit)
{
    const auto isDots = [](QChar c) { return c == QChar(0x2026); };
    const QString excerpt = onOneLine(hit.excerpt);
    qsizetype start = 0;
    qsizetype end = excerpt.size();
    while (start < hit.matchStart && isDots(excerpt[start])) {
        ++start;
    }
    while (end > hit.matchEnd && isDots(excerpt[end - 1])) {
        --end;
    }
    const qsizetype found = text.indexOf(excerpt.mid(start, end - start));
    if (found >= 0) {
        return found + hit.matchStart - start;
    }
    return text.indexOf(excerpt.mid(hit.matchStart, hit.matchEnd - hit.matchStart));
}

} // namespace

storage::HistoryPlace placeOf(const domain::Message& message)
{
    return {message.at, message.ordinal, message.id};
}

Result<Stretch> readStretch(const storage::Connection& connection, ClientId client,
                            const std::optional<storage::HistoryPlace>& before, int limit)
{
    auto read = storage::loadHistory(connection, client, before, limit + 1);
    if (!read) {
        return read.error();
    }
    Stretch stretch{std::move(*read), false};
    if (int(stretch.messages.size()) > limit) {
        stretch.messages.resize(size_t(limit));
        stretch.more = true;
    }
    std::reverse(stretch.messages.begin(), stretch.messages.end());
    return stretch;
}

std::vector<TextMark> marksOf(const storage::SearchHit& hit, const domain::Message& message)
{
    const qsizetype length = hit.matchEnd - hit.matchStart;
    const bool sound = hit.matchStart >= 0 && length > 0 && hit.matchEnd <= hit.excerpt.size();
    if (!sound || hit.part < 0 || hit.part >= int(message.parts.size())) {
        return {};
    }
    const QString words = onOneLine(hit.excerpt.mid(hit.matchStart, length));
    const auto mark = [length](int part, qsizetype start) -> TextMark {
        return {TextMark::Look::found, {part, int(start)}, {part, int(start + length)}};
    };
    std::vector<TextMark> marks;
    const qsizetype first = matchIn(onOneLine(message.parts[size_t(hit.part)].text), hit);
    if (first >= 0) {
        marks.push_back(mark(hit.part, first));
    }
    for (int part = 0; part < int(message.parts.size()); ++part) {
        const QString text = onOneLine(message.parts[size_t(part)].text);
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + length)) {
            if (part != hit.part || at >= first + length || at + length <= first) {
                marks.push_back(mark(part, at));
            }
        }
    }
    return marks;
}

} // namespace choba::messages
