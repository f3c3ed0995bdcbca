#include "exchange/table_file.h"

#include "base/job.h"

#include <QStringEncoder>
#include <QtGlobal>

namespace choba::exchange {

namespace {

// Sentences are made of these in wording.
constexpr const char* openQuote = QT_TRANSLATE_NOOP("details", "a quotation mark is never closed");
constexpr const char* strayQuote =
    QT_TRANSLATE_NOOP("details", "a quotation mark stands inside a plain cell");
constexpr const char* afterQuote =
    QT_TRANSLATE_NOOP("details", "something follows a closing quotation mark");
constexpr const char* wrongWidth =
    QT_TRANSLATE_NOOP("details", "the row has another number of cells than the first");
constexpr const char* tooWide = QT_TRANSLATE_NOOP("details", "there are too many columns");
constexpr const char* tooLong = QT_TRANSLATE_NOOP("details", "there are too many rows");

Result<Table> decoded(const QByteArray& bytes, const QString& name,
                      std::optional<text::Encoding> encoding, QString& text)
{
    Table table;
    Result<QString> content = text::decode(bytes, encoding.value_or(text::Encoding::utf8), name);
    table.encoding = encoding.value_or(text::Encoding::utf8);
    if (!content && !encoding) {
        const std::vector<text::Encoding> guesses = text::guessEncodings(bytes);
        if (!guesses.empty()) {
            table.encoding = guesses.front();
            content = text::decode(bytes, table.encoding, name);
        }
    }
    if (!content)
        return content.error();
    text = *std::move(content);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return table;
}

QChar separatorOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            (c == u',' ? commas : tabs) += c == u',' || c == u'\t';
    }
    return tabs > commas ? u'\t' : u',';
}

class Reader
{
public:
    Reader(QStringView text, QString name)
        : m_text(text)
        , m_name(std::move(name))
        , m_separator(separatorOf(text))
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    qsizetype at() const { return m_at; }

    // The next row; an empty line is a row of one empty cell.
    Result<TableRow> row();

    Error problem(const char* what) const { return problemAt(m_line, m_column, what); }

    Error problemAt(int line, int column, const char* what) const;

private:
    Result<QString> cell();
    Result<QString> quotedCell();
    bool atCellEnd() const;

    bool atLineEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void step(); // over one character; a line end is one

    QStringView m_text;
    QString m_name;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
};

Error Reader::problemAt(int line, int column, const char* what) const
{
    return {ErrorCode::badCsv, QStringLiteral("%1:%2:%3").arg(m_name).arg(line).arg(column),
            QString::fromLatin1(what)};
}

bool Reader::atCellEnd() const
{
    return atLineEnd() || m_text[m_at] == m_separator;
}

void Reader::step()
{
    const QChar c = m_text[m_at++];
    if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    if (c == u'\n' || c == u'\r') {
        ++m_line;
        m_column = 1;
    } else if (!c.isLowSurrogate()) {
        ++m_column;
    }
}

Result<QString> Reader::quotedCell()
{
    const Error open = problem(openQuote);
    step();
    QString content;
    while (!atEnd()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            step();
            if (atEnd() || m_text[m_at] != u'"') {
                if (!atCellEnd())
                    return problem(afterQuote);
                return content;
            }
        }
        // Lines inside a cell end as lines do here.
        content += c == u'\r' ? QChar(u'\n') : c;
        step();
    }
    return open;
}

Result<QString> Reader::cell()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return quotedCell();
    const qsizetype from = m_at;
    while (!atCellEnd()) {
        if (m_text[m_at] == u'"')
            return problem(strayQuote);
        step();
    }
    return m_text.mid(from, m_at - from).toString();
}

Result<TableRow> Reader::row()
{
    TableRow row;
    row.line = m_line;
    while (true) {
        Result<QString> content = cell();
        if (!content)
            return content.error();
        if (row.cells.size() >= mostColumns)
            return problem(tooWide);
        row.cells.append(*std::move(content));
        if (atLineEnd())
            break;
        step(); // the separator
    }
    if (!atEnd())
        step();
    return row;
}

bool isEmptyLine(const TableRow& row)
{
    return row.cells.size() == 1 && row.cells.front().trimmed().isEmpty();
}

