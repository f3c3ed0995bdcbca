#include "templating/expression.h"

#include "base/ms.h"
#include "rules/business_calendar.h"

#include <array>

namespace choba::templating {

namespace {

constexpr int mostSteps = 8;
constexpr int largestAmount = 100'000;
constexpr int mostBusinessDays = 3'660; // one by one

struct UnitName {
    QStringView name;
    TimeUnit unit;
};

constexpr auto unitNames = std::to_array<UnitName>({
    {u"分", TimeUnit::minute},    {u"分間", TimeUnit::minute},  {u"時間", TimeUnit::hour},
    {u"日", TimeUnit::day},       {u"日間", TimeUnit::day},     {u"営業日", TimeUnit::businessDay},
    {u"週", TimeUnit::week},      {u"週間", TimeUnit::week},    {u"か月", TimeUnit::month},
    {u"か月間", TimeUnit::month}, {u"ヶ月", TimeUnit::month},   {u"ヶ月間", TimeUnit::month},
    {u"カ月", TimeUnit::month},   {u"カ月間", TimeUnit::month}, {u"ヵ月", TimeUnit::month},
    {u"ケ月", TimeUnit::month},   {u"箇月", TimeUnit::month},   {u"min", TimeUnit::minute},
    {u"h", TimeUnit::hour},       {u"d", TimeUnit::day},        {u"bd", TimeUnit::businessDay},
    {u"w", TimeUnit::week},       {u"mo", TimeUnit::month},
});

// Marks, digits and spaces as an input method types them count as the ASCII ones.
QChar ascii(QChar c)
{
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        return QChar(c.unicode() - 0xFEE0);
    return c == QChar(0x2212) ? QChar(u'-') : c; // the minus sign proper
}

class Reader
{
public:
    explicit Reader(QStringView words)
        : m_words(words)
    { }

    std::optional<Expression> read();

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() ? ascii(m_words[m_at + ahead]) : QChar();
    }

    bool atEnd() const { return m_at >= m_words.size(); }

    bool atFallback() const { return peek() == u'?' && peek(1) == u'?'; }

    bool atOperandEnd() const { return atEnd() || peek() == u'|' || atFallback(); }

    void skipSpace();
    bool readOperand(Operand& operand, bool first);
    bool readQuoted(Operand& operand);
    void readName(Operand& operand);
    bool readSteps(Operand& operand);
    std::optional<Step> readStep();
    std::optional<TimeUnit> readUnit();
    bool readFormat(Operand& operand);

