#include "exchange/table_file.h"
#include "support/exchange_help.h"

#include <QStringEncoder>

namespace {

using namespace choba;
using namespace choba::testing;
using exchange::TableEncoding;
using exchange::TemplateFile;
using exchange::TemplateFormat;

QByteArray cp932(const QString& text)
{
    return QStringEncoder("windows-31j").encode(text);
}

std::vector<QStringList> rowsOf(const QByteArray& bytes)
{
    const auto table = exchange::readTable(bytes, QStringLiteral("t.csv"), std::nullopt);
    EXPECT_TRUE(bool(table)) << (table ? "" : told(table.error()));
    std::vector<QStringList> rows;
    if (table) {
        for (const exchange::TableRow& row : table->rows)
            rows.push_back(row.cells);
    }
    return rows;
}

TEST(Table, CellsAreReadAsTheyAre)
{
    struct Case {
        const char* bytes;
        std::vector<std::vector<const char*>> rows;
    };

    const Case cases[] = {
        {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"\xEF\xBB\xBF"
         "a,b\n",
         {{"a", "b"}}},
        {"a\tb\n1\t2,3\n", {{"a", "b"}, {"1", "2,3"}}},
        {"0012,007\n", {{"0012", "007"}}},
        {"\"a\"\"b\",\"c,d\"\n", {{"a\"b", "c,d"}}},
        {"\"a\r\nb\",\"\"\n", {{"a\nb", ""}}},
        {"a,\n,b\n", {{"a", ""}, {"", "b"}}},
        {"\n\na,b\n\n1,2\n\n", {{"a", "b"}, {"1", "2"}}},
        {" a , b \n", {{" a ", " b "}}},
        {"", {}},
    };
    for (const Case& one : cases) {
        std::vector<QStringList> expected;
        for (const auto& row : one.rows) {
            expected.emplace_back();
            for (const char* cell : row)
                expected.back().append(QString::fromUtf8(cell));
        }
        EXPECT_EQ(rowsOf(one.bytes), expected) << one.bytes;
    }
}

TEST(Table, BrokenTablesNameThePlace)
{
    struct Case {
        const char* bytes;
        const char* where;
    };

    const Case cases[] = {
        {"a,b\n1,2,3\n", "t.csv:2:1"}, {"a,b\n\"x\ny\",2\n1\n", "t.csv:4:1"},
        {"a,\"b\n1,2\n", "t.csv:1:3"}, {"あい,う\"b\n", "t.csv:1:5"},
        {"\"a\"x,b\n", "t.csv:1:4"},
    };
    for (const Case& one : cases) {
        const auto table = exchange::readTable(one.bytes, QStringLiteral("t.csv"), std::nullopt);
        ASSERT_FALSE(table) << one.bytes;
        EXPECT_EQ(table.error().code, ErrorCode::badCsv) << one.bytes;
        EXPECT_EQ(table.error().where.toStdString(), one.where);
        EXPECT_FALSE(table.error().detail.isEmpty());
    }
    const QByteArray wide = QByteArray(exchange::mostColumns, ',') + "\n";
    EXPECT_FALSE(exchange::readTable(wide, QStringLiteral("t.csv"), std::nullopt));
}

TEST(Table, EncodingsAreFoundOrChosen)
{
    const QString text = QStringLiteral("名前,本文\n髙橋①,ありがとうございます。\n");
    const auto found = exchange::readTable(cp932(text), QStringLiteral("t.csv"), std::nullopt);
    ASSERT_TRUE(bool(found));
    EXPECT_EQ(found->encoding, text::Encoding::cp932);
    EXPECT_EQ(found->rows[1].cells[0], QStringLiteral("髙橋①"));
    const auto forced =
        exchange::readTable(cp932(text), QStringLiteral("t.csv"), text::Encoding::utf8);
    ASSERT_FALSE(forced);
    EXPECT_EQ(forced.error().code, ErrorCode::notUtf8);
    EXPECT_EQ(forced.error().where, QStringLiteral("t.csv:1:1"));
    const auto nonsense =
        exchange::readTable("a,b\n\xff\xff\xff,\x81\n", QStringLiteral("t.csv"), std::nullopt);
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error().where, QStringLiteral("t.csv:2:1"));
}

TEST(Table, WritesWhatItReads)
{
    const std::vector<QStringList> rows = {
        {QStringLiteral("a,b"), QStringLiteral("\"quoted\""), QString()},
        {QStringLiteral("two\nlines"), QStringLiteral(" edge "), QStringLiteral("0012")},
        {QStringLiteral("𠮷野家"), QStringLiteral("tab\there"), QStringLiteral("あ")},
    };
    const std::vector<QStringList> mark = {{QString(QChar(0xFEFF))}};
    EXPECT_EQ(rowsOf(*exchange::writeTable(mark, TableEncoding::utf8Bom)), mark);
    for (const TableEncoding encoding : {TableEncoding::utf8Bom, TableEncoding::utf8}) {
        const auto bytes = exchange::writeTable(rows, encoding);
        ASSERT_TRUE(bool(bytes));
        EXPECT_EQ(bytes->startsWith("\xEF\xBB\xBF"), encoding == TableEncoding::utf8Bom);
        EXPECT_EQ(rowsOf(*bytes), rows);
    }
    const auto lacking = exchange::writeTable(rows, TableEncoding::cp932);
    ASSERT_FALSE(lacking);
    EXPECT_EQ(lacking.error().detail, QStringLiteral("𠮷"));
    EXPECT_EQ(lacking.error().where, QStringLiteral("3:1"));
    const auto fits = exchange::writeTable({{QStringLiteral("髙﨑"), QStringLiteral("①～")}},
                                           TableEncoding::cp932);
    ASSERT_TRUE(bool(fits));
    EXPECT_EQ(rowsOf(*fits)[0][0], QStringLiteral("髙﨑"));
}

