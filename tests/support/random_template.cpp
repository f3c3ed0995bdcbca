#include "support/random_template.h"

#include <QStringList>

namespace choba::test {

namespace {

const QStringList& names()
{
    static const QStringList list = {
        QStringLiteral("a"),           QStringLiteral("b"),    QStringLiteral("a.b"),
        QStringLiteral("client.name"), QStringLiteral("due"),  QStringLiteral("list"),
        QStringLiteral("お客様名"),    QStringLiteral("."),    QStringLiteral("カーソル"),
        QStringLiteral("price"),       QStringLiteral("none"), QStringLiteral("a..b"),
    };
    return list;
}

} // namespace

QString RandomTemplate::name()
{
    return names()[number(0, static_cast<int>(names().size()) - 1)];
}

QString RandomTemplate::words()
{
    static const QStringList list = {
        QStringLiteral("様"),
        QStringLiteral(" "),
        QStringLiteral("\n"),
        QStringLiteral("  "),
        QStringLiteral("\r\n"),
        QStringLiteral("お世話になります。"),
        QStringLiteral("\t"),
        QStringLiteral("\n\n"),
        QStringLiteral("👍"),
        QStringLiteral("x"),
        QString(QChar(char16_t(0xD83D))),
        QStringLiteral("　"),
    };
    QString text;
    for (int i = number(0, 3); i > 0; --i)
        text += list[number(0, static_cast<int>(list.size()) - 1)];
    return text;
}

QString RandomTemplate::tag(const QString& content) const
{
    return m_open + content + m_close;
}

QString RandomTemplate::value()
{
    switch (number(0, 4)) {
    case 0:
        return tag(u'{' + name() + u'}');
    case 1:
        return tag(u"& " + name());
    default:
        return tag(u' ' + name());
    }
}

QString RandomTemplate::expression()
{
    static const QStringList tails = {
        QStringLiteral(" ?? お客様"),     QStringLiteral(" ?? b ?? 「なし」"),
        QStringLiteral(" - 1営業日"),     QStringLiteral("　＋　２日 ｜ 日付"),
        QStringLiteral(" | M月d日(ddd)"), QStringLiteral(" | 円"),
        QStringLiteral(" + 1か月 - 3h"),  QStringLiteral(" ?? a - 1日 | 日時"),
    };
    return tag(name() + tails[number(0, static_cast<int>(tails.size()) - 1)]);
}

QString RandomTemplate::section(int tags)
{
    ++m_depth;
    const QString which = name();
    QString text = tag((number(0, 1) == 0 ? u'#' : u'^') + which) + words();
    text += source(tags);
    --m_depth;
    if (m_broken && number(0, 9) == 0)
        return text;
    return text + tag(u'/' + which);
}

QString RandomTemplate::changedDelimiters()
{
    static const std::pair<QString, QString> list[] = {
        {QStringLiteral("{{"), QStringLiteral("}}")},
        {QStringLiteral("<%"), QStringLiteral("%>")},
        {QStringLiteral("@"), QStringLiteral("@")}, // not the mark of formats
        {QStringLiteral("[["), QStringLiteral("]]")},
    };
    const auto& [open, close] = list[number(0, 3)];
    const QString change = tag(u'=' + open + u' ' + close + u'=');
    m_open = open;
    m_close = close;
    return change;
}

QString RandomTemplate::source(int tags)
{
    QString text = words();
    for (int i = 0; i < tags; ++i) {
        switch (number(0, 9)) {
        case 0:
            text += tag(QStringLiteral("! 覚え書き "));
            break;
        case 1:
            text += changedDelimiters();
            break;
        case 2:
            text += tag(QStringLiteral("> p") + QString::number(number(0, 3)));
            break;
        case 3:
        case 4:
            if (m_depth < 4)
                text += section(number(0, 3));
            break;
        case 5:
        case 6:
            text += expression();
            break;
        default:
            text += value();
        }
        if (m_broken && number(0, 19) == 0)
            text += number(0, 1) == 0 ? m_open : tag(QStringLiteral("/z"));
        text += words();
    }
    return text;
}

QString RandomTemplate::freshSource(int tags)
{
    m_open = QStringLiteral("{{");
    m_close = QStringLiteral("}}");
    return source(tags);
}

templating::Value RandomTemplate::values(int depth)
{
    using templating::Value;
    switch (depth <= 0 ? number(0, 6) : number(0, 9)) {
    case 0:
        return {};
    case 1:
        return number(0, 1) == 0;
    case 2:
        return number(-5, 20'000);
    case 3:
        return number(0, 1) == 0 ? QStringLiteral("2026-11-24T18:00") : QStringLiteral("山田");
    case 4:
        return QDate(2026, number(1, 12), number(1, 28));
    case 5:
        return Value::moment(1'795'000'000'000 + number(0, 1'000'000'000));
    case 6:
        return 1.5;
    case 7: {
        Value::List list;
        for (int i = number(0, 3); i > 0; --i)
            list.push_back(values(depth - 1));
        return list;
    }
    default: {
        Value::Object members;
        for (int i = number(1, 6); i > 0; --i)
            members.insert(name(), values(depth - 1));
        return members;
    }
    }
}

} // namespace choba::test
