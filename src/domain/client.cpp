#include "domain/client.h"

#include "base/keys.h"
#include "domain/honorifics.h"

#include <QUrl>

namespace choba::domain {

namespace {

constexpr std::array<QStringView, honorifics.size()> honorificKeys = {u"sama", u"san", u"onchu",
                                                                      u"none"};
constexpr std::array<QStringView, honorifics.size()> honorificWords = {u"様", u"さん", u"御中",
                                                                       u""};

// An address a browser may be sent to: what stands before an @ would hide the real host.
bool isFit(const QString& link)
{
    if (link.isEmpty())
        return true;
    if (link.size() > longestUrl)
        return false;
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()
        && url.userInfo().isEmpty();
}

} // namespace

QStringView key(Honorific honorific)
{
    return keyOf(honorificKeys, honorific);
}

std::optional<Honorific> honorificFromKey(QStringView key)
{
    return fromKey<Honorific>(honorificKeys, key);
}

QStringView written(Honorific honorific)
{
    return honorificWords[static_cast<std::size_t>(honorific)];
}

bool endsInHonorific(QStringView name)
{
    constexpr qsizetype enough = 64; // decoration after the honorific included
    const QStringView ending = name.last(std::min(name.size(), enough));
    const text::Folded units = squeezed(ending);
    std::size_t end = units.units.size();
    while (const std::size_t length = decorationBefore(units.units, end))
        end -= length;
    const std::size_t start = honorificBefore(ending, units, end);
    return start != nowhere && start > 0;
}

QString addressedName(const Client& client)
{
    const QString name = client.name.trimmed();
    if (name.isEmpty() || endsInHonorific(name))
        return name;
    return name + written(client.honorific);
}

std::optional<Error> problemOf(const Client& client)
{
    const auto tooLong = [](const QString& text, qsizetype longest) {
        return text.trimmed().size() > longest;
    };
    if (tooLong(client.name, longestName))
        return Error{ErrorCode::nameTooLong, QStringLiteral("name"), QString::number(longestName)};
    if (tooLong(client.platformId, longestName))
        return Error{ErrorCode::nameTooLong, QStringLiteral("platformId"),
                     QString::number(longestName)};
    if (tooLong(client.note, longestNote))
        return Error{ErrorCode::noteTooLong, QStringLiteral("note"), QString::number(longestNote)};
    if (!isFit(client.profileUrl))
        return Error{ErrorCode::badLink, QStringLiteral("profileUrl"), client.profileUrl};
    if (!isFit(client.conversationUrl))
        return Error{ErrorCode::badLink, QStringLiteral("conversationUrl"), client.conversationUrl};
    return std::nullopt;
}

} // namespace choba::domain
