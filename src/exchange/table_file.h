// Tables as RFC 4180 has them, with commas or tabs.
#pragma once

#include "exchange/template_file.h"
#include "text/encoding.h"

#include <QStringList>

#include <vector>

namespace choba::exchange {

constexpr qsizetype mostColumns = 200;
constexpr qsizetype mostRows = 500'000;

struct TableRow {
    QStringList cells;
    int line = 1; // where it begins
};

struct Table {
    std::vector<TableRow> rows; // all of the same width; empty lines are left out
    text::Encoding encoding = text::Encoding::utf8;
};

// `encoding` none = UTF-8 where it is, else what the bytes look like (CP932, EUC-JP, JIS, UTF-16).
// The separator is what the first line holds more of. Fails with badCsv (where = name:line:column;
// a quote that does not fit, a row of another width), notUtf8, notText, tooLarge, cancelled.
Result<Table> readTable(const QByteArray& bytes, const QString& name,
                        std::optional<text::Encoding> encoding, Job* job = nullptr);

// The first row alone, to see what a file is; none when it is no table.
std::optional<QStringList> firstRow(const QByteArray& bytes);

// CR LF ends the lines. Fails with notText (where = row:column, detail = the character) when the
// encoding lacks a character.
Result<QByteArray> writeTable(const std::vector<QStringList>& rows, TableEncoding encoding);

// Cells that a spreadsheet would take for a formula get an apostrophe in front, and lose it again.
QString guarded(const QString& cell);
QString unguarded(const QString& cell);

} // namespace choba::exchange
