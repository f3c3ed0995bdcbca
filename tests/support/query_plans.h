// Which queries run on a connection, and how SQLite would go about each: a query that reads a whole
// table is seen before the table is large.
#pragma once

#include "storage/sqlite.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace choba::testing {

class QueryPlans
{
public:
    explicit QueryPlans(const storage::Connection& connection)
        : m_connection(connection)
    {
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, note, this);
    }

    ~QueryPlans() { stop(); }

    QueryPlans(const QueryPlans&) = delete;
    QueryPlans& operator=(const QueryPlans&) = delete;

    // Steps of the plans of everything that ran which read a table from end to end, or sort.
    QStringList badSteps()
    {
        stop();
        QStringList bad;
        for (const QByteArray& sql : m_queries) {
            const QByteArray question = "EXPLAIN QUERY PLAN " + sql;
            storage::Statement plan(m_connection, question.constData());
            while (plan.next()) {
                const QString step = plan.text(3);
                const bool wholeTable = step.startsWith(u"SCAN ") && !step.contains(u" INDEX ")
                    && step != u"SCAN CONSTANT ROW";
                const bool ownIndex = step.contains(u"AUTOMATIC");
                const bool sorts = step.startsWith(u"USE TEMP B-TREE");
                if (wholeTable || ownIndex || sorts)
                    bad.append(step);
            }
            EXPECT_FALSE(plan.failed()) << sql.constData();
        }
        return bad;
    }

    std::size_t count() const { return m_queries.size(); }

private:
    static int note(unsigned /*kind*/, void* self, void* /*statement*/, void* text)
    {
        const QByteArray sql(static_cast<const char*>(text));
        if (!sql.startsWith("--")) // what triggers run
            static_cast<QueryPlans*>(self)->m_queries.push_back(sql);
        return 0;
    }

    void stop() { sqlite3_trace_v2(m_connection.handle(), 0, nullptr, nullptr); }

    const storage::Connection& m_connection;
    std::vector<QByteArray> m_queries;
};

} // namespace choba::testing
