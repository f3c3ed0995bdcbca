#include "domain/message.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 2> directionKeys = {u"in", u"out"};
constexpr std::array<QStringView, 3> turnKeys = {u"none", u"mine", u"theirs"};

template<typename T, std::size_t size>
std::optional<T> fromKey(const std::array<QStringView, size>& keys, QStringView key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<T>(found - keys.begin());
}

} // namespace

QStringView key(Direction direction)
{
    return directionKeys[static_cast<std::size_t>(direction)];
}

std::optional<Direction> directionFromKey(QStringView key)
{
    return fromKey<Direction>(directionKeys, key);
}

QStringView key(Turn turn)
{
    return turnKeys[static_cast<std::size_t>(turn)];
}

std::optional<Turn> turnFromKey(QStringView key)
{
    return fromKey<Turn>(turnKeys, key);
}

QString wholeText(const Message& message)
{
    QStringList texts;
    for (const MessagePart& part : message.parts)
        texts.append(part.text);
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace choba::domain
