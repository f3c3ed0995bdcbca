#include "writing/support_letter.h"

#include "base/clock.h"

#include <QDateTime>
#include <QStringList>

#include <array>

namespace choba::writing {

namespace {

constexpr std::array<QStringView, 7> weekdays = {u"月", u"火", u"水", u"木", u"金", u"土", u"日"};
constexpr QStringView toFillIn = u"（ここにご記入ください）";

// 「2026年11月21日（土）14:02」
QString timeInJapan(qint64 utc)
{
    const QDateTime time = inJapan(utc);
    const QDate day = time.date();
    return QStringLiteral("%1年%2月%3日（%4）%5")
        .arg(day.year())
        .arg(day.month())
        .arg(day.day())
        .arg(weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        .arg(time.time().toString(QStringLiteral("H:mm")));
}

QString timeOrBlank(std::optional<qint64> utc)
{
    return utc ? timeInJapan(*utc) : toFillIn.toString();
}

// The refused text as a quotation between two lines; what is typed in it must not end it.
QStringList quotation(const QString& text)
{
    const QString content = text.trimmed();
    return {QStringLiteral("――――ここから――――"), content.isEmpty() ? toFillIn.toString() : content,
            QStringLiteral("――――ここまで――――")};
}

QStringList lockedLetter(const SupportCase& what)
{
    QStringList lines = {
        QStringLiteral("ダイレクトメッセージと見積り・提案が送信できない状態が続いておりますため、"
                       "確認をお願いしたくご連絡いたしました。"),
        {},
        QStringLiteral("■状況"),
        u"・送信できなくなった日時：" + timeOrBlank(what.lockedSince),
        QStringLiteral("・対象：ダイレクトメッセージ、見積り・提案"),
        u"・ユーザー名：" + toFillIn,
    };
    if (what.refusedAt || !what.refusedText.trimmed().isEmpty()) {
        lines << QString();
        lines << QStringLiteral("■直前に送信できなかったメッセージ");
        lines << u"・日時：" + timeOrBlank(what.refusedAt);
        lines << quotation(what.refusedText);
    }
    lines << QString();
    lines << QStringLiteral("■お願いしたいこと");
    lines << QStringLiteral("・送信の制限がかかっている場合は、その理由と解除までのおおよその時間を"
                            "お教えください。");
    lines << QStringLiteral(
        "・文面に不適切な表現がございましたら、該当する箇所をお教えいただけますと"
        "幸いです。すぐに改め、今後は使用いたしません。");
    return lines;
}

QStringList refusedLetter(const SupportCase& what)
{
    QStringList lines = {
        QStringLiteral("お客様へのメッセージが送信できず、文面を見直しましても原因となる表現が"
                       "分からなかったため、確認をお願いしたくご連絡いたしました。"),
        {},
        QStringLiteral("■状況"),
        u"・送信できなかった日時：" + timeOrBlank(what.refusedAt),
        u"・ユーザー名：" + toFillIn,
        {},
        QStringLiteral("■送信できなかったメッセージ"),
    };
    lines << quotation(what.refusedText);
    lines << QString();
    lines << QStringLiteral("■お願いしたいこと");
    lines << QStringLiteral("・送信できない原因となっている表現がございましたら、該当する箇所を"
                            "お教えいただけますと幸いです。すぐに改め、今後は使用いたしません。");
    lines << QStringLiteral(
        "・文面に問題がない場合は、送信できるようご対応をお願いできますでしょうか。");
    return lines;
}

} // namespace

QString supportLetter(const SupportCase& what)
{
    QStringList lines = {QStringLiteral("カスタマーサポート ご担当者様"),
                         {},
                         QStringLiteral("いつもお世話になっております。")};
    lines << (what.lockedSince ? lockedLetter(what) : refusedLetter(what));
    lines << QString();
    lines << QStringLiteral("お忙しいところお手数をおかけして恐れ入りますが、ご確認のほど"
                            "よろしくお願いいたします。");
    return lines.join(u'\n') + u'\n';
}

} // namespace choba::writing
