#include "exchange/table_file.h"
#include "exchange/template_formats.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace choba::exchange {

namespace {

// Sentences are made of this in wording.
constexpr const char* notThreeColumns =
    QT_TRANSLATE_NOOP("details", "the table does not have three columns");

enum class Column : quint8 {
    key,
    name,
    aliases,
    group,
    use,
    channel,
    tags,
    subject,
    body,
    description,
    favourite,
    enabled,
    fields,
};
constexpr std::size_t columnCount = 13;

struct ColumnNames {
    QStringView ja; // as it is written
    QStringView en;
    std::array<QStringView, 3> others;
};

constexpr std::array<ColumnNames, columnCount> columnNames = {{
    {u"キー", u"key", {u"id", u"ID", u"識別子"}},
    {u"名前", u"name", {u"名称", u"件名（管理用）", u"title"}},
    {u"短縮名", u"aliases", {u"alias", u"keyword", u"略称"}},
    {u"グループ", u"group", {u"分類", u"フォルダ", u"folder"}},
    {u"用途", u"use", {u"使う場面", u"purpose", u"場面"}},
    {u"送信先", u"channel", {u"チャンネル", u"宛先", u"送り先"}},
    {u"タグ", u"tags", {u"tag", u"ラベル", u"label"}},
    {u"件名", u"subject", {u"メール件名", u"題名", u"mail subject"}},
    {u"本文", u"body", {u"内容", u"文面", u"text"}},
    {u"説明", u"description", {u"メモ", u"備考", u"note"}},
    {u"お気に入り", u"favourite", {u"favorite", u"星", u"star"}},
    {u"有効", u"enabled", {u"使用", u"active", u"利用"}},
    {u"入力欄", u"fields", {u"質問", u"questions", u"項目"}},
}};

constexpr std::array<QStringView, domain::useCount> useNames = {
    u"メッセージ", u"問い合わせ", u"トークルーム", u"修正対応",         u"電話",
    u"発送",       u"営業",       u"出品文",       u"サポートへの連絡", u"部品",
};

std::optional<Column> columnOf(const QString& cell)
{
    const QString name = cell.trimmed();
    for (std::size_t i = 0; i < columnCount; ++i) {
        const ColumnNames& names = columnNames[i];
        const auto is = [&name](QStringView known) {
            return name.compare(known, Qt::CaseInsensitive) == 0;
        };
        if (is(names.ja) || is(names.en)
            || std::any_of(names.others.begin(), names.others.end(), is))
            return static_cast<Column>(i);
    }
    return std::nullopt;
}

using Columns = std::array<qsizetype, columnCount>; // -1 = not there

Columns columnsOf(const QStringList& header)
{
    Columns columns;
    columns.fill(-1);
    for (qsizetype i = 0; i < header.size(); ++i) {
        const std::optional<Column> column = columnOf(header[i]);
        if (column && columns[static_cast<std::size_t>(*column)] < 0)
            columns[static_cast<std::size_t>(*column)] = i;
    }
    return columns;
}

bool has(const Columns& columns, Column column)
{
    return columns[static_cast<std::size_t>(column)] >= 0;
}

// Several short texts in one cell, a line each; also apart by 、 , or ;
QStringList listOf(QString cell)
{
    for (const QChar mark : {u'、', u',', u'，', u';', u'；', u'\r'})
        cell.replace(mark, u'\n');
    QStringList list;
    for (const QString& item : cell.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = item.trimmed(); !text.isEmpty() && !list.contains(text))
            list.append(text);
    }
    return list;
}

std::optional<domain::Use> useOf(const QString& cell)
{
    for (std::size_t i = 0; i < useNames.size(); ++i) {
        if (cell == useNames[i])
            return static_cast<domain::Use>(i);
    }
    return domain::useFromKey(cell.toLower());
}