TEST(Table, FormulasAreGuarded)
{
    struct Case {
        const char16_t* cell;
        const char16_t* guarded;
    };

    const Case cases[] = {
        {u"=1+1", u"'=1+1"},  {u"+81", u"'+81"},   {u"-5", u"'-5"},   {u"@x", u"'@x"},
        {u"\tx", u"'\tx"},    {u"＝和", u"'＝和"}, {u"'=x", u"''=x"}, {u"'x", u"'x"},
        {u"plain", u"plain"}, {u"", u""},          {u"'", u"'"},      {u"0012", u"0012"},
    };
    for (const Case& one : cases) {
        const QString cell = QString::fromUtf16(one.cell);
        EXPECT_EQ(exchange::guarded(cell), QString::fromUtf16(one.guarded));
        EXPECT_EQ(exchange::unguarded(exchange::guarded(cell)), cell);
    }
}

std::vector<exchange::OutgoingTemplate> library()
{
    TemplateFile file = readSample("library.choba.json");
    for (exchange::IncomingTemplate& incoming : file.templates) {
        // What a table has no column for.
        incoming.letter.extra.clear();
        incoming.letter.updatedAt = 0;
        incoming.versions.clear();
    }
    file.templates[1].letter.body = QStringLiteral("=HYPERLINK(\"x\")");
    file.templates[1].letter.use = domain::Use::listing;
    return outgoing(file);
}

TEST(TemplateTable, RoundTripKeepsEverythingWithAColumn)
{
    const std::vector<exchange::OutgoingTemplate> before = library();
    for (const TableEncoding encoding :
         {TableEncoding::utf8Bom, TableEncoding::utf8, TableEncoding::cp932}) {
        const QByteArray bytes = write(before, TemplateFormat::csv, encoding);
        EXPECT_EQ(exchange::recognise(bytes, QStringLiteral("x")), TemplateFormat::csv);
        const TemplateFile file = read(bytes, "library.csv");
        ASSERT_EQ(file.templates.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            EXPECT_EQ(file.templates[i].letter, before[i].letter) << i;
            EXPECT_EQ(file.templates[i].marks, before[i].marks);
        }
    }
    EXPECT_TRUE(write(before, TemplateFormat::csv).contains("'=HYPERLINK"));
}

TEST(TemplateTable, HeadersInEitherLanguageInAnyOrder)
{
    const TemplateFile file = read("Text,NAME,用途,お気に入り,unknown\n"
                                   "\"{{client.name}}様\",お礼,トークルーム,○,1\n"
                                   "x,,rooms,,2\n",
                                   "t.csv");
    ASSERT_EQ(file.templates.size(), 2U);
    const exchange::IncomingTemplate& first = file.templates[0];
    EXPECT_EQ(first.letter.body, QStringLiteral("{{client.name}}様"));
    EXPECT_EQ(first.letter.use, domain::Use::rooms);
    EXPECT_TRUE(first.marks.favourite);
    EXPECT_TRUE(first.given.use);
    EXPECT_FALSE(first.given.enabled || first.given.tags || first.given.fields);
    EXPECT_EQ(first.where, QStringLiteral("t.csv:2:1"));
    EXPECT_EQ(file.templates[1].letter.name, QStringLiteral("x"));
}

TEST(TemplateTable, ColumnsThatAreNotUnderstoodAreTold)
{
    const TemplateFile file = read("\n名前,好きな色,本文,,名前,\n"
                                   "お礼,青,あ,,b,\n"
                                   "二,赤,い,覚え書き,c, \n",
                                   "t.csv");
    ASSERT_EQ(file.templates.size(), 2U);
    EXPECT_EQ(file.templates[0].letter.name, QStringLiteral("お礼"));
    const auto part = [](const char* where, const char16_t* what) {
        return exchange::InertPart{QString::fromLatin1(where), QString::fromUtf16(what),
                                   exchange::Kept::leftOut};
    };
    EXPECT_EQ(file.inert,
              (std::vector{part("t.csv:2:2", u"好きな色"), part("t.csv:2:4", u"覚え書き"),
                           part("t.csv:2:5", u"名前")}));
    EXPECT_TRUE(read(write(library(), TemplateFormat::csv), "t.csv").inert.empty());
}

TEST(TemplateTable, AMissingCharacterIsToldByTheTemplatesName)
{
    std::vector<exchange::OutgoingTemplate> templates = library();
    templates[1].letter.description = QStringLiteral("𠮷野家");
    const auto bytes =
        exchange::writeTemplates(templates, TemplateFormat::csv, 0, TableEncoding::cp932);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::unknownValue);
    EXPECT_EQ(bytes.error().where, templates[1].letter.name);
    EXPECT_EQ(bytes.error().detail, QStringLiteral("𠮷"));
}

TEST(TemplateTable, BadCellsAreRefusedWithLineAndColumn)
{
    const TemplateFile file = read("名前,本文,用途,有効\n"
                                   "a,あ,宇宙,1\n"
                                   "b,\"い\n{{#x}}\",,1\n"
                                   "c,う,,たぶん\n"
                                   "d,え,,1\n",
                                   "t.csv");
    EXPECT_EQ(file.templates.size(), 1U);
    ASSERT_EQ(file.refused.size(), 3U);
    EXPECT_EQ(file.refused[0].where, QStringLiteral("t.csv:2:3"));
    EXPECT_EQ(file.refused[0].detail, QStringLiteral("宇宙"));
    EXPECT_EQ(file.refused[1].code, ErrorCode::templateSectionOpen);
    EXPECT_EQ(file.refused[2].where, QStringLiteral("t.csv:5:4"));
}

} // namespace
