#include "text/part_planner.h"

#include "base/job.h"

#include <algorithm>
#include <array>
#include <limits>

namespace choba::text {

namespace {

// Places that may be cut at all, in tiers: the next tier counts only inside a stretch that fits
// into no part without it.
constexpr std::array tiers = {Cut::grapheme, Cut::bracketGrapheme, Cut::unbreakable,
                              Cut::codepoint};

// Longer plans are made in pieces of so many parts, so that memory stays small.
constexpr qsizetype partsInAPiece = 128;

bool usable(Cut cut, Cut worst)
{
    return cut >= Cut::manual && cut <= worst;
}

Cut classAt(const std::vector<Cut>& classes, qsizetype offset)
{
    return classes[static_cast<std::size_t>(offset)];
}

quint64 weightOf(Cut cut)
{
    constexpr int bitsPerClass = 4; // sixteen
    return quint64(1) << (bitsPerClass * static_cast<int>(cut));
}

} // namespace

Ruler::Ruler(QStringView text, rules::Unit unit, int newline)
{
    const bool plain = unit == rules::Unit::utf16 && newline == 1 && !text.contains(u'\r');
    if (plain) {
        return;
    }
    m_before.resize(static_cast<std::size_t>(text.size()) + 1);
    if (unit == rules::Unit::graphemes) {
        // m_before holds 1 where a cluster begins until the sum below.
        qsizetype begin = 0;
        forEachGrapheme(text, [this, &begin](qsizetype end) {
            m_before[static_cast<std::size_t>(begin) + 1] = 1;
            begin = end;
        });
    }
    for (qsizetype at = 0; at < text.size(); ++at) {
        quint32& length = m_before[static_cast<std::size_t>(at) + 1];
        const char16_t here = text[at].unicode();
        const bool pairEnd =
            at > 0 && QChar::isLowSurrogate(here) && text[at - 1].isHighSurrogate();
        const bool lineFeedFollows = at + 1 < text.size() && text[at + 1] == u'\n';
        if (here == u'\n' || (here == u'\r' && !lineFeedFollows)) {
            length = static_cast<quint32>(newline);
        } else if (here == u'\r') {
            length = 0;
        } else if (unit != rules::Unit::graphemes) {
            length = unit == rules::Unit::codepoints && pairEnd ? 0 : 1;
        }
        length += m_before[static_cast<std::size_t>(at)];
    }
}

qsizetype Ruler::reach(qsizetype from, qsizetype room, qsizetype end) const
{
    if (m_before.empty()) {
        return std::min(end, from + room);
    }
    const auto begin = m_before.begin();
    const quint64 most = m_before[static_cast<std::size_t>(from)] + static_cast<quint64>(room);
    return std::upper_bound(begin + from, begin + end + 1, most) - begin - 1;
}

qsizetype Ruler::reachBack(qsizetype to, qsizetype room, qsizetype begin) const
{
    if (m_before.empty()) {
        return std::max(begin, to - room);
    }
    const auto first = m_before.begin();
    const qint64 least = qint64(m_before[static_cast<std::size_t>(to)]) - room;
    return std::lower_bound(first + begin, first + to, least) - first;
}

PartPlanner::PartPlanner(QStringView text, const Ruler& ruler, Room room, qsizetype smallestRoom,
                         Job* job)
    : m_text(text)
    , m_ruler(ruler)
    , m_room(std::move(room))
    , m_smallestRoom(smallestRoom)
    , m_job(job)
{ }

Result<std::vector<PlannedPart>> PartPlanner::plan(qsizetype start, qsizetype end,
                                                   std::vector<Cut>& classes) const
{
    if (m_ruler.length(start, end) <= m_room(0)) {
        return std::vector<PlannedPart>{{start, end, Cut::end}};
    }
    qsizetype stuck = 0;
    if (!strikeOut(start, end, 0, classes, stuck)) {
        return Error{ErrorCode::limitTooSmall, QString::number(stuck), QString()};
    }
    const qsizetype parts =
        countParts(start, end, Cut::codepoint, std::numeric_limits<qsizetype>::max() - 1, classes);
    auto worst = static_cast<int>(Cut::paragraph);
    while (worst < static_cast<int>(Cut::codepoint) && !cancelled()
           && countParts(start, end, static_cast<Cut>(worst), parts, classes) > parts) {
        ++worst;
    }
    std::vector<qsizetype> cuts;
    if (!cancelled()) {
        cuts = chooseCuts({start, end, 0, parts}, static_cast<Cut>(worst), classes);
    }
    if (cancelled()) {
        return Error{ErrorCode::cancelled, QString(), QString()};
    }
    std::vector<PlannedPart> plan;
    plan.reserve(cuts.size() + 1);
    qsizetype from = start;
    for (const qsizetype cut : cuts) {
        plan.push_back({from, partEnd(from, cut), classAt(classes, cut)});
        from = cut;
    }
    plan.push_back({from, end, Cut::end});
    return plan;
}

bool PartPlanner::cancelled() const
{
    return m_job && m_job->cancelled();
}

// Leaves the classes of `tier` and better, and those of later tiers only in stretches that are
// longer than a part. False when a single character is: `stuck` is its offset.
bool PartPlanner::strikeOut(qsizetype start, qsizetype end, std::size_t tier,
                            std::vector<Cut>& classes, qsizetype& stuck) const
{
    qsizetype from = start;
    for (qsizetype at = start + 1; at <= end; ++at) {
        if (at < end && !usable(classAt(classes, at), tiers[tier])) {
            continue;
        }
        if (m_ruler.length(from, partEnd(from, at)) > m_smallestRoom) {
            if (tier + 1 == tiers.size()) {
                stuck = from;
                return false;
            }
            if (!strikeOut(from, at, tier + 1, classes, stuck)) {
                return false;
            }
        } else {
            std::fill(classes.begin() + from + 1, classes.begin() + at, Cut::none);
        }
        from = at;
    }
    return true;
}

// The white space before a cut belongs to no part.
qsizetype PartPlanner::partEnd(qsizetype start, qsizetype cut) const
{
    while (cut > start && isBreakingSpace(m_text[cut - 1].unicode())) {
        --cut;
    }
    return cut;
}

// The last cut that part `part` reaches when it begins at `from`; `end` when it reaches that;
// -1 when there is none.
qsizetype PartPlanner::farthest(qsizetype from, qsizetype part, qsizetype end, Cut worst,
                                const std::vector<Cut>& classes) const
{
    qsizetype at = m_ruler.reach(from, m_room(part), end);
    if (at == end) {
        return end;
    }
    while (at < end && isBreakingSpace(m_text[at].unicode())) {
        ++at;
    }
    while (at > from && !usable(classAt(classes, at), worst)) {
        --at;
    }
    return at > from ? at : -1;
}

// The first cut from which part `part` reaches `to`.
qsizetype PartPlanner::earliest(qsizetype to, qsizetype part, qsizetype start, Cut worst,
                                const std::vector<Cut>& classes) const
{
    qsizetype at = std::max(start + 1, m_ruler.reachBack(to, m_room(part), start));
    while (at < to && !usable(classAt(classes, at), worst)) {
        ++at;
    }
    return at;
}

// The fewest parts with cuts of class `worst` or better; most + 1 when there are more, or none.
qsizetype PartPlanner::countParts(qsizetype start, qsizetype end, Cut worst, qsizetype most,
                                  const std::vector<Cut>& classes) const
{
    qsizetype count = 0;
    for (qsizetype from = start; from < end; ++count) {
        if (count == most || cancelled()) {
            return most + 1;
        }
        const qsizetype next = farthest(from, count, end, worst, classes);
        if (next < 0) {
            return most + 1;
        }
        from = next;
    }
    return count;
}

// For each cut of the piece the first place from which the rest still fits.
std::vector<qsizetype> PartPlanner::earliestCuts(const Piece& piece, Cut worst,
                                                 const std::vector<Cut>& classes) const
{
    std::vector<qsizetype> cuts(static_cast<std::size_t>(piece.parts - 1));
    qsizetype to = piece.end;
    for (qsizetype cut = piece.parts - 1; cut > 0; --cut) {
        const qsizetype at = earliest(to, piece.firstPart + cut, piece.start, worst, classes);
        cuts[static_cast<std::size_t>(cut - 1)] = at;
        to = partEnd(piece.start, at);
    }
    return cuts;
}

// All places each cut can have in a plan with the fewest parts. No place serves two cuts: it
// would save a part. So the layers follow each other and are linear in the text together.
std::vector<PartPlanner::Layer> PartPlanner::layersOf(const Piece& piece, Cut worst,
                                                      const std::vector<Cut>& classes) const
{
    const std::vector<qsizetype> first = earliestCuts(piece, worst, classes);
    std::vector<Layer> layers(first.size());
    qsizetype last = piece.start;
    for (std::size_t cut = 0; cut < layers.size(); ++cut) {
        const qsizetype part = piece.firstPart + static_cast<qsizetype>(cut);
        last = farthest(last, part, piece.end, worst, classes);
        for (qsizetype at = first[cut]; at <= last; ++at) {
            if (usable(classAt(classes, at), worst)) {
                layers[cut].push_back({at, partEnd(piece.start, at), 0});
            }
        }
    }
    return layers;
}

// From the last cut back: what each place costs with the best places behind it. The later a part
// begins, the more places its end has, so a running minimum is enough.
void PartPlanner::weigh(const Piece& piece, const std::vector<Cut>& classes,
                        std::vector<Layer>& layers) const
{
    for (std::size_t cut = layers.size(); cut-- > 0;) {
        const Layer* next = cut + 1 < layers.size() ? &layers[cut + 1] : nullptr;
        const qsizetype room = m_room(piece.firstPart + static_cast<qsizetype>(cut) + 1);
        quint64 best = next ? std::numeric_limits<quint64>::max() : 0;
        std::size_t reached = 0;
        for (Candidate& candidate : layers[cut]) {
            while (next && reached < next->size()
                   && m_ruler.length(candidate.at, (*next)[reached].end) <= room) {
                best = std::min(best, (*next)[reached].cost);
                ++reached;
            }
            candidate.cost = best + weightOf(classAt(classes, candidate.at));
        }
    }
}

void PartPlanner::choose(const Piece& piece, const std::vector<Layer>& layers,
                         std::vector<qsizetype>& cuts) const
{
    qsizetype from = piece.start;
    qsizetype partsLeft = piece.parts;
    qsizetype part = piece.firstPart;
    for (const Layer& layer : layers) {
        const qsizetype room = m_room(part++);
        const qsizetype share = m_ruler.length(from, piece.end) / partsLeft--;
        const auto distance = [this, from, share](const Candidate& candidate) {
            return std::abs(m_ruler.length(from, candidate.end) - share);
        };
        auto chosen = layer.begin();
        for (auto candidate = chosen;
             candidate != layer.end() && m_ruler.length(from, candidate->end) <= room;
             ++candidate) {
            if (candidate->cost < chosen->cost
                || (candidate->cost == chosen->cost && distance(*candidate) < distance(*chosen))) {
                chosen = candidate;
            }
        }
        from = chosen->at;
        cuts.push_back(from);
    }
}

std::vector<qsizetype> PartPlanner::chooseCuts(const Piece& whole, Cut worst,
                                               const std::vector<Cut>& classes) const
{
    std::vector<qsizetype> cuts;
    const std::vector<qsizetype> first = whole.parts > partsInAPiece
        ? earliestCuts(whole, worst, classes)
        : std::vector<qsizetype>();
    Piece rest = whole;
    while (!cancelled()) {
        Piece piece = rest;
        qsizetype next = whole.end;
        if (rest.parts > partsInAPiece) {
            const qsizetype cut = rest.firstPart + partsInAPiece - 1;
            next = anchorFor(rest, first[static_cast<std::size_t>(cut)], worst, classes);
            piece.parts = partsInAPiece;
            piece.end = partEnd(rest.start, next);
        }
        std::vector<Layer> layers = layersOf(piece, worst, classes);
        weigh(piece, classes, layers);
        choose(piece, layers, cuts);
        if (next == whole.end) {
            break;
        }
        cuts.push_back(next);
        rest = {next, whole.end, piece.firstPart + piece.parts, rest.parts - piece.parts};
    }
    return cuts;
}

// Where the next piece begins: the best place in reach, as near the middle of the reach as can be.
qsizetype PartPlanner::anchorFor(const Piece& rest, qsizetype earliestCut, Cut worst,
                                 const std::vector<Cut>& classes) const
{
    qsizetype last = rest.start;
    for (qsizetype part = 0; part < partsInAPiece; ++part) {
        last = farthest(last, rest.firstPart + part, rest.end, worst, classes);
    }
    const qsizetype middle = earliestCut + (last - earliestCut) / 2;
    qsizetype chosen = last;
    for (qsizetype at = earliestCut; at < last; ++at) {
        const Cut here = classAt(classes, at);
        const Cut best = classAt(classes, chosen);
        if (usable(here, worst)
            && (here < best
                || (here == best && std::abs(at - middle) < std::abs(chosen - middle)))) {
            chosen = at;
        }
    }
    return chosen;
}

} // namespace choba::text
