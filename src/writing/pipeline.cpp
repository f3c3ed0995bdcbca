#include "writing/pipeline.h"

#include "base/job.h"

#include <algorithm>

namespace choba::writing {

namespace {

// White space (and manual marks) between parts, as the checker wants it.
std::vector<text::Gap> gapsBetween(const std::vector<text::Part>& parts)
{
    std::vector<text::Gap> gaps;
    for (std::size_t part = 1; part < parts.size(); ++part) {
        gaps.push_back({parts[part - 1].end, parts[part].start});
    }
    return gaps;
}

void mergeAddress(const Request& request, const rules::RulePack& pack,
                  std::vector<text::Finding>& findings)
{
    const auto middle = static_cast<std::ptrdiff_t>(findings.size());
    std::vector<text::Finding> others =
        checkAddress(request.text, request.client, request.book.get(), pack, request.day);
    std::move(others.begin(), others.end(), std::back_inserter(findings));
    std::inplace_merge(
        findings.begin(), findings.begin() + middle, findings.end(),
        [](const text::Finding& a, const text::Finding& b) { return a.start < b.start; });
}

} // namespace

Result<Prepared> prepare(const Request& request, const Knowledge& knowledge, Job* job)
{
    const QStringView text = request.text;
    const rules::Channel& channel = request.channel;
    Prepared prepared;
    prepared.measure = text::measure(text);
    prepared.length = text::lengthIn(prepared.measure, channel.unit, channel.newline);
    prepared.parts = request.sent;
    prepared.openTags = openTags(text);

    const qsizetype frozen = request.sent.empty() ? 0 : request.sent.back().end;
    text::SplitOptions options;
    options.limit = channel.limit.value_or(0);
    options.unit = channel.unit;
    options.newline = channel.newline;
    options.numbering = request.numbering;
    options.start = frozen;
    options.sentBefore = static_cast<int>(request.sent.size());
    Result<std::vector<text::Part>> parts = text::split(text, options, job);
    if (parts) {
        std::move(parts->begin(), parts->end(), std::back_inserter(prepared.parts));
    } else if (parts.error().code == ErrorCode::cancelled) {
        return parts.error();
    } else {
        prepared.unsplittable = parts.error();
    }

    text::CheckOptions checkOptions;
    checkOptions.categories = channel.checks;
    checkOptions.gaps = gapsBetween(prepared.parts);
    Result<text::Findings> findings =
        text::check(text, *knowledge.lexicon, knowledge.pack.hosts(), checkOptions, job);
    if (!findings) {
        return findings.error();
    }
    prepared.moreFindings = findings->more;
    prepared.findings = std::move(findings->list);
    if (request.checkAddress) {
        mergeAddress(request, knowledge.pack, prepared.findings);
    }
    std::erase_if(prepared.findings,
                  [frozen](const text::Finding& finding) { return finding.end <= frozen; });
    return prepared;
}

std::vector<OpenTag> openTags(QStringView text)
{
    std::vector<OpenTag> tags;
    qsizetype from = text.indexOf(u"{{");
    while (from >= 0) {
        const qsizetype lineBreak = text.indexOf(u'\n', from);
        const qsizetype lineEnd = lineBreak < 0 ? text.size() : lineBreak;
        const qsizetype close = text.first(lineEnd).indexOf(u"}}", from + 2);
        const bool closed = close >= 0;
        qsizetype end = closed ? close + 2 : lineEnd;
        while (closed && end < text.size() && text[end] == u'}') {
            ++end; // {{{name}}}
        }
        tags.push_back({from, end});
        from = text.indexOf(u"{{", end);
    }
    return tags;
}

} // namespace choba::writing
