#include "text/fold.h"

#include <QString>

#include <bitset>
#include <unordered_map>

namespace choba::text {

namespace {

// Table entries that are no folded unit. Both are noncharacters.
constexpr char16_t dropped = 0xFFFE;
constexpr char16_t special = 0xFFFF; // an expansion, a voiced mark or half a surrogate pair

constexpr char16_t combiningVoiced = 0x3099;
constexpr char16_t combiningSemiVoiced = 0x309A;

constexpr bool within(char32_t value, char32_t first, char32_t last)
{
    return value >= first && value <= last;
}

bool isVoicedMark(char16_t unit)
{
    return unit == combiningVoiced || unit == 0x309B || unit == 0xFF9E;
}

bool isSemiVoicedMark(char16_t unit)
{
    return unit == combiningSemiVoiced || unit == 0x309C || unit == 0xFF9F;
}

bool isCombiningMark(char16_t unit)
{
    return within(unit, 0x0300, 0x036F) || within(unit, 0x20D0, 0x20FF);
}

// Bullets, not digits: "①090-…" must not read as "1090-…".
bool isCircledNumber(char16_t unit)
{
    return within(unit, 0x2460, 0x249B) || within(unit, 0x2776, 0x2793);
}

char16_t hiraganaOf(char16_t unit)
{
    return within(unit, 0x30A1, 0x30F6) ? static_cast<char16_t>(unit - 0x60) : unit;
}

char16_t largeKanaOf(char16_t hiragana)
{
    switch (hiragana) {
    case u'ぁ':
    case u'ぃ':
    case u'ぅ':
    case u'ぇ':
    case u'ぉ':
    case u'っ':
    case u'ゃ':
    case u'ゅ':
    case u'ょ':
    case u'ゎ':
        return static_cast<char16_t>(hiragana + 1);
    case 0x3095:
        return u'か';
    case 0x3096:
        return u'け';
    default:
        return hiragana;
    }
}

// Dashes of all kinds are one, and so are the circles that stand for a hidden letter or a zero.
char16_t signOf(char16_t unit)
{
    if (within(unit, 0x2010, 0x2015) || unit == 0x2212 || unit == 0x2500) {
        return u'-';
    }
    return unit == u'○' || unit == u'◯' ? u'〇' : unit;
}

// The folded form of one character by Unicode's own data: slow, used to fill the tables.
QString foldByUnicode(const QString& character)
{
    QString bare;
    for (const QChar unit : character.normalized(QString::NormalizationForm_KD)) {
        if (!within(unit.unicode(), 0x0300, 0x036F)) {
            bare += unit;
        }
    }
    QString result = bare.normalized(QString::NormalizationForm_C).toCaseFolded();
    for (QChar& unit : result) {
        unit = QChar(signOf(largeKanaOf(hiraganaOf(unit.unicode()))));
    }
    return result;
}

// Nothing to fold and nothing to look up: most of the plane.
bool isPlainIdeograph(char16_t unit)
{
    return within(unit, 0x3400, 0x4DBF) || within(unit, 0x4E00, 0x9FFF)
        || within(unit, 0xAC00, 0xD7A3) || within(unit, 0xE000, 0xF8FF);
}

bool vanishes(char16_t unit)
{
    const bool filler = unit == 0x115F || unit == 0x1160 || unit == 0x3164 || unit == 0xFFA0;
    return filler || unit == 0x034F || within(unit, 0xFE00, 0xFE0F) || within(unit, 0x180B, 0x180F)
        || QChar::category(unit) == QChar::Other_Format;
}

class Tables
{
public:
    Tables()
    {
        for (unsigned code = 0; code < m_folded.size(); ++code) {
            const auto unit = static_cast<char16_t>(code);
            m_folded[code] = isPlainIdeograph(unit) ? unit : entryFor(unit);
            const bool letter =
                QChar::isLetterOrNumber(unit) || QChar::isMark(unit) || QChar::isSurrogate(unit);
            m_separator[code] = !letter || isCircledNumber(unit);
        }
        for (char16_t base = 0x3041; base <= 0x3096; ++base) {
            m_voiced[base - 0x3041u] = composed(base, combiningVoiced);
            m_semiVoiced[base - 0x3041u] = composed(base, combiningSemiVoiced);
        }
    }

