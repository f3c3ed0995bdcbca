// The other side: how a client is called, and where the seller meets them.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

#include <array>
#include <optional>

namespace choba::domain {

enum class Honorific : quint8 { sama, san, onchu, none };
inline constexpr std::array honorifics = {Honorific::sama, Honorific::san, Honorific::onchu,
                                          Honorific::none};

// Keys: sama, san, onchu, none.
QStringView key(Honorific honorific);
std::optional<Honorific> honorificFromKey(QStringView key);

// What is written: 様, さん, 御中 or nothing.
QStringView written(Honorific honorific);

struct Client {
    ClientId id;
    QString name; // as the marketplace shows it; may be empty
    QString platformId; // the marketplace's own name or number; may be empty
    Honorific honorific = Honorific::sama;
    QString profileUrl; // https only; may be empty
    QString conversationUrl; // the page of the messages or the talk room; may be empty
    QString note;

    bool operator==(const Client&) const = default;
};

// Longest name and longest note kept, in UTF-16 units. Longer ones are refused, never cut.
constexpr qsizetype longestName = 10'000;
constexpr qsizetype longestNote = 100'000;
constexpr qsizetype longestUrl = 2'000;

// True when the name itself ends in an honorific (佐々様, 小松さん, 山の会御中 …).
bool endsInHonorific(QStringView name);

// The name as it is written to the client: with the honorific, never with two. Empty for a client
// without a name.
QString addressedName(const Client& client);

// What makes a client unfit to be stored: nameTooLong, noteTooLong, badLink (where = "name",
// "note", "profileUrl" or "conversationUrl"). Spaces at the ends are no part of a name.
std::optional<Error> problemOf(const Client& client);

} // namespace choba::domain
