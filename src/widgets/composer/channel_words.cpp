#include "widgets/composer/channel_words.h"

#include "wording/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace choba::widgets {

QString channelName(const rules::Channel& channel)
{
    return wording::installed() == wording::Language::japanese ? channel.nameJa : channel.nameEn;
}

QString attachmentWords(const rules::Channel& channel)
{
    if (channel.files == 0) {
        return QCoreApplication::translate("channels", "no attachments");
    }
    if (channel.megabytes == 0) {
        return QCoreApplication::translate("channels", "files: %1").arg(channel.files);
    }
    return QCoreApplication::translate("channels", "files: %1, %2 MB together")
        .arg(figure(channel.files), figure(channel.megabytes));
}

QString channelSummary(const rules::Channel& channel)
{
    const QString length = channel.limit
        ? QCoreApplication::translate("channels", "up to %1 characters").arg(figure(*channel.limit))
        : QCoreApplication::translate("channels", "no limit on the length");
    return QCoreApplication::translate("channels", "%1 · %2").arg(length, attachmentWords(channel));
}

QString figure(qsizetype number)
{
    return QLocale(QLocale::Japanese).toString(number);
}

} // namespace choba::widgets
