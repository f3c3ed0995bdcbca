#include "bench_data.h"

#include <cmath>
#include <random>

namespace choba::bench {

namespace {

QString word(std::mt19937& engine, int shortest, int longest)
{
    const auto pick = [&engine](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(engine);
    };
    const int kind = pick(0, 9);
    QString result;
    for (int length = pick(shortest, longest); length > 0; --length) {
        const int unit = kind < 5 ? pick(0x4E00, 0x6FFF)
            : kind < 8            ? pick(0x30A2, 0x30ED)
                                  : pick('a', 'z');
        result += QChar(static_cast<char16_t>(unit));
    }
    return result;
}

QStringList words(unsigned seed, int count, int shortest, int longest)
{
    std::mt19937 engine(seed);
    QStringList result;
    while (result.size() < count) {
        result += word(engine, shortest, longest);
    }
    return result;
}

} // namespace

QStringList terms(int count)
{
    return words(1, count, 2, 6); // as real lists have them
}

QString text(qsizetype length, const QStringList& planted)
{
    static const QStringList vocabulary = words(2, 30'000, 1, 4);
    static const QStringList joints = {QStringLiteral("の"),
                                       QStringLiteral("を"),
                                       QStringLiteral("に"),
                                       QStringLiteral("は"),
                                       QStringLiteral("です。"),
                                       QStringLiteral("ます。"),
                                       QStringLiteral("、"),
                                       QStringLiteral("しております"),
                                       QStringLiteral("いただき"),
                                       QStringLiteral("13,260円"),
                                       QStringLiteral("11月24日 18:00"),
                                       QStringLiteral("。\n"),
                                       QStringLiteral("。\n\n"),
                                       QStringLiteral("「はい」")};
    std::mt19937 engine(3);
    std::uniform_real_distribution<double> chance(0.0, 1.0);
    QString result;
    result.reserve(length + 16);
    while (result.size() < length) {
        if (!planted.isEmpty() && chance(engine) < 0.005) {
            result += planted[static_cast<qsizetype>(chance(engine) * double(planted.size()))];
        } else {
            // Few words make up most of a text.
            const double rank = std::pow(chance(engine), 3.0);
            result += vocabulary[static_cast<qsizetype>(rank * double(vocabulary.size()))];
        }
        result += joints[static_cast<qsizetype>(chance(engine) * double(joints.size()))];
    }
    return result;
}

} // namespace choba::bench
