// The edges of a trie in one open-addressing hash table, behind a bit filter that answers "no such
// edge" from the cache, which is what most questions are.
#pragma once

#include <QtGlobal>

#include <vector>

namespace choba::text {

class EdgeTable
{
public:
    // state << 40 | symbol << 24 | next state; 0 = empty
    using Edge = quint64;

    EdgeTable();

    // States are below 2^24 and not 0 as a target.
    void add(quint32 state, quint16 symbol, quint32 next);

    // Call once after the last add(); only then follow() may be used.
    void finish();

    // The state `symbol` leads to from `state`; 0 when there is no such edge.
    quint32 follow(quint32 state, quint16 symbol) const;

    // The same without the filter, while the table grows.
    quint32 find(quint32 state, quint16 symbol) const;

    std::size_t size() const { return m_count; }

    // All edges, by no particular order: call(state, symbol, next).
    template<typename Call>
    void forEach(Call&& call) const
    {
        for (const Edge edge : m_slots) {
            if (edge != 0) {
                call(static_cast<quint32>(edge >> 40), static_cast<quint16>(edge >> 24 & 0xFFFF),
                     static_cast<quint32>(edge & stateMask));
            }
        }
    }

private:
    static constexpr quint64 stateMask = (1U << 24) - 1;

    static quint64 keyOf(quint32 state, quint16 symbol) { return (quint64(state) << 16) | symbol; }

    static quint64 hashOf(quint64 key) { return key * 0x9E3779B97F4A7C15ULL; }

    quint32 probe(quint64 key, quint64 hash) const;
    void insert(Edge edge);
    void grow();

    std::vector<Edge> m_slots;
    std::vector<quint64> m_filter;
    std::size_t m_count = 0;
    int m_bits = 0; // of a slot number
    int m_filterBits = 0;
};

inline quint32 EdgeTable::probe(quint64 key, quint64 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash >> (64 - m_bits);; slot = (slot + 1) & mask) {
        const Edge edge = m_slots[slot];
        if (edge >> 24 == key) {
            return static_cast<quint32>(edge & stateMask);
        }
        if (edge == 0) {
            return 0;
        }
    }
}

inline quint32 EdgeTable::follow(quint32 state, quint16 symbol) const
{
    const quint64 key = keyOf(state, symbol);
    const quint64 hash = hashOf(key);
    const quint64 bit = hash >> (64 - m_filterBits);
    return (m_filter[bit >> 6] >> (bit & 63) & 1) == 0 ? 0 : probe(key, hash);
}

} // namespace choba::text
