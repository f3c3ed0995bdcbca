#include "text/encoding.h"

#include "base/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace choba::text {

namespace {

// "windows-31j" is CP932 with the mapping Windows uses. All three come from ICU.
struct Charset {
    Encoding encoding;
    const char* icuName;
};

constexpr std::array<Charset, 3> legacy = {{
    {Encoding::cp932, "windows-31j"},
    {Encoding::eucJp, "EUC-JP"},
    {Encoding::iso2022Jp, "ISO-2022-JP"},
}};

bool isControl(char32_t c)
{
    return c == 0x7f || (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f');
}

// Offset of the first control character, -1 when there is none. Large files pass through here,
// so whole blocks are judged without branches.
qsizetype firstControl(QByteArrayView bytes)
{
    constexpr qsizetype block = 4096;
    for (qsizetype start = 0; start < bytes.size(); start += block) {
        const QByteArrayView piece = bytes.sliced(start, std::min(block, bytes.size() - start));
        unsigned found = 0;
        for (const char byte : piece) {
            const auto c = static_cast<uchar>(byte);
            found |= static_cast<unsigned>(c < 0x20) & static_cast<unsigned>(c != '\t')
                & static_cast<unsigned>(c != '\n') & static_cast<unsigned>(c != '\r')
                & static_cast<unsigned>(c != '\f');
            found |= static_cast<unsigned>(c == 0x7f);
        }
        if (found == 0)
            continue;
        const auto* const place = std::find_if(piece.begin(), piece.end(), [](char byte) {
            return isControl(static_cast<uchar>(byte));
        });
        return start + (place - piece.begin());
    }
    return -1;
}

// The UTF-16 byte order mark, little or big endian.
bool hasUtf16Mark(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\xFF\xFE", 2))
        || bytes.startsWith(QByteArrayView("\xFE\xFF", 2));
}

// What a decoder leaves where bytes mean nothing: the replacement character, C1 controls and
// the private code points ICU uses for single bytes of CP932. Texts have control characters
// neither.
bool isBroken(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0xfffd || (unit >= 0x80 && unit < 0xa0) || (unit >= 0xf8f0 && unit <= 0xf8f3)
        || isControl(unit);
}

bool isBroken(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isBroken(c); });
}

// Decoding again piece by piece finds the byte at which it goes wrong: quickly up to the piece,
// then byte by byte.
QString brokenPlace(QByteArrayView bytes, const char* icuName)
{
    constexpr qsizetype piece = 4096;
    const auto wrongAfter = [bytes](QStringDecoder& decoder, qsizetype start, qsizetype length) {
        const qsizetype rest = bytes.size() - start;
        const QString text = decoder.decode(bytes.sliced(start, std::min(length, rest)));
        return decoder.hasError() || isBroken(text);
    };
    QStringDecoder coarse(icuName);
    QStringDecoder fine(icuName);
    qsizetype offset = 0;
    while (offset < bytes.size() && !wrongAfter(coarse, offset, piece)) {
        wrongAfter(fine, offset, piece);
        offset += piece;
    }
    while (offset < bytes.size() && !wrongAfter(fine, offset, 1))
        ++offset;
    return lineAndByte(bytes, std::min(offset, bytes.size()));
}

Result<QString> decodeLegacy(const QByteArray& bytes, const char* icuName, const QString& name)
{
    // Stateless: a character cut off at the end of the file is an error.
    QStringDecoder decoder(icuName, QStringDecoder::Flag::Stateless);
    QString text;
    if (decoder.isValid())
        text = decoder.decode(bytes);
    if (!decoder.isValid() || decoder.hasError() || isBroken(text))
        return Error{ErrorCode::notText, name + u':' + brokenPlace(bytes, icuName), {}};
    return text;
}

Result<QString> decodeUtf16(const QByteArray& bytes, const QString& name)
{
    QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    const bool whole = bytes.size() % 2 == 0 && QStringView(text).isValidUtf16();
    if (!whole || decoder.hasError())
        return Error{ErrorCode::notText, name, {}};
    const auto* const control =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isControl(c.unicode()); });
    if (control == text.end())
        return text;
    const auto mark = static_cast<qsizetype>(hasUtf16Mark(bytes));
    const auto offset = 2 * (control - text.begin() + mark);
    return Error{ErrorCode::notText, name + u':' + lineAndByte(bytes, offset), {}};
}

