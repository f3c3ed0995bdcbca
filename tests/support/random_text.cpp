#include "support/random_text.h"

#include <QStringList>

namespace choba::test {

QString RandomText::piece()
{
    static const QStringList pieces = {QStringLiteral("お世話になっております"),
                                       QStringLiteral("ロゴの初稿をお送りします"),
                                       QStringLiteral("。"),
                                       QStringLiteral("。"),
                                       QStringLiteral("、"),
                                       QStringLiteral("、"),
                                       QStringLiteral("！？"),
                                       QStringLiteral("\n"),
                                       QStringLiteral("\n"),
                                       QStringLiteral("\n\n"),
                                       QStringLiteral("\r\n"),
                                       QStringLiteral("　"),
                                       QStringLiteral(" "),
                                       QStringLiteral("    "),
                                       QStringLiteral("\t"),
                                       QStringLiteral("「"),
                                       QStringLiteral("」"),
                                       QStringLiteral("「はい。承知しました。」"),
                                       QStringLiteral("（税込13,260円）"),
                                       QStringLiteral("『長い書名と、副題。』"),
                                       QStringLiteral("【重要】"),
                                       QStringLiteral("https://example.com/a/b?c=d#e"),
                                       QStringLiteral("name@example.com"),
                                       QStringLiteral("2026年11月21日"),
                                       QStringLiteral("18:00"),
                                       QStringLiteral("10，000"),
                                       QStringLiteral("Illustrator"),
                                       QStringLiteral("👨‍👩‍👧‍👦"),
                                       QStringLiteral("🇯🇵"),
                                       QStringLiteral("👍🏽"),
                                       QStringLiteral("葛󠄀"),
                                       QStringLiteral("か\u3099"),
                                       QStringLiteral("ﾊﾞ"),
                                       QStringLiteral("𠮷"),
                                       QStringLiteral("e\u0301"),
                                       QStringLiteral("\u200B"),
                                       QStringLiteral("\u202E"),
                                       QStringLiteral("ー"),
                                       QStringLiteral("っ"),
                                       QStringLiteral("々"),
                                       QStringLiteral("한국어"),
                                       QStringLiteral("नमस्ते"),
                                       QString(QChar(0xD83D)),
                                       QString(QChar(0xDC4D)),
                                       QStringLiteral("---8<---"),
                                       QStringLiteral("\n---8<---\n")};
    return pieces[number(0, static_cast<int>(pieces.size()) - 1)];
}

QString RandomText::text(qsizetype length)
{
    QString result;
    while (result.size() < length) {
        result += piece();
    }
    return result;
}

QString RandomText::textWithPairedBrackets(qsizetype length)
{
    QString result;
    while (result.size() < length) {
        const QString next = piece();
        if (next != u"「" && next != u"」") {
            result += next;
        }
    }
    return result;
}

int propertyRounds(int usual)
{
    const int asked = qEnvironmentVariableIntValue("CHOBA_PROPERTY_ROUNDS");
    return asked > 0 ? usual * asked : usual;
}

} // namespace choba::test
