// A room in the words of a conversation.
#pragma once

#include "domain/room.h"

namespace choba::messages {

// 「トークルーム 4821077・ロゴ制作」, 「問い合わせ・ロゴ制作」; `service`: its title, where there
// is one.
QString roomName(const domain::Room& room, const domain::RoomStatus& status,
                 const QString& service = {});

} // namespace choba::messages
