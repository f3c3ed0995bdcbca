#include "cli/report.h"

#include "cli/json_output.h"
#include "wording/findings.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace choba::cli {

namespace {

using Json = nlohmann::ordered_json;

// JSON keys of the cuts, in the order of text::Cut.
constexpr std::array<const char*, 13> cutKeys = {
    "end",
    "manual",
    "paragraph",
    "line",
    "sentence",
    "clause",
    "phrase",
    "grapheme",
    "bracket-sentence",
    "bracket-grapheme",
    "unbreakable",
    "codepoint",
    "none",
};

Json orNull(std::optional<int> number)
{
    return number ? Json(*number) : Json();
}

// Line and column (code points), both from 1, of offsets that come in ascending order.
class Places
{
public:
    explicit Places(QStringView text)
        : m_text(text)
    { }

    struct Place {
        qsizetype line = 1;
        qsizetype column = 1;
    };

    Place at(qsizetype offset)
    {
        for (; m_offset < offset; ++m_offset) {
            const QChar c = m_text[m_offset];
            const bool carriageReturn =
                c == u'\r' && (m_offset + 1 >= m_text.size() || m_text[m_offset + 1] != u'\n');
            if (c == u'\n' || carriageReturn)
                m_place = {m_place.line + 1, 1};
            else if (!c.isLowSurrogate())
                ++m_place.column;
        }
        return m_place;
    }

private:
    QStringView m_text;
    qsizetype m_offset = 0;
    Place m_place;
};

// A found span fit for one line.
QString excerpt(QStringView span)
{
    constexpr qsizetype longest = 60;
    const QString line = span.toString().simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + u'…');
}

} // namespace

CountReport::CountReport(const rules::Channel& channel, const text::Measure& measure)
    : m_channel(channel)
    , m_measure(measure)
    , m_length(text::lengthIn(measure, channel.unit, channel.newline))
{ }

bool CountReport::over() const
{
    return m_channel.limit && m_length > *m_channel.limit;
}

QByteArray CountReport::json() const
{
    Json object;
    object["channel"] = utf8(m_channel.id);
    object["unit"] = utf8(key(m_channel.unit));
    object["limit"] = orNull(m_channel.limit);
    object["length"] = m_length;
    object["over"] = over();
    object["utf16"] = m_measure.utf16;
    object["codepoints"] = m_measure.codepoints;
    object["graphemes"] = m_measure.graphemes;
    object["lines"] = m_measure.lines;
    return printed(object);
}

QByteArray CountReport::lines(wording::Language language) const
{
    const bool japanese = language == wording::Language::japanese;
    const QString& name = japanese ? m_channel.nameJa : m_channel.nameEn;
    QString text = m_channel.limit
        ? QCoreApplication::translate("cli", "%1: %2 of %3 characters")
              .arg(name)
              .arg(m_length)
              .arg(*m_channel.limit)
        : QCoreApplication::translate("cli", "%1: %2 characters, no limit known")
              .arg(name)
              .arg(m_length);
    if (over())
        text += u'\n'
            + QCoreApplication::translate("cli", "Too long by %1.")
                  .arg(m_length - *m_channel.limit);
    text += u'\n'
        + QCoreApplication::translate("cli",
                                      "UTF-16 units %1, code points %2, graphemes %3, lines %4")
              .arg(m_measure.utf16)
              .arg(m_measure.codepoints)
              .arg(m_measure.graphemes)
              .arg(m_measure.lines);
    return QString(text + u'\n').toUtf8();
}

QByteArray checkJson(QStringView text, const writing::Prepared& prepared)
{
    Json findings = Json::array();
    Places places(text);
    for (const text::Finding& finding : prepared.findings) {
        const Places::Place place = places.at(finding.start);
        Json object;
        object["start"] = finding.start;
        object["end"] = finding.end;
        object["text"] = utf8(text.mid(finding.start, finding.end - finding.start));
        object["term"] = utf8(finding.term);
        object["category"] = utf8(key(finding.category));
        object["reason"] = utf8(key(finding.reason));
        object["severity"] = utf8(key(finding.severity));
        object["suggestion"] = utf8(finding.suggestion);
        object["source"] = utf8(finding.source);
        object["line"] = place.line;
        object["column"] = place.column;
        findings.push_back(std::move(object));
    }
    Json object;
    object["findings"] = std::move(findings);
    object["more"] = prepared.moreFindings;
    return printed(object);
}

QByteArray checkLines(QStringView text, const writing::Prepared& prepared)
{
    if (prepared.findings.empty())
        return QString(QCoreApplication::translate("cli", "Nothing found.") + u'\n').toUtf8();
    QString lines;
    Places places(text);
    for (const text::Finding& finding : prepared.findings) {
        const Places::Place place = places.at(finding.start);
        const QString found = excerpt(text.mid(finding.start, finding.end - finding.start));
        const QString term = wording::termName(finding);
        lines += QStringLiteral("%1:%2 [%3] ")
                     .arg(QString::number(place.line), QString::number(place.column),
                          wording::severityName(finding.severity));
        lines += term == found ? term : QString(term + u"「" + found + u"」");
        lines += u" — " + wording::explanation(finding);
        if (!finding.suggestion.isEmpty())
            lines += u" → " + finding.suggestion;
        lines += u'\n';
    }
    if (prepared.moreFindings)
        lines += QCoreApplication::translate("cli", "There is more; only the first %1 are shown.")
                     .arg(prepared.findings.size())
            + u'\n';
    return lines.toUtf8();
}

QByteArray splitJson(QStringView text, const text::SplitOptions& options,
                     const std::vector<text::Part>& parts)
{
    Json list = Json::array();
    for (const text::Part& part : parts) {
        Json object;
        object["text"] = utf8(part.textOf(text));
        object["length"] = part.length;
        object["start"] = part.start;
        object["end"] = part.end;
        object["cut"] = cutKeys[static_cast<std::size_t>(part.cut)];
        list.push_back(std::move(object));
    }
    Json object;
    object["limit"] = options.limit > 0 ? Json(options.limit) : Json();
    object["unit"] = utf8(key(options.unit));
    object["parts"] = std::move(list);
    return printed(object);
}

QByteArray splitLines(QStringView text, const text::SplitOptions& options,
                      const std::vector<text::Part>& parts)
{
    if (parts.empty())
        return QString(QCoreApplication::translate("cli", "Nothing to send.") + u'\n').toUtf8();
    QString lines;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const text::Part& part = parts[i];
        const QString length = options.limit > 0
            ? QStringLiteral("%1 / %2").arg(part.length).arg(options.limit)
            : QString::number(part.length);
        //: Header of a part: its number, how many there are, its length, where it was cut.
        lines += QCoreApplication::translate("cli", "──── part %1 of %2 · %3 characters · %4 ────")
                     .arg(QString::number(i + 1), QString::number(parts.size()), length,
                          wording::cutName(part.cut));
        lines += u'\n' + part.textOf(text) + u'\n';
    }
    return lines.toUtf8();
}

} // namespace choba::cli