std::optional<bool> flagOf(const QString& cell)
{
    static const QStringList yes = {QStringLiteral("1"),   QStringLiteral("はい"),
                                    QStringLiteral("yes"), QStringLiteral("true"),
                                    QStringLiteral("○"),   QStringLiteral("有効")};
    static const QStringList no = {QStringLiteral("0"),  QStringLiteral("いいえ"),
                                   QStringLiteral("no"), QStringLiteral("false"),
                                   QStringLiteral("×"),  QStringLiteral("無効"),
                                   QStringLiteral("")};
    if (yes.contains(cell.trimmed(), Qt::CaseInsensitive))
        return true;
    if (no.contains(cell.trimmed(), Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

// One row; errors name its line and the column.
class RowReader
{
public:
    RowReader(const Columns& columns, const TableRow& row, const QString& name)
        : m_columns(columns)
        , m_row(row)
        , m_where(QStringLiteral("%1:%2").arg(name).arg(row.line))
    { }

    Result<IncomingTemplate> read();

private:
    QString cell(Column column) const
    {
        const qsizetype at = m_columns[static_cast<std::size_t>(column)];
        return at < 0 ? QString() : unguarded(m_row.cells[at]);
    }

    Error unknown(Column column) const
    {
        const qsizetype at = m_columns[static_cast<std::size_t>(column)];
        return {ErrorCode::unknownValue, QStringLiteral("%1:%2").arg(m_where).arg(at + 1),
                shown(cell(column))};
    }

    std::optional<Error> readOthers(IncomingTemplate& incoming);

    const Columns& m_columns;
    const TableRow& m_row;
    QString m_where;
};

Result<IncomingTemplate> RowReader::read()
{
    IncomingTemplate incoming;
    incoming.where = m_where + QStringLiteral(":1");
    Given& given = incoming.given;
    given.description = has(m_columns, Column::description);
    given.group = has(m_columns, Column::group);
    given.allAliases = has(m_columns, Column::aliases);
    given.tags = has(m_columns, Column::tags);
    given.channel = has(m_columns, Column::channel);
    given.use = has(m_columns, Column::use);
    given.subject = has(m_columns, Column::subject);
    given.fields = has(m_columns, Column::fields);
    given.extra = false;
    given.favourite = has(m_columns, Column::favourite);
    given.enabled = has(m_columns, Column::enabled);
    domain::LetterTemplate& letter = incoming.letter;
    letter.key = cell(Column::key).trimmed();
    letter.body = cell(Column::body);
    letter.name = cell(Column::name).trimmed();
    if (letter.name.isEmpty())
        letter.name = nameFromText(letter.body);
    letter.description = cell(Column::description);
    letter.group = cell(Column::group).trimmed();
    letter.aliases = listOf(cell(Column::aliases));
    letter.tags = listOf(cell(Column::tags));
    letter.channel = cell(Column::channel).trimmed().toLower();
    letter.subject = cell(Column::subject);
    if (const std::optional<Error> problem = readOthers(incoming))
        return *problem;
    return incoming;
}

std::optional<Error> RowReader::readOthers(IncomingTemplate& incoming)
{
    if (const QString use = cell(Column::use).trimmed(); !use.isEmpty()) {
        const std::optional<domain::Use> known = useOf(use);
        if (!known)
            return unknown(Column::use);
        incoming.letter.use = *known;
    }
    const std::optional<bool> favourite = flagOf(cell(Column::favourite));
    if (!favourite)
        return unknown(Column::favourite);
    incoming.marks.favourite = *favourite;
    if (incoming.given.enabled) {
        const std::optional<bool> enabled = flagOf(cell(Column::enabled));
        if (!enabled)
            return unknown(Column::enabled);
        incoming.marks.enabled = *enabled;
    }
    if (const QString fields = cell(Column::fields).trimmed(); !fields.isEmpty()) {
        Result<std::vector<domain::Field>> list = domain::fieldsFromJson(fields.toUtf8(), m_where);
        if (!list)
            return list.error();
        incoming.letter.fields = *std::move(list);
    }
    return std::nullopt;
}

// Columns that were not understood, or come twice; one without a name is told where it holds
// anything.
void noteOthers(const Table& table, const Columns& columns, const QString& name, TemplateFile& file)
{
    const TableRow& header = table.rows.front();
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        if (std::find(columns.begin(), columns.end(), i) != columns.end())
            continue;
        QString what = header.cells[i].trimmed();
        for (std::size_t row = 1; what.isEmpty() && row < table.rows.size(); ++row)
            what = table.rows[row].cells[i].trimmed();
        if (!what.isEmpty())
            noteInert(file,
                      {QStringLiteral("%1:%2:%3").arg(name).arg(header.line).arg(i + 1),
                       shown(what), Kept::leftOut});
    }
}

QString flagText(bool flag)
{
    return flag ? QStringLiteral("1") : QStringLiteral("0");
}

QStringList rowOf(const OutgoingTemplate& outgoing)
{
    const domain::LetterTemplate& letter = outgoing.letter;
    QStringList row = {
        letter.key,
        letter.name,
        letter.aliases.join(u'\n'),
        letter.group,
        useNames[static_cast<std::size_t>(letter.use)].toString(),
        letter.channel,
        letter.tags.join(u'\n'),
        letter.subject,
        letter.body,
        letter.description,
        flagText(outgoing.marks.favourite),
        flagText(outgoing.marks.enabled),
        letter.fields.empty() ? QString() : QString::fromUtf8(domain::fieldsToJson(letter.fields)),
    };
    for (QString& cell : row)
        cell = guarded(cell);
    return row;
}

Given givenByBeeftextCsv()
{
    Given given;
    given.description = given.group = given.allAliases = given.tags = false;
    given.channel = given.use = given.subject = given.extra = false;
    given.favourite = given.enabled = false;
    return given;
}

} // namespace

bool isTemplateHeader(const QStringList& cells)
{
    const Columns columns = columnsOf(cells);
    return has(columns, Column::body)
        && std::count_if(columns.begin(), columns.end(), [](auto at) { return at >= 0; }) >= 2;
}

Result<TemplateFile> readTemplateTable(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<Table> table = readTable(bytes, name, std::nullopt, job);
    if (!table)
        return table.error();
    if (table->rows.empty() || !isTemplateHeader(table->rows.front().cells))
        return Error{ErrorCode::wrongFormat, name + QStringLiteral(":1:1"),
                     columnNames[static_cast<std::size_t>(Column::body)].ja.toString()};
    const Columns columns = columnsOf(table->rows.front().cells);
    TemplateFile file;
    noteOthers(*table, columns, name, file);
    Progress progress(job, table->rows.size(), Job::whole / 2);
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        if (!progress.next())
            return Error{ErrorCode::cancelled, name, {}};
        Result<IncomingTemplate> incoming = RowReader(columns, table->rows[i], name).read();
        if (incoming)
            accept(file, *std::move(incoming));
        else
            refuse(file, incoming.error());
    }
    return file;
}

