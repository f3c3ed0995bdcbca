#include "domain/message.h"

#include "base/keys.h"

#include <QStringList>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, 2> directionKeys = {u"in", u"out"};
constexpr std::array<QStringView, 3> turnKeys = {u"none", u"mine", u"theirs"};

} // namespace

QStringView key(Direction direction)
{
    return keyOf(directionKeys, direction);
}

std::optional<Direction> directionFromKey(QStringView key)
{
    return fromKey<Direction>(directionKeys, key);
}

QStringView key(Turn turn)
{
    return keyOf(turnKeys, turn);
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