bool looksLikeFormula(QChar c)
{
    static constexpr QStringView signs = u"=+-@\t\r＝＋－＠";
    return signs.contains(c);
}

// After how many apostrophes a formula begins; -1 when none does.
qsizetype guardsOf(const QString& cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at < cell.size() && looksLikeFormula(cell[at]) ? at : -1;
}

QString quoted(const QString& cell)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    // A byte order mark that is none stays one cell's own behind a quotation mark.
    const bool edges = !cell.isEmpty()
        && (cell.front().isSpace() || cell.back().isSpace() || cell.front() == QChar(0xFEFF));
    if (plain && !edges)
        return cell;
    QString inner = cell;
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' + inner + u'"';
}

// The character CP932 lacks; none when it has them all.
std::optional<QString> lacking(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        const QString character = text.mid(at, pair ? 2 : 1);
        QStringEncoder encoder("windows-31j");
        const QByteArray bytes = encoder.encode(character);
        if (encoder.hasError() || bytes.contains('\x1a')
            || QString(QStringDecoder("windows-31j").decode(bytes)) != character)
            return character;
        at += character.size() - 1;
    }
    return std::nullopt;
}

Result<QByteArray> asCp932(const std::vector<QStringList>& rows, const QString& text)
{
    QStringEncoder encoder("windows-31j", QStringEncoder::Flag::Stateless);
    const QByteArray bytes = encoder.encode(text);
    const QString back = QStringDecoder("windows-31j").decode(bytes);
    if (!encoder.hasError() && back == text)
        return bytes;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            if (const std::optional<QString> character = lacking(rows[row][column]))
                return Error{ErrorCode::notText,
                             QStringLiteral("%1:%2").arg(row + 1).arg(column + 1), *character};
        }
    }
    return Error{ErrorCode::notText, {}, {}};
}

} // namespace

Result<Table> readTable(const QByteArray& bytes, const QString& name,
                        std::optional<text::Encoding> encoding, Job* job)
{
    QString text;
    Result<Table> table = decoded(bytes, name, encoding, text);
    if (!table)
        return table;
    constexpr int whole = Job::whole / 2; // the rest is the caller's
    Reader reader(text, name);
    while (!reader.atEnd()) {
        Result<TableRow> row = reader.row();
        if (!row)
            return row.error();
        if (isEmptyLine(*row))
            continue;
        if (!table->rows.empty() && row->cells.size() != table->rows.front().cells.size())
            return reader.problemAt(row->line, 1, wrongWidth);
        if (std::ssize(table->rows) >= mostRows)
            return reader.problemAt(row->line, 1, tooLong);
        table->rows.push_back(*std::move(row));
        if (job != nullptr && table->rows.size() % 256 == 0) {
            if (job->cancelled())
                return Error{ErrorCode::cancelled, name, {}};
            job->report(static_cast<int>(reader.at() * whole / text.size()));
        }
    }
    return table;
}

std::optional<QStringList> firstRow(const QByteArray& bytes)
{
    QString text;
    if (!decoded(bytes, {}, std::nullopt, text))
        return std::nullopt;
    Reader reader(text, {});
    while (!reader.atEnd()) {
        Result<TableRow> row = reader.row();
        if (!row)
            return std::nullopt;
        if (!isEmptyLine(*row))
            return row->cells;
    }
    return std::nullopt;
}

Result<QByteArray> writeTable(const std::vector<QStringList>& rows, TableEncoding encoding)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u',';
            text += quoted(row[column]);
        }
        text += QStringLiteral("\r\n");
    }
    if (encoding == TableEncoding::cp932)
        return asCp932(rows, text);
    QByteArray bytes = text.toUtf8();
    if (encoding == TableEncoding::utf8Bom)
        bytes.prepend("\xEF\xBB\xBF");
    return bytes;
}

QString guarded(const QString& cell)
{
    return guardsOf(cell) < 0 ? cell : QString(u'\'' + cell);
}

QString unguarded(const QString& cell)
{
    return guardsOf(cell) < 1 ? cell : cell.mid(1);
}

} // namespace choba::exchange