    QStringView m_words;
    qsizetype m_at = 0;
};

std::optional<Expression> Reader::read()
{
    Expression expression;
    do {
        Operand operand;
        if (!readOperand(operand, expression.chain.empty()) || !readFormat(operand))
            return std::nullopt;
        expression.chain.push_back(std::move(operand));
        if (atEnd())
            break;
        m_at += 2; // ??
    } while (true);
    if (const std::optional<Format> last = expression.chain.back().format) {
        for (Operand& operand : expression.chain) {
            if (!operand.format)
                operand.format = last;
        }
    }
    return expression;
}

void Reader::skipSpace()
{
    while (!atEnd() && m_words[m_at].isSpace())
        ++m_at;
}

bool Reader::readOperand(Operand& operand, bool first)
{
    skipSpace();
    if (atEnd())
        return false;
    if (const QChar mark = m_words[m_at]; mark == u'「' || mark == u'“' || ascii(mark) == u'"')
        return readQuoted(operand);
    const qsizetype start = m_at;
    readName(operand);
    const bool complete = !operand.name.isEmpty() && readSteps(operand);
    if (first)
        return complete;
    if (!complete)
        operand = {};
    while (!atOperandEnd())
        ++m_at;
    operand.words = m_words.mid(start, m_at - start).trimmed().toString();
    return !operand.words.isEmpty();
}

bool Reader::readQuoted(Operand& operand)
{
    const QChar opening = m_words[m_at++];
    const QChar closing = opening == u'「' ? u'」' : opening == u'“' ? u'”' : opening;
    const qsizetype start = m_at;
    // 「お品「いろは」」 holds a pair of its own.
    for (int depth = 1; !atEnd(); ++m_at) {
        if (m_words[m_at] == closing)
            --depth;
        else if (m_words[m_at] == opening)
            ++depth;
        if (depth == 0)
            break;
    }
    if (atEnd())
        return false;
    operand.words = m_words.mid(start, m_at - start).toString();
    if (operand.words.isNull())
        operand.words = QLatin1String("");
    ++m_at;
    skipSpace();
    return atOperandEnd();
}

// Names may hold nearly anything; a sign belongs to the name unless a step follows.
void Reader::readName(Operand& operand)
{
    const qsizetype start = m_at;
    while (!atOperandEnd() && !m_words[m_at].isSpace()) {
        if (peek() == u'+' || peek() == u'-') {
            const qsizetype sign = m_at;
            const bool step = readStep().has_value();
            m_at = sign;
            if (step)
                break;
        }
        ++m_at;
    }
    const QStringView name = m_words.mid(start, m_at - start);
    operand.name = name.toString();
    operand.path = pathOf(name);
}

// To the end of the operand; false when something else stands there.
bool Reader::readSteps(Operand& operand)
{
    skipSpace();
    while (!atOperandEnd()) {
        const std::optional<Step> step = readStep();
        if (!step || operand.steps.size() >= std::size_t(mostSteps))
            return false;
        operand.steps.push_back(*step);
        skipSpace();
    }
    return true;
}

std::optional<Step> Reader::readStep()
{
    const QChar sign = peek();
    if (sign != u'+' && sign != u'-')
        return std::nullopt;
    ++m_at;
    skipSpace();
    int amount = 0;
    const qsizetype start = m_at;
    while (peek() >= u'0' && peek() <= u'9' && amount <= largestAmount)
        amount = amount * 10 + (ascii(m_words[m_at++]).unicode() - u'0');
    if (m_at == start)
        return std::nullopt;
    skipSpace();
    const std::optional<TimeUnit> unit = readUnit();
    if (!unit || amount > (unit == TimeUnit::businessDay ? mostBusinessDays : largestAmount))
        return std::nullopt;
    return Step{sign == u'-' ? -amount : amount, *unit};
}

std::optional<TimeUnit> Reader::readUnit()
{
    const UnitName* longest = nullptr;
    for (const UnitName& unit : unitNames) {
        qsizetype same = 0;
        while (same < unit.name.size() && peek(same) == unit.name[same])
            ++same;
        if (same == unit.name.size() && (longest == nullptr || same > longest->name.size()))
            longest = &unit;
    }
    if (longest == nullptr)
        return std::nullopt;
    m_at += longest->name.size();
    const bool ends = atOperandEnd() || m_words[m_at].isSpace() || peek() == u'+' || peek() == u'-';
    return ends ? std::optional(longest->unit) : std::nullopt;
}

bool Reader::readFormat(Operand& operand)
{
    if (peek() != u'|')
        return true;
    const qsizetype start = ++m_at;
    while (!atEnd() && !atFallback())
        ++m_at;
    operand.format = Format::parse(m_words.mid(start, m_at - start));
    return operand.format.has_value();
}

TimePoint moved(const TimePoint& point, const Step& step, const rules::BusinessCalendar& calendar)
{
    switch (step.unit) {
    case TimeUnit::minute:
    case TimeUnit::hour: {
        const TimePoint from{point.date, point.time.isValid() ? point.time : QTime(0, 0)};
        const qint64 length = step.unit == TimeUnit::hour ? ms::hour : ms::minute;
        return pointOf(utcOf(from) + step.amount * length);
    }
    case TimeUnit::day:
        return {point.date.addDays(step.amount), point.time};
    case TimeUnit::week:
        return {point.date.addDays(qint64(7) * step.amount), point.time};
    case TimeUnit::month:
        return {point.date.addMonths(step.amount), point.time}; // to the month's end at most
    case TimeUnit::businessDay:
        return {calendar.addBusinessDays(point.date, step.amount), point.time};
    }
    return {};
}

} // namespace

std::optional<Expression> parseExpression(QStringView words)
{
    return Reader(words).read();
}

std::optional<Value> shifted(const Value& value, const std::vector<Step>& steps,
                             const rules::BusinessCalendar* calendar)
{
    static const rules::BusinessCalendar usual;
    constexpr int lastYear = 9'999;
    TimePoint point = timePointOf(value);
    for (const Step& step : steps) {
        if (!point.date.isValid())
            return std::nullopt;
        point = moved(point, step, calendar != nullptr ? *calendar : usual);
    }
    if (!point.date.isValid() || point.date.year() < 1 || point.date.year() > lastYear)
        return std::nullopt;
    return point.time.isValid() ? Value::moment(utcOf(point)) : Value(point.date);
}

} // namespace choba::templating
