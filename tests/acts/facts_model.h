// The facts as a plain list of rows, kept beside the data file by the tests of acts: what must be
// in the file after acts and after their way back.
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace choba::testing {

using Row = std::map<QString, QString>; // column → value as SQLite's quote() writes it
using Facts = std::map<QString, Row>; // "table id" → row

inline const QString none = QStringLiteral("NULL");

QString quoted(const QString& text);
QString keyOf(const char* table, qint64 id);

// Keys and columns in which two differ.
QStringList differences(const Facts& left, const Facts& right);

// What an act did is kept with it as rows before and after.
class Model
{
public:
    using Diff = std::map<QString, std::pair<Row, Row>>; // an empty row = none

    Facts facts;

    void set(const QString& key, const QString& column, const QString& value);
    void insert(const QString& key, const Row& row);
    void erase(const QString& key);

    // What was done since the last call.
    Diff take();

    // False, and nothing done, when a later change stands on it.
    bool revert(const Diff& diff);

    // Keys of a table whose column has a value; all of the table without a column.
    QStringList keys(const char* table, const char* column = nullptr,
                     const QString& value = {}) const;

    QString at(const QString& key, const char* column) const;

private:
    void note(const QString& key);

    std::map<QString, Row> m_before;
};

} // namespace choba::testing
