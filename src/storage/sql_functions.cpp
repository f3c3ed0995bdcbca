#include "storage/sql_functions.h"

#include "storage/search.h"

#include <sqlite3.h>

namespace choba::storage {

namespace {

void searchGrams(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray tokens =
        grams(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text64(context, tokens.constData(), static_cast<sqlite3_uint64>(tokens.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

void addFunctions(sqlite3* handle)
{
    sqlite3_create_function_v2(handle, "search_grams", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                               searchGrams, nullptr, nullptr, nullptr);
}

} // namespace choba::storage
