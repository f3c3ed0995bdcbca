#include "text/split.h"

#include "base/job.h"
#include "text/part_planner.h"

#include <algorithm>
#include <limits>

namespace choba::text {

namespace {

struct Segment {
    qsizetype start;
    qsizetype end;
    bool endedByMark;
};

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype found = text.indexOf(u'\n', from);
    return found < 0 ? text.size() : found;
}

// Drops leading blank lines and trailing white space.
void trim(QStringView text, Segment& segment)
{
    while (segment.end > segment.start && isBreakingSpace(text[segment.end - 1].unicode())) {
        --segment.end;
    }
    qsizetype visible = segment.start;
    while (visible < segment.end && isBreakingSpace(text[visible].unicode())) {
        ++visible;
        if (text[visible - 1] == u'\n' || text[visible - 1] == u'\r') {
            segment.start = visible;
        }
    }
    if (visible - segment.start > longestIndent) {
        segment.start = visible;
    }
}

std::vector<Segment> segmentsBetweenMarks(QStringView text, qsizetype start)
{
    std::vector<Segment> segments;
    Segment current{start, start, false};
    const auto close = [&](qsizetype end, bool byMark) {
        current.end = end;
        current.endedByMark = byMark;
        trim(text, current);
        if (current.start < current.end) {
            segments.push_back(current);
        }
    };
    for (qsizetype line = start; line < text.size();) {
        const qsizetype end = lineEnd(text, line);
        if (text.mid(line, end - line).trimmed() == manualMark) {
            close(line, true);
            current.start = end;
        }
        line = end + 1;
    }
    close(text.size(), false);
    if (!segments.empty()) {
        segments.back().endedByMark = false; // a mark with nothing behind it cuts nothing
    }
    return segments;
}

QString numberingFor(qsizetype index, qsizetype total)
{
    return QStringLiteral("(%1/%2)\n").arg(index).arg(total);
}

Error doesNotFit(QStringView text, qsizetype offset, qsizetype limit)
{
    const QStringView before = text.first(offset);
    const qsizetype lastBreak = before.lastIndexOf(u'\n');
    return {ErrorCode::limitTooSmall,
            QStringLiteral("%1:%2").arg(before.count(u'\n') + 1).arg(offset - lastBreak),
            QString::number(limit)};
}

// One attempt with a given width of the numbering; the caller looks whether the width was right.
class Attempt
{
public:
    Attempt(QStringView text, const SplitOptions& options, const Ruler& ruler, int digits, Job* job)
        : m_text(text)
        , m_options(options)
        , m_ruler(ruler)
        , m_digits(digits)
        , m_job(job)
    { }

    Result<std::vector<Part>> run(const std::vector<Segment>& segments, std::vector<Cut>& classes)
    {
        std::vector<Part> parts;
        for (const Segment& segment : segments) {
            const auto before = static_cast<qsizetype>(parts.size()) + m_options.sentBefore;
            const PartPlanner planner(
                m_text, m_ruler, [this, before](qsizetype part) { return room(before + part); },
                smallestRoom(), m_job);
            Result<std::vector<PlannedPart>> planned =
                planner.plan(segment.start, segment.end, classes);
            if (!planned) {
                return planned.error().code == ErrorCode::cancelled
                    ? planned.error()
                    : doesNotFit(m_text, planned.error().where.toLongLong(), m_options.limit);
            }
            for (const PlannedPart& part : *planned) {
                parts.push_back({part.start, part.end, QString(), 0, part.cut});
            }
            if (!parts.empty() && segment.endedByMark) {
                parts.back().cut = Cut::manual;
            }
        }
        return parts;
    }

private:
    // What the text of part `index` (from 0) may measure, numbering taken off.
    qsizetype room(qsizetype index) const
    {
        if (m_options.limit <= 0) {
            return std::numeric_limits<qsizetype>::max() / 4;
        }
        if (m_digits == 0) {
            return m_options.limit;
        }
        // An index longer than the width tried: the attempt will be made again with a wider one.
        return roomBeside(std::min<qsizetype>(QString::number(index + 1).size(), m_digits));
    }

    qsizetype smallestRoom() const
    {
        return m_digits == 0 || m_options.limit <= 0 ? room(0) : roomBeside(m_digits);
    }

    qsizetype roomBeside(qsizetype indexDigits) const
    {
        const qsizetype brackets = 3 + m_options.newline; // "(", "/", ")" and the line break
        return m_options.limit - indexDigits - m_digits - brackets;
    }

    QStringView m_text;
    const SplitOptions& m_options;
    const Ruler& m_ruler;
    int m_digits;
    Job* m_job;
};

void finish(const SplitOptions& options, const Ruler& ruler, bool numbered,
            std::vector<Part>& parts)
{
    const qsizetype total = static_cast<qsizetype>(parts.size()) + options.sentBefore;
    qsizetype index = options.sentBefore;
    for (Part& part : parts) {
        ++index;
        if (numbered) {
            part.numbering = numberingFor(index, total);
        }
        const qsizetype numbering =
            numbered ? part.numbering.size() - 1 + options.newline : qsizetype(0);
        part.length = ruler.length(part.start, part.end) + numbering;
    }
}

} // namespace

Result<std::vector<Part>> split(QStringView text, const SplitOptions& options, Job* job)
{
    const std::vector<Segment> segments = segmentsBetweenMarks(text, options.start);
    if (segments.empty()) {
        return std::vector<Part>();
    }
    const Ruler ruler(text, options.unit, options.newline);
    const std::vector<Cut> classes = cutClasses(text);

    // The width of the numbering depends on the number of parts and the other way round. More
    // digits never need fewer parts, so the first width that comes out right is the answer.
    int digits = 0;
    while (true) {
        std::vector<Cut> allowed = classes;
        Result<std::vector<Part>> parts =
            Attempt(text, options, ruler, digits, job).run(segments, allowed);
        if (!parts) {
            return parts;
        }
        const qsizetype total = static_cast<qsizetype>(parts->size()) + options.sentBefore;
        const bool numbered = options.numbering && total > 1;
        const int needed = numbered ? static_cast<int>(QString::number(total).size()) : 0;
        if (needed <= digits) {
            finish(options, ruler, numbered, *parts);
            return parts;
        }
        digits = needed;
    }
}

} // namespace choba::text
