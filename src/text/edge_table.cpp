#include "text/edge_table.h"

namespace choba::text {

namespace {

constexpr int smallestBits = 8;
constexpr int filterBitsPerSlot = 3; // as a power of two: eight filter bits a slot

} // namespace

EdgeTable::EdgeTable()
{
    grow();
}

void EdgeTable::add(quint32 state, quint16 symbol, quint32 next)
{
    if (++m_count * 2 > m_slots.size()) {
        grow();
    }
    insert((keyOf(state, symbol) << 24) | next);
}

void EdgeTable::finish()
{
    m_filterBits = m_bits + filterBitsPerSlot;
    m_filter.assign((std::size_t(1) << m_filterBits) / 64, 0);
    for (const Edge edge : m_slots) {
        if (edge != 0) {
            const quint64 bit = hashOf(edge >> 24) >> (64 - m_filterBits);
            m_filter[bit >> 6] |= quint64(1) << (bit & 63);
        }
    }
}

quint32 EdgeTable::find(quint32 state, quint16 symbol) const
{
    const quint64 key = keyOf(state, symbol);
    return probe(key, hashOf(key));
}

void EdgeTable::insert(Edge edge)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(edge >> 24) >> (64 - m_bits);
    while (m_slots[slot] != 0) {
        slot = (slot + 1) & mask;
    }
    m_slots[slot] = edge;
}

void EdgeTable::grow()
{
    m_bits = m_bits == 0 ? smallestBits : m_bits + 1;
    std::vector<Edge> old(std::size_t(1) << m_bits, 0);
    old.swap(m_slots);
    for (const Edge edge : old) {
        if (edge != 0) {
            insert(edge);
        }
    }
}

} // namespace choba::text
