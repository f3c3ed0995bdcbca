// The floor for start-up: a bare window with Japanese text; with the first letter of a data file
// when one is named: empty_window [FILE].
#include <QApplication>
#include <QLabel>

#include <sqlite3.h>

#include <cstdio>

namespace {

QString firstLetter(const char* path)
{
    sqlite3* connection = nullptr;
    sqlite3_stmt* row = nullptr;
    QString text;
    if (sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(connection, "SELECT text FROM message_part LIMIT 1", -1, &row,
                              nullptr)
            == SQLITE_OK
        && sqlite3_step(row) == SQLITE_ROW) {
        text = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row, 0)));
    } else {
        std::fprintf(stderr, "%s: %s\n", path, sqlite3_errmsg(connection));
    }
    sqlite3_finalize(row); // the connection stays open, as a program's does
    return text;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QString letter = argc > 1 ? firstLetter(argv[1]) : QStringLiteral("帳場");
    if (letter.isEmpty()) {
        return 3;
    }
    QLabel window(letter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