    char16_t folded(char16_t unit) const { return m_folded[unit]; }

    bool isSeparator(char16_t unit) const { return m_separator[unit]; }

    // 0 when `hiragana` takes no such mark.
    char16_t withMark(char16_t hiragana, bool voiced) const
    {
        if (!within(hiragana, 0x3041, 0x3096)) {
            return 0;
        }
        return (voiced ? m_voiced : m_semiVoiced)[hiragana - 0x3041u];
    }

    const std::u16string* expansion(char16_t unit) const
    {
        const auto found = m_expansions.find(unit);
        return found == m_expansions.end() ? nullptr : &found->second;
    }

private:
    char16_t entryFor(char16_t unit)
    {
        if (QChar::isSurrogate(unit) || isVoicedMark(unit) || isSemiVoicedMark(unit)) {
            return special;
        }
        if (isCircledNumber(unit)) {
            return unit;
        }
        if (vanishes(unit) || isCombiningMark(unit)) {
            return dropped;
        }
        const QString result = foldByUnicode(QString(QChar(unit)));
        if (result.size() == 1) {
            return result.front().unicode();
        }
        if (result.isEmpty()) {
            return dropped;
        }
        m_expansions.emplace(unit, result.toStdU16String());
        return special;
    }

    static char16_t composed(char16_t base, char16_t mark)
    {
        const QString pair = QString(QChar(base)) + QChar(mark);
        const QString result = pair.normalized(QString::NormalizationForm_C);
        return result.size() == 1 ? result.front().unicode() : u'\0';
    }

    std::vector<char16_t> m_folded = std::vector<char16_t>(0x10000);
    std::bitset<0x10000> m_separator;
    std::array<char16_t, 0x56> m_voiced = {};
    std::array<char16_t, 0x56> m_semiVoiced = {};
    std::unordered_map<char16_t, std::u16string> m_expansions;
};

const Tables& tables()
{
    static const Tables instance;
    return instance;
}

// Letters in disguise outside the first plane: 𝐋𝐈𝐍𝐄, 🄻, 🅛, 🅻 and compatibility ideographs.
std::u16string foldSupplementary(char32_t code)
{
    if (within(code, 0xE0000, 0xE0FFF)) {
        return {}; // tags and variation selectors
    }
    if (within(code, 0x1F150, 0x1F169) || within(code, 0x1F170, 0x1F189)) {
        const char32_t first = code >= 0x1F170 ? 0x1F170 : 0x1F150;
        return std::u16string(1, static_cast<char16_t>(u'a' + (code - first)));
    }
    const QString character = QString::fromUcs4(&code, 1);
    const bool letters = within(code, 0x1D400, 0x1D7FF) || within(code, 0x1F110, 0x1F14F)
        || within(code, 0x2F800, 0x2FA1F);
    return (letters ? foldByUnicode(character) : character).toStdU16String();
}

// Appends to a Folded through raw pointers that are given back at the end.
class Appender
{
public:
    Appender(Folded& out, qsizetype expected)
        : m_out(out)
        , m_used(out.units.size())
    {
        makeRoom(static_cast<std::size_t>(expected));
    }

    ~Appender()
    {
        m_out.units.resize(m_used);
        m_out.offsets.resize(m_used);
    }

    Appender(const Appender&) = delete;
    Appender& operator=(const Appender&) = delete;

    void put(char16_t unit, qsizetype offset)
    {
        m_out.units[m_used] = unit;
        m_out.offsets[m_used] = static_cast<quint32>(offset);
        ++m_used;
    }

    void put(const std::u16string& units, qsizetype offset, qsizetype stillToCome)
    {
        makeRoom(units.size() + static_cast<std::size_t>(stillToCome));
        for (const char16_t unit : units) {
            put(unit, offset);
        }
    }

