#include "panes/messages/row_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace choba::messages {

namespace {

constexpr qsizetype longestLine = 200; // UTF-16 units; wider than any row

bool breaksLine(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

} // namespace

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(std::min(text.size(), longestLine) + 1);
    for (const QChar character : text) {
        if (line.size() >= longestLine && !character.isLowSurrogate()) {
            line += QChar(u'…');
            break;
        }
        if (!breaksLine(character)) {
            line += character;
        } else if (!line.isEmpty() && !line.back().isSpace()) {
            // The wide space of a Japanese name stays as it is.
            line += character == QChar(u'\u3000') ? character : QChar(u' ');
        }
    }
    return line;
}

QString shownName(const QString& name, domain::Honorific honorific)
{
    const QString line = oneLine(name).trimmed();
    if (line.isEmpty() || honorific == domain::Honorific::none || domain::endsInHonorific(name)) {
        return line;
    }
    return line % QLatin1Char(' ') % domain::written(honorific);
}

QString namelessWords()
{
    return QCoreApplication::translate("clients", "Client without a name");
}

} // namespace choba::messages
