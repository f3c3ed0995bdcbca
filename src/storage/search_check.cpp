#include "storage/search_check.h"

#include "base/job.h"
#include "storage/search.h"

#include <QHash>

namespace choba::storage {

namespace {

constexpr int most = 100;

// The index keeps no texts, only which token stands in which documents. So each document gets the
// sum of its tokens' hashes from both sides, and a token missing, surplus or under a wrong number
// leaves a sum that is not zero.
struct Balance {
    quint64 sum = 0;
    qint64 count = 0;

    bool isEven() const { return sum == 0 && count == 0; }
};

// FNV-1a, then mixed, so that sums of similar tokens do not cancel each other out.
quint64 hashOf(const char* bytes, qsizetype size)
{
    quint64 hash = 0xCBF29CE484222325;
    for (qsizetype i = 0; i < size; ++i)
        hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 0x100000001B3;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
    return hash ^ (hash >> 31);
}

// Cuts as FTS5's "ascii" tokenizer does: ASCII letters and digits and everything beyond belong to
// a token, upper case counts as lower.
std::vector<QByteArray> tokensOf(const QString& text)
{
    QByteArray bytes = grams(text).toUtf8();
    std::vector<QByteArray> tokens;
    QByteArray token;
    bytes += ' ';
    for (const char byte : std::as_const(bytes)) {
        const auto value = static_cast<unsigned char>(byte);
        const bool upper = value >= 'A' && value <= 'Z';
        const bool belongs = upper || value >= 0x80 || (value >= 'a' && value <= 'z')
            || (value >= '0' && value <= '9');
        if (belongs)
            token += upper ? static_cast<char>(value + ('a' - 'A')) : byte;
        else if (!token.isEmpty())
            tokens.push_back(std::exchange(token, {}));
    }
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

class Comparison
{
public:
    Comparison(const Connection& connection, Job* job, int from, int to)
        : m_connection(connection)
        , m_job(job)
        , m_from(from)
        , m_to(to)
    { }

    // Adds what the texts say.
    Result<void> addTexts()
    {
        Statement parts(m_connection,
                        "SELECT part.id, part.text, known.document, part.at / 60000 * 8192 "
                        "FROM message_part AS part "
                        "LEFT JOIN search_document AS known ON known.part = part.id");
        Statement count(m_connection, "SELECT count(*) FROM message_part");
        const qint64 all = count.next() ? count.integer(0) : 0;
        for (qint64 done = 0; parts.next() && !isCancelled(); ++done) {
            report(m_from, (m_from + m_to) / 2, done, all);
            if (parts.isNull(2)) {
                note(QStringLiteral("part %1 is not in the index").arg(parts.integer(0)));
                continue;
            }
            // Later is possible, when a minute was full; earlier is not.
            if (parts.integer(2) < parts.integer(3))
                note(QStringLiteral("part %1 is in a wrong place").arg(parts.integer(0)));
            Balance& balance = m_balances[parts.integer(2)];
            for (const QByteArray& token : tokensOf(parts.text(1))) {
                balance.sum += hashOf(token.constData(), token.size());
                ++balance.count;
                ++m_tokens;
            }
        }
        return end(parts);
    }

    Result<void> findStrangers()
    {
        Statement strangers(m_connection,
                            "SELECT document FROM search_document AS known WHERE NOT EXISTS "
                            "(SELECT 1 FROM message_part WHERE id = known.part)");
        while (strangers.next())
            note(QStringLiteral("document %1 has no part").arg(strangers.integer(0)));
        return end(strangers);
    }

    // Takes off what the index says.
    Result<void> takeIndex()
    {
        const auto made = m_connection.execute(
            "DROP TABLE IF EXISTS temp.search_tokens;"
            "CREATE VIRTUAL TABLE temp.search_tokens USING fts5vocab (main, search, instance);");
        if (!made)
            return made;
        Result<void> taken = take();
        const auto dropped = m_connection.execute("DROP TABLE temp.search_tokens");
        return taken ? dropped : taken;
    }

    QStringList differences()
    {
        for (auto it = m_balances.cbegin(); it != m_balances.cend(); ++it) {
            if (!it->isEven())
                note(QStringLiteral("document %1 holds other words than its part").arg(it.key()));
        }
        return m_differences;
    }

private:
    Result<void> take()
    {
        Statement tokens(m_connection, "SELECT term, doc FROM temp.search_tokens");
        QByteArray last;
        quint64 hash = 0;
        for (qint64 done = 0; tokens.next() && !isCancelled(); ++done) {
            report((m_from + m_to) / 2, m_to, done, m_tokens);
            // The tokens come in order, so that one hash serves many rows.
            const QByteArray token = tokens.blob(0);
            if (token != last || last.isEmpty()) {
                last = token;
                hash = hashOf(last.constData(), last.size());
            }
            Balance& balance = m_balances[tokens.integer(1)];
            balance.sum -= hash;
            --balance.count;
        }
        return end(tokens);
    }

    void report(int from, int to, qint64 done, qint64 all)
    {
        if (m_job && done % 1024 == 0 && done <= all)
            m_job->report(from + static_cast<int>((to - from) * done / qMax<qint64>(all, 1)));
    }

    bool isCancelled() const { return m_job && m_job->cancelled(); }

    void note(const QString& difference)
    {
        if (m_differences.size() < most)
            m_differences.push_back(difference);
    }

    Result<void> end(const Statement& rows)
    {
        if (isCancelled())
            return Error{ErrorCode::cancelled, m_connection.path(), {}};
        if (!rows.failed())
            return {};
        if (rows.error().code != ErrorCode::storeDamaged)
            return rows.error();
        note(rows.error().detail);
        return {};
    }

    const Connection& m_connection;
    Job* m_job;
    int m_from; // of the job's progress
    int m_to;
    qint64 m_tokens = 0;
    QHash<qint64, Balance> m_balances;
    QStringList m_differences;
};

} // namespace

Result<QStringList> compareSearch(const Connection& connection, Job* job, int from, int to)
{
    Comparison comparison(connection, job, from, to);
    Result<void> done = comparison.addTexts();
    if (done)
        done = comparison.findStrangers();
    if (done)
        done = comparison.takeIndex();
    if (!done)
        return done.error();
    return comparison.differences();
}

} // namespace choba::storage
