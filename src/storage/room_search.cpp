#include "storage/room_search.h"

#include "storage/clients.h"
#include "storage/sqlite.h"

#include <QHash>

namespace choba::storage {

namespace {

// One bit for each word.
using Found = quint64;
constexpr qsizetype mostWords = 64;

// What was found of each client or service; those of which nothing was are left out.
using FoundIn = QHash<qint64, Found>;

class Words
{
public:
    explicit Words(const QString& words)
    {
        for (const QString& word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const QString key = nameKey(word); !key.isEmpty() && m_keys.size() < mostWords)
                m_keys << key;
        m_all = m_keys.size() == mostWords ? ~Found(0) : (Found(1) << m_keys.size()) - 1;
    }

    Found all() const { return m_all; }

    // Those in a text that is folded.
    Found inKey(const QString& key) const
    {
        Found found = 0;
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            if (key.contains(m_keys[i]))
                found |= Found(1) << i;
        return found;
    }

    Found in(const QString& text) const { return text.isEmpty() ? 0 : inKey(nameKey(text)); }

private:
    QStringList m_keys;
    Found m_all = 0;
};

Result<FoundIn> foundInClients(const Connection& connection, const Words& words)
{
    Statement rows(connection, "SELECT id, name_key, platform_id FROM client");
    FoundIn clients;
    while (rows.next()) {
        if (const Found found = words.inKey(rows.text(1)) | words.in(rows.text(2)); found != 0)
            clients.insert(rows.integer(0), found);
    }
    if (rows.failed())
        return rows.error();
    return clients;
}

Result<FoundIn> foundInServices(const Connection& connection, const Words& words)
{
    Statement rows(connection, "SELECT id, title, item FROM service");
    FoundIn services;
    while (rows.next())
        if (const Found found = words.in(rows.text(1)) | words.in(rows.text(2)); found != 0)
            services.insert(rows.integer(0), found);
    if (rows.failed())
        return rows.error();
    return services;
}

// The summaries first: they have the index that gives the order.
#define ROOMS_OF                                                                                   \
    "SELECT room.id, room.client, room.service, room.number, room.title, room.note "               \
    "FROM room_summary CROSS JOIN room ON room.id = room_summary.room WHERE "

const char* roomsOf(RoomShelf shelf)
{
    return shelf == RoomShelf::going
        ? ROOMS_OF "room_summary.ended_at = 0 ORDER BY room_summary.room"
        : ROOMS_OF "room_summary.ended_at > 0 "
                   "ORDER BY room_summary.ended_at DESC, room_summary.room DESC";
}

} // namespace

Result<std::vector<RoomId>> findRooms(const Connection& connection, const QString& words,
                                      RoomShelf shelf, const Job* job)
{
    const Interruptible interruptible(connection, job);
    const Words wanted(words);
    const Result<FoundIn> clients = foundInClients(connection, wanted);
    if (!clients)
        return clients.error();
    const Result<FoundIn> services = foundInServices(connection, wanted);
    if (!services)
        return services.error();
    Statement rows(connection, roomsOf(shelf));
    std::vector<RoomId> rooms;
    while (rows.next()) {
        Found found = clients->value(rows.integer(1)) | services->value(rows.integer(2));
        for (int column = 3; column <= 5 && found != wanted.all(); ++column)
            found |= wanted.in(rows.text(column));
        if (found == wanted.all())
            rooms.push_back(rows.id<RoomId>(0));
    }
    if (rows.failed())
        return rows.error();
    return rooms;
}

} // namespace choba::storage