    // The unit put last; null when there is none.
    char16_t* last() { return m_used == 0 ? nullptr : &m_out.units[m_used - 1]; }

private:
    void makeRoom(std::size_t more)
    {
        if (m_out.units.size() < m_used + more) {
            m_out.units.resize(m_used + more);
            m_out.offsets.resize(m_used + more);
        }
    }

    Folded& m_out;
    std::size_t m_used;
};

// Folds the special character at `offset`; says how many units it took.
qsizetype foldSpecial(QStringView text, qsizetype offset, qsizetype to, Appender& out)
{
    const char16_t unit = text[offset].unicode();
    const qsizetype rest = to - offset;
    if (isVoicedMark(unit) || isSemiVoicedMark(unit)) {
        char16_t* base = out.last();
        const char16_t marked = base ? tables().withMark(*base, isVoicedMark(unit)) : u'\0';
        if (marked != 0) {
            *base = marked;
        }
        return 1;
    }
    if (QChar::isHighSurrogate(unit) && rest > 1 && text[offset + 1].isLowSurrogate()) {
        const char32_t code = QChar::surrogateToUcs4(unit, text[offset + 1].unicode());
        out.put(foldSupplementary(code), offset, rest);
        return 2;
    }
    if (const std::u16string* expansion = tables().expansion(unit)) {
        out.put(*expansion, offset, rest);
    } else {
        out.put(unit, offset); // half a surrogate pair on its own
    }
    return 1;
}

} // namespace

void Folded::clear()
{
    units.clear();
    offsets.clear();
}

void fold(QStringView text, qsizetype from, qsizetype to, Folded& out)
{
    const Tables& table = tables();
    Appender appender(out, to - from);
    qsizetype offset = from;
    while (offset < to) {
        const char16_t unit = table.folded(text[offset].unicode());
        if (unit < dropped) {
            appender.put(unit, offset);
            ++offset;
        } else if (unit == dropped) {
            ++offset;
        } else {
            offset += foldSpecial(text, offset, to, appender);
        }
    }
}

std::u16string folded(QStringView text)
{
    Folded result;
    fold(text, 0, text.size(), result);
    return std::move(result.units);
}

bool isSeparator(char16_t unit)
{
    return tables().isSeparator(unit);
}

bool isInvisible(char16_t unit)
{
    return tables().folded(unit) == dropped && !isCombiningMark(unit);
}

qsizetype sourceEnd(QStringView text, qsizetype offset)
{
    qsizetype end = offset + 1;
    if (text[offset].isHighSurrogate() && end < text.size() && text[end].isLowSurrogate()) {
        ++end;
    }
    while (end < text.size()) {
        const char16_t unit = text[end].unicode();
        const bool mark = isVoicedMark(unit) || isSemiVoicedMark(unit) || isCombiningMark(unit)
            || within(unit, 0xFE00, 0xFE0F);
        if (!mark) {
            break;
        }
        ++end;
    }
    return end;
}

Script scriptOf(char16_t unit)
{
    if (unit < 0x80) {
        const char16_t lower = unit | 0x20;
        return within(lower, u'a', u'z') ? Script::latin
            : within(unit, u'0', u'9')   ? Script::digit
                                         : Script::other;
    }
    if (within(unit, 0x3041, 0x3096) || within(unit, 0x309D, 0x309F)) {
        return Script::hiragana;
    }
    if (within(unit, 0x30A1, 0x30FA) || within(unit, 0x30FC, 0x30FF)
        || within(unit, 0xFF66, 0xFF9F)) {
        return Script::katakana;
    }
    if (within(unit, 0x3400, 0x9FFF) || within(unit, 0xF900, 0xFAFF) || unit == 0x3005
        || unit == 0x3007) {
        return Script::han;
    }
    if (within(unit, 0xFF21, 0xFF3A) || within(unit, 0xFF41, 0xFF5A)
        || (within(unit, 0x00C0, 0x024F) && unit != 0x00D7 && unit != 0x00F7)) {
        return Script::latin;
    }
    return within(unit, 0xFF10, 0xFF19) ? Script::digit : Script::other;
}

} // namespace choba::text
