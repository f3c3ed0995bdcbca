// The optimisation behind split(): where to cut one stretch of text. The goals, in order:
//   1. what fits into one part whole is not cut inside a bracket pair, URL, number or grapheme;
//   2. the fewest parts;
//   3. the worst cut is as good as can be;
//   4. the cuts are good altogether (one cut of a class weighs sixteen of the class before it);
//   5. each cut in turn is the one nearest to an even share of what is left.
// Time and memory are linear in the text for any input.
#pragma once

#include "base/result.h"
#include "rules/channel.h"
#include "text/boundaries.h"

#include <functional>

namespace choba {
class Job;
}

namespace choba::text {

// Lengths of stretches of one text under a channel's way of counting.
class Ruler
{
public:
    Ruler(QStringView text, rules::Unit unit, int newline);

    qsizetype length(qsizetype from, qsizetype to) const
    {
        return m_before.empty() ? to - from
                                : qsizetype(m_before[static_cast<std::size_t>(to)])
                - qsizetype(m_before[static_cast<std::size_t>(from)]);
    }

    // The greatest offset ≤ `end` with length(from, offset) ≤ room.
    qsizetype reach(qsizetype from, qsizetype room, qsizetype end) const;

    // The least offset ≥ `begin` with length(offset, to) ≤ room.
    qsizetype reachBack(qsizetype to, qsizetype room, qsizetype begin) const;

private:
    std::vector<quint32> m_before; // length before each offset; empty when it is the offset
};

struct PlannedPart {
    qsizetype start;
    qsizetype end;
    Cut cut;
};

class PartPlanner
{
public:
    // What part i (from 0) of the stretch may measure; never grows with i.
    using Room = std::function<qsizetype(qsizetype)>;

    // `smallestRoom` is a bound that no room(i) falls below.
    PartPlanner(QStringView text, const Ruler& ruler, Room room, qsizetype smallestRoom, Job* job);

    // Plans text[start, end), which begins and ends with something visible. `classes` are those
    // of cutClasses() for the whole text; places that must stay whole are struck out of them.
    // Fails with cancelled, or limitTooSmall with the offset of the character in `where`.
    Result<std::vector<PlannedPart>> plan(qsizetype start, qsizetype end,
                                          std::vector<Cut>& classes) const;

private:
    struct Candidate { // a cut that some plan with the fewest parts and the worst class has
        qsizetype at; // where the next part begins
        qsizetype end; // where the part before ends
        quint64 cost; // of this cut and the best ones after it
    };

    using Layer = std::vector<Candidate>; // all candidates for one cut, by offset

    struct Piece { // a stretch that is cut into a known number of parts
        qsizetype start;
        qsizetype end;
        qsizetype firstPart;
        qsizetype parts;
    };

    bool strikeOut(qsizetype start, qsizetype end, std::size_t tier, std::vector<Cut>& classes,
                   qsizetype& stuck) const;
    qsizetype partEnd(qsizetype start, qsizetype cut) const;
    qsizetype farthest(qsizetype from, qsizetype part, qsizetype end, Cut worst,
                       const std::vector<Cut>& classes) const;
    qsizetype earliest(qsizetype to, qsizetype part, qsizetype start, Cut worst,
                       const std::vector<Cut>& classes) const;
    qsizetype countParts(qsizetype start, qsizetype end, Cut worst, qsizetype most,
                         const std::vector<Cut>& classes) const;
    std::vector<qsizetype> earliestCuts(const Piece& piece, Cut worst,
                                        const std::vector<Cut>& classes) const;
    std::vector<Layer> layersOf(const Piece& piece, Cut worst,
                                const std::vector<Cut>& classes) const;
    void weigh(const Piece& piece, const std::vector<Cut>& classes,
               std::vector<Layer>& layers) const;
    void choose(const Piece& piece, const std::vector<Layer>& layers,
                std::vector<qsizetype>& cuts) const;
    std::vector<qsizetype> chooseCuts(const Piece& whole, Cut worst,
                                      const std::vector<Cut>& classes) const;
    qsizetype anchorFor(const Piece& rest, qsizetype earliestCut, Cut worst,
                        const std::vector<Cut>& classes) const;
    bool cancelled() const;

    QStringView m_text;
    const Ruler& m_ruler;
    Room m_room;
    qsizetype m_smallestRoom;
    Job* m_job;
};

} // namespace choba::text
