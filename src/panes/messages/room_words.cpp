#include "panes/messages/room_words.h"

#include <QCoreApplication>

namespace choba::messages {

QString roomName(const domain::Room& room, const domain::RoomStatus& status, const QString& service)
{
    const QString about = room.title.isEmpty() ? service : room.title;
    const QString kind = status.openedAt == 0
        ? QCoreApplication::translate("messages", "Inquiry")
        : QCoreApplication::translate("messages", "Talk room");
    const QString named = room.number.isEmpty() ? kind : QString(kind % u' ' % room.number);
    return about.isEmpty()
        ? named
        : QCoreApplication::translate("messages", "%1 · %2", "room, its subject").arg(named, about);
}

} // namespace choba::messages
