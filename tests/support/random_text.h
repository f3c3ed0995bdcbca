// Random texts for property tests: Japanese prose with everything that is hard to cut. The same
// seed gives the same text; CHOBA_PROPERTY_ROUNDS repeats the tests that many times.
#pragma once

#include <QString>

#include <random>

namespace choba::test {

class RandomText
{
public:
    explicit RandomText(unsigned seed)
        : m_engine(seed)
    { }

    // About `length` UTF-16 units.
    QString text(qsizetype length);

    // The same without a bracket that has no partner.
    QString textWithPairedBrackets(qsizetype length);

    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_engine);
    }

private:
    QString piece();

    std::mt19937 m_engine;
};

int propertyRounds(int usual);

} // namespace choba::test
