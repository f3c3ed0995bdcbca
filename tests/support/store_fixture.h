// An open data file in a throw-away folder, and acts on it in few words.
#pragma once

#include "acts/act.h"
#include "domain/client.h"
#include "domain/draft.h"
#include "domain/message.h"
#include "support/store_folder.h"

namespace choba::testing {

class OpenStore : public StoreFolder
{
protected:
    void SetUp() override;

    const storage::Connection& connection() const { return m_database->connection(); }

    // One second later than the one before.
    acts::Scope scope();

    acts::Scope scopeAt(qint64 utc) const { return {connection(), utc}; }

    // Added by an act.
    domain::Client addClient(const QString& name);
    // One part, put straight into the file; at = minutes after `now`.
    domain::Message addMessage(ClientId client, const QString& text, int minutes,
                               domain::Direction direction = domain::Direction::out);

    static domain::KeptDraft draftOf(const QString& text,
                                     std::optional<ClientId> client = std::nullopt);
    static text::Part part(qsizetype start, qsizetype end, text::Cut cut = text::Cut::paragraph);

    // Everything the fact tables and the derived ones hold, to be compared.
    QStringList contents() const;

    qint64 m_clock = now;
    std::optional<storage::Database> m_database;
};

// The value, or a failure of the test and an empty value.
template<typename T>
T must(Result<T> result)
{
    if (result)
        return *std::move(result);
    ADD_FAILURE() << static_cast<int>(result.error().code) << " "
                  << qPrintable(result.error().where) << " " << qPrintable(result.error().detail);
    return T{};
}

inline void must(const Result<void>& result)
{
    if (!result)
        ADD_FAILURE() << static_cast<int>(result.error().code) << " "
                      << qPrintable(result.error().where) << " "
                      << qPrintable(result.error().detail);
}

template<typename T>
void expectError(const Result<T>& result, ErrorCode code)
{
    if (result)
        ADD_FAILURE() << "no error";
    else
        EXPECT_EQ(result.error().code, code) << qPrintable(result.error().detail);
}

} // namespace choba::testing