// How much a decoded text looks like Japanese somebody wrote, per character that is not ASCII.
// Text read in the wrong encoding is full of half-width katakana, symbols and private characters.
double plausibility(QStringView text)
{
    constexpr qsizetype enough = 65536;
    double score = 0;
    qsizetype counted = 0;
    for (const QChar c : text.first(std::min(text.size(), enough))) {
        const char16_t unit = c.unicode();
        if (unit < 0x80)
            continue;
        ++counted;
        if (unit >= 0x3041 && unit <= 0x309e) // hiragana
            score += 2;
        else if ((unit >= 0x30a1 && unit <= 0x30fe) || (unit >= 0x3001 && unit <= 0x3011))
            score += 1.5; // katakana, common punctuation
        else if (unit >= 0x4e00 && unit <= 0x9fff)
            score += 1;
        else if (unit >= 0xff61 && unit <= 0xff9f) // half-width katakana
            score -= 1;
        else if (c.isSurrogate() || (unit >= 0xe000 && unit <= 0xf8ff))
            score -= 5;
    }
    return counted == 0 ? 0 : score / static_cast<double>(counted);
}

} // namespace

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8:
        return QStringLiteral("UTF-8");
    case Encoding::utf16:
        return QStringLiteral("UTF-16");
    case Encoding::cp932:
        return QStringLiteral("Shift_JIS (CP932)");
    case Encoding::eucJp:
        return QStringLiteral("EUC-JP");
    case Encoding::iso2022Jp:
        break;
    }
    return QStringLiteral("ISO-2022-JP (JIS)");
}

Result<QString> decodeUtf8(const QByteArray& bytes, const QString& name)
{
    const qsizetype invalid = firstInvalidUtf8(bytes);
    const qsizetype control = firstControl(bytes);
    const auto fail = [&](ErrorCode code, qsizetype offset) {
        return Error{code, name + u':' + lineAndByte(bytes, offset), {}};
    };
    if (invalid >= 0 && (control < 0 || invalid < control))
        return fail(ErrorCode::notUtf8, invalid);
    if (control >= 0)
        return fail(ErrorCode::notText, control);
    const bool mark = bytes.startsWith("\xEF\xBB\xBF");
    return QString::fromUtf8(QByteArrayView(bytes).sliced(mark ? 3 : 0));
}

std::vector<Encoding> guessEncodings(const QByteArray& bytes)
{
    if (hasUtf16Mark(bytes)) {
        if (decodeUtf16(bytes, {}))
            return {Encoding::utf16};
        return {};
    }

    struct Guess {
        Encoding encoding;
        double score;
    };

    std::vector<Guess> guesses;
    for (const Charset& charset : legacy) {
        // Without its escape sequences ISO-2022-JP is plain ASCII, which needs no guessing.
        if (charset.encoding == Encoding::iso2022Jp && !bytes.contains('\x1b'))
            continue;
        if (const Result<QString> text = decodeLegacy(bytes, charset.icuName, {}))
            guesses.push_back({charset.encoding, plausibility(*text)});
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const Guess& a, const Guess& b) { return a.score > b.score; });
    std::vector<Encoding> encodings;
    encodings.reserve(guesses.size());
    for (const Guess& guess : guesses)
        encodings.push_back(guess.encoding);
    return encodings;
}

Result<QString> decode(const QByteArray& bytes, Encoding encoding, const QString& name)
{
    if (encoding == Encoding::utf8)
        return decodeUtf8(bytes, name);
    if (encoding == Encoding::utf16)
        return decodeUtf16(bytes, name);
    const auto* const charset =
        std::find_if(legacy.begin(), legacy.end(),
                     [encoding](const Charset& c) { return c.encoding == encoding; });
    return decodeLegacy(bytes, charset->icuName, name);
}

} // namespace choba::text
