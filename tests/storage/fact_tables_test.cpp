#include "storage/fact_tables.h"
#include "support/store_folder.h"

#include <QSet>

using namespace choba;
using namespace choba::storage;

namespace {

class FactTables : public choba::testing::StoreFolder
{
protected:
    void SetUp() override
    {
        auto opened = open(path());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        m_database.emplace(*std::move(opened));
    }

    QStringList texts(const QByteArray& sql) const
    {
        Statement rows(m_database->connection(), sql.constData());
        QStringList list;
        while (rows.next())
            list.append(rows.text(0));
        EXPECT_FALSE(rows.failed()) << sql.constData();
        return list;
    }

    std::optional<Database> m_database;
};

// Whoever adds a table says here what it is.
TEST_F(FactTables, AreAllThatAreNoLogsAndNotDerived)
{
    QStringList known = {QStringLiteral("act"),
                         QStringLiteral("meta"),
                         QStringLiteral("template_draft"),
                         QStringLiteral("due_notice"),
                         QStringLiteral("conversation"),
                         QStringLiteral("search_document"),
                         QStringLiteral("room_summary"),
                         QStringLiteral("room_stale")};
    for (const FactTable& table : factTables())
        known.append(QString::fromUtf8(table.name));
    known.sort();
    EXPECT_EQ(texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                    "'sqlite%' AND name <> 'search' AND name NOT IN ('search_data', 'search_idx', "
                    "'search_docsize', 'search_config') ORDER BY name COLLATE BINARY"),
              known);
}

TEST_F(FactTables, ReferOnlyToEarlierOnes)
{
    QSet<QString> earlier;
    for (const FactTable& table : factTables()) {
        for (const QString& other : texts(
                 QByteArray("SELECT \"table\" FROM pragma_foreign_key_list('") + table.name + "')"))
            EXPECT_TRUE(earlier.contains(other)) << table.name << " " << qPrintable(other);
        earlier.insert(QString::fromUtf8(table.name));
    }
}

TEST_F(FactTables, NameColumnsThatAreThere)
{
    for (const FactTable& table : factTables()) {
        const QStringList columns =
            texts(QByteArray("SELECT name FROM pragma_table_info('") + table.name + "')");
        for (const char* list : {table.times, table.json}) {
            for (const QString& name :
                 QString::fromUtf8(list).split(u' ', Qt::SplitBehaviorFlags::SkipEmptyParts))
                EXPECT_TRUE(columns.contains(name)) << table.name << " " << qPrintable(name);
        }
        // Columns named as times are.
        const QStringList times = QString::fromUtf8(table.times).split(u' ');
        for (const QString& column : columns) {
            if (column == u"at" || column.endsWith(u"_at")) {
                EXPECT_TRUE(times.contains(column)) << table.name << " " << qPrintable(column);
            }
        }
    }
}

} // namespace