Result<QByteArray> writeTemplateTable(const std::vector<OutgoingTemplate>& templates,
                                      TableEncoding encoding)
{
    std::vector<QStringList> rows(1);
    for (const ColumnNames& names : columnNames)
        rows.front().append(names.ja.toString());
    for (const OutgoingTemplate& outgoing : templates)
        rows.push_back(rowOf(outgoing));
    Result<QByteArray> bytes = writeTable(rows, encoding);
    if (bytes || bytes.error().code != ErrorCode::notText)
        return bytes;
    // It names the row, which the user never sees: the first template stands in the second.
    const std::size_t row = bytes.error().where.section(u':', 0, 0).toUInt();
    const bool isTemplate = row >= 2 && row < rows.size() + 1;
    return Error{ErrorCode::unknownValue,
                 isTemplate ? shown(templates[row - 2].letter.name) : QString(),
                 bytes.error().detail};
}

Result<TemplateFile> readBeeftextCsv(const QByteArray& bytes, const QString& name, Job* job)
{
    const Result<Table> table = readTable(bytes, name, std::nullopt, job);
    if (!table)
        return table.error();
    constexpr qsizetype columns = 3;
    constexpr qsizetype snippet = 1;
    constexpr qsizetype title = 2;
    TemplateFile file;
    Progress progress(job, table->rows.size(), Job::whole / 2);
    for (const TableRow& row : table->rows) {
        if (!progress.next())
            return Error{ErrorCode::cancelled, name, {}};
        const QString where = QStringLiteral("%1:%2:1").arg(name).arg(row.line);
        if (row.cells.size() != columns)
            return Error{ErrorCode::badCsv, where, QString::fromLatin1(notThreeColumns)};
        if (isTooLong(file, row.cells[snippet], where))
            continue;
        IncomingTemplate incoming;
        incoming.where = where;
        incoming.given = givenByBeeftextCsv();
        const QString keyword = row.cells.front();
        if (!keyword.isEmpty())
            incoming.letter.aliases << keyword;
        incoming.letter.name = row.cells[title].trimmed();
        if (incoming.letter.name.isEmpty())
            incoming.letter.name =
                keyword.trimmed().isEmpty() ? nameFromText(row.cells[snippet]) : keyword;
        fill(file, incoming, fromBeeftext(row.cells[snippet], where));
        accept(file, std::move(incoming));
    }
    return file;
}

QByteArray writeBeeftextCsv(const std::vector<OutgoingTemplate>& templates)
{
    std::vector<QStringList> rows;
    rows.reserve(templates.size());
    for (const OutgoingTemplate& outgoing : templates)
        rows.push_back({outgoing.letter.aliases.value(0), toBeeftext(outgoing.letter).text,
                        outgoing.letter.name});
    // UTF-8 always works.
    return *writeTable(rows, TableEncoding::utf8);
}

} // namespace choba::exchange
