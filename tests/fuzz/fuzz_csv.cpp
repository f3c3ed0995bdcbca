// Any bytes as a table: what is read comes back from its own writing.
#include "exchange/table_file.h"
#include "fuzz/exchange_fuzz.h"

using namespace choba;
using namespace choba::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    exchange::recognise(bytes, QStringLiteral("f.csv"));
    readSound(bytes, exchange::TemplateFormat::csv);
    readSound(bytes, exchange::TemplateFormat::beeftextCsv);
    const auto table = exchange::readTable(bytes, QStringLiteral("f"), std::nullopt);
    if (!table) {
        require(!table.error().where.isEmpty());
        return 0;
    }
    std::vector<QStringList> rows;
    for (const exchange::TableRow& row : table->rows) {
        rows.push_back(row.cells);
        for (const QString& cell : row.cells) {
            require(exchange::unguarded(exchange::guarded(cell)) == cell);
        }
    }
    const auto written = exchange::writeTable(rows, exchange::TableEncoding::utf8Bom);
    require(bool(written));
    const auto again = exchange::readTable(*written, QStringLiteral("f"), std::nullopt);
    require(bool(again) && again->rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        require(again->rows[i].cells == rows[i]);
    }
    return 0;
}
