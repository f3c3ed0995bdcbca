// The world's rules as data: limits, clocks, hosts, each with where it comes from and how sure
// we are. Format and meaning of every value: docs/rule-pack.md. No rule value stands in code.
#pragma once

#include "base/result.h"
#include "rules/channel.h"

#include <QDate>
#include <QStringList>

#include <variant>
#include <vector>

namespace choba::json {
class Value;
}

namespace choba::rules {

// A: official page. B: two independent sources. C: one seller's observation. D: weak or
// contradicted, shown as "please check". user: the user's own rule.
enum class Confidence : quint8 { official, confirmed, observed, doubtful, user };

// Keys: A, B, C, D, user.
QStringView key(Confidence confidence);

struct RuleValue {
    using Content = std::variant<qint64, QString, QStringList>;

    QString id; // stable, for example channel.dm.limit or room.first-contact
    Content content;
    QString unit; // characters, h, days, min, yen, permille, … ; empty for texts
    QString source; // an address, or who says so
    QDate checkedOn;
    Confidence confidence = Confidence::doubtful;
    QDate validFrom; // null = always
    QString note; // what the number means where the id does not say it all
    std::optional<Content> replaced; // the shipped content, when the user's pack overrides it

    bool operator==(const RuleValue&) const = default;
};

// What a link to a host means for the checker. A host stands for itself and its subdomains.
enum class HostVerdict : quint8 { allowed, hint, warn, stop };

struct HostRule {
    QString host; // lower case, without "www."; "*" stands for all that no other rule names
    HostVerdict verdict = HostVerdict::warn;
    Category category = Category::site;
    QString source;

    bool operator==(const HostRule&) const = default;
};

class RulePack
{
public:
    // Reads a pack. A file that is no pack at all fails; a broken entry inside is left out and
    // named in problems() by its JSON path. `name` stands in messages for the file.
    static Result<RulePack> parse(const QByteArray& json, const QString& name);

    // Lays the user's pack (format "choba-rules-override") over this one. Unknown ids and values
    // of another type are left out and added to problems().
    Result<void> override(const QByteArray& json, const QString& name);

    const QString& id() const { return m_id; }

    const std::vector<Error>& problems() const { return m_problems; }

    // Every value in the file's order, all periods of validity included.
    const std::vector<RuleValue>& values() const { return m_values; }

    // The value in force on `day`; nullptr when there is none.
    const RuleValue* find(QStringView id, QDate day) const;

    // Number of the value in force, in its unit. Absent ids give nothing.
    std::optional<qint64> number(QStringView id, QDate day) const;

    // The channels in the file's order, as they are on `day`.
    std::vector<Channel> channels(QDate day) const;
    Result<Channel> channel(QStringView id, QDate day) const;

    // The pack's hosts in its order, then "*" with the verdict of link.unknown-host.
    const std::vector<HostRule>& hosts() const { return m_hosts; }

private:
    struct ChannelName {
        QString id;
        QString ja;
        QString en;
    };

    void readChannels(const std::vector<json::Value>& entries);
    void readValues(const std::vector<json::Value>& entries);
    void readHosts(const std::vector<json::Value>& entries);
    Result<void> replace(const QString& id, const json::Value& entry, const json::Value& value,
                         const std::optional<json::Value>& replaces);
    void judgeOtherHosts();
    bool hasChannel(QStringView id) const;
    Channel describe(const ChannelName& name, QDate day) const;

    QString m_id;
    std::vector<ChannelName> m_channels;
    std::vector<RuleValue> m_values;
    std::vector<HostRule> m_hosts;
    std::vector<Error> m_problems;
};

} // namespace choba::rules
