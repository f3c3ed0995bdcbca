#include "acts/facts_model.h"

#include <set>
#include <vector>

namespace choba::testing {

namespace {

// References lead somewhere, and what must be there once is.
bool holds(const Facts& facts)
{
    static const std::map<QString, std::pair<QString, QString>> references = {
        {QStringLiteral("message"), {QStringLiteral("client"), {}}},
        {QStringLiteral("message_part"), {{}, QStringLiteral("message")}},
        {QStringLiteral("draft"), {QStringLiteral("client"), QStringLiteral("message")}},
        {QStringLiteral("draft_part"), {QStringLiteral("draft"), {}}},
        {QStringLiteral("refusal"), {QStringLiteral("client"), {}}},
    };
    static const std::map<QString, std::vector<QStringList>> once = {
        {QStringLiteral("message_part"), {{QStringLiteral("message"), QStringLiteral("number")}}},
        {QStringLiteral("draft"), {{QStringLiteral("client")}, {QStringLiteral("message")}}},
        {QStringLiteral("draft_part"), {{QStringLiteral("draft"), QStringLiteral("number")}}},
        {QStringLiteral("own_word"), {{QStringLiteral("kind"), QStringLiteral("term")}}},
    };
    std::set<QString> seen;
    for (const auto& [key, row] : facts) {
        const QString table = key.section(u' ', 0, 0);
        if (const auto known = references.find(table); known != references.end()) {
            for (const QString& column : {known->second.first, known->second.second}) {
                if (column.isEmpty() || row.at(column) == none)
                    continue;
                if (!facts.contains(column + u' ' + row.at(column)))
                    return false;
            }
        }
        if (const auto known = once.find(table); known != once.end()) {
            for (const QStringList& columns : known->second) {
                QString mark = table + columns.join(u',');
                for (const QString& column : columns)
                    mark += u'\n' + row.at(column);
                if (!mark.endsWith(none) && !seen.insert(mark).second)
                    return false;
            }
        }
    }
    return true;
}

} // namespace

QString quoted(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString keyOf(const char* table, qint64 id)
{
    return QString::fromLatin1(table) + u' ' + QString::number(id);
}

QStringList differences(const Facts& left, const Facts& right)
{
    QStringList result;
    for (const auto& [key, row] : left) {
        const auto other = right.find(key);
        if (other == right.end()) {
            result.append(key + u" is on the left only");
            continue;
        }
        for (const auto& [column, value] : row) {
            const auto same = other->second.find(column);
            const QString there = same == other->second.end() ? QString() : same->second;
            if (there != value)
                result.append(key + u'.' + column + u": " + value + u" / " + there);
        }
    }
    for (const auto& [key, row] : right) {
        if (!left.contains(key))
            result.append(key + u" is on the right only");
    }
    return result;
}

void Model::set(const QString& key, const QString& column, const QString& value)
{
    note(key);
    facts[key][column] = value;
}

void Model::insert(const QString& key, const Row& row)
{
    note(key);
    facts[key] = row;
}

void Model::erase(const QString& key)
{
    note(key);
    facts.erase(key);
}

Model::Diff Model::take()
{
    Diff diff;
    for (const auto& [key, before] : m_before) {
        const auto now = facts.find(key);
        const Row after = now == facts.end() ? Row() : now->second;
        if (before != after)
            diff[key] = {before, after};
    }
    m_before.clear();
    return diff;
}

bool Model::revert(const Diff& diff)
{
    Facts tried = facts;
    for (const auto& [key, change] : diff) {
        const auto& [before, after] = change;
        const auto now = tried.find(key);
        if ((now == tried.end()) != after.empty())
            return false;
        if (after.empty()) {
            tried[key] = before;
        } else if (before.empty()) {
            if (now->second != after)
                return false;
            tried.erase(now);
        } else {
            for (const auto& [column, value] : after) {
                if (before.at(column) == value)
                    continue;
                if (now->second.at(column) != value)
                    return false;
                now->second[column] = before.at(column);
            }
        }
    }
    if (!holds(tried))
        return false;
    facts = std::move(tried);
    return true;
}

QStringList Model::keys(const char* table, const char* column, const QString& value) const
{
    const QString prefix = QString::fromLatin1(table) + u' ';
    QStringList result;
    for (auto row = facts.lower_bound(prefix); row != facts.end() && row->first.startsWith(prefix);
         ++row) {
        if (!column || row->second.at(QString::fromLatin1(column)) == value)
            result.append(row->first);
    }
    return result;
}

QString Model::at(const QString& key, const char* column) const
{
    return facts.at(key).at(QString::fromLatin1(column));
}

void Model::note(const QString& key)
{
    const auto now = facts.find(key);
    m_before.try_emplace(key, now == facts.end() ? Row() : now->second);
}

} // namespace choba::testing
