// Any bytes as a document of all facts, merged into an empty file and into one with rows: what is
// taken leaves a sound file, reads back, comes out and in again unchanged, and can be taken back.
#include "acts/all_facts.h"
#include "domain/room_rules.h"
#include "fuzz/json_mutator.h"
#include "fuzz/require.h"
#include "storage/database.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "storage/templates.h"
#include "storage/verify.h"

using namespace choba;
using namespace choba::fuzz;

namespace {

constexpr qint64 now = 1'795'232'096'000; // 21 November 2026

// A client with a room, a letter in it and a word: ids that a document may name, too.
constexpr const char* rows = R"({"format": "choba-all", "version": 3,
    "client": [{"id": "1", "name": "架空"}],
    "service": [{"id": "2", "title": "ロゴ"}],
    "policy": [{"id": "3", "service": "2"}],
    "room": [{"id": "4", "client": "1", "service": "2", "policy": "3"}],
    "message": [{"id": "5", "client": "1", "channel": "room", "direction": "out", "room": "4",
                 "at": "2026-11-02T10:00:00Z"}],
    "message_part": [{"id": "6", "message": "5", "text": "文"}],
    "room_event": [{"id": "7", "room": "4", "kind": "opened", "at": "2026-11-02T09:00:00Z"}],
    "own_word": [{"id": "8", "kind": "flag", "term": "格安"}]})";

storage::Database fresh()
{
    storage::Database::Options options;
    options.now = now;
    auto database = storage::Database::open(QStringLiteral(":memory:"), options);
    require(bool(database));
    return *std::move(database);
}

acts::AllImported import(const storage::Database& into, const QByteArray& json,
                         acts::OnConflict policy, acts::Doing doing = acts::Doing::import)
{
    auto imported =
        acts::importAll({into.connection(), now}, json, QStringLiteral("f"), policy, doing);
    require(bool(imported));
    return *std::move(imported);
}

storage::Database filled()
{
    storage::Database database = fresh();
    require(import(database, rows, acts::OnConflict::mine).refused.empty());
    return database;
}

QByteArray exported(const storage::Database& database)
{
    const auto bytes = acts::exportAll(database.connection());
    require(bool(bytes));
    return *bytes;
}

// The file is sound, and the program can open on it.
void requireUsable(const storage::Database& database)
{
    const storage::Connection& connection = database.connection();
    const auto faults = storage::verify(connection, storage::Depth::full);
    require(faults && faults->empty());
    require(bool(storage::loadAgendaFacts(connection, domain::RoomRules(), now)));
    require(bool(storage::loadServices(connection)));
    require(bool(storage::loadTemplates(connection)));
    require(bool(storage::loadMarks(connection)));
    require(bool(storage::loadDefaults(connection)));
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed)
{
    if (size < 2 || seed % 16 == 0) {
        return LLVMFuzzerMutate(data, size, most);
    }
    return 1 + JsonMutator(seed).mutate(data + 1, size - 1, most - 1);
}

// One byte of choices, then the document. The files are made once: every input is taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1) {
        return 0;
    }
    static const storage::Database empty = fresh();
    static const storage::Database withRows = filled();
    const QByteArray json = bytesOf(data + 1, size - 1);
    const auto policy = (data[0] & 2) != 0 ? acts::OnConflict::theirs : acts::OnConflict::mine;
    const storage::Database& database = (data[0] & 1) != 0 ? withRows : empty;
    const acts::Scope scope{database.connection(), now};
    const auto plan =
        acts::importAll(scope, json, QStringLiteral("f"), policy, acts::Doing::preview);
    if (!plan) {
        require(!plan.error().where.isEmpty());
        return 0;
    }
    for (const Error& error : plan->refused) {
        require(!error.where.isEmpty());
    }
    const QByteArray before = exported(database);
    const acts::AllImported done = import(database, json, policy);
    require(done.added == plan->added && done.changed == plan->changed);
    require(done.skipped == plan->skipped && done.refused.size() == plan->refused.size());
    const QByteArray after = exported(database);
    if (!done.receipt) {
        require(after == before);
        return 0;
    }
    requireUsable(database);
    const acts::AllImported again = import(database, after, acts::OnConflict::theirs);
    require(again.added + again.changed == 0 && again.refused.empty());
    require(bool(acts::undo(scope, done.receipt->id)) && exported(database) == before);
    if ((data[0] & 4) != 0) {
        const acts::AllImported other = import(empty, after, acts::OnConflict::mine);
        require(other.refused.empty() && other.receipt && exported(empty) == after);
        require(bool(acts::undo({empty.connection(), now}, other.receipt->id)));
    }
    return 0;
}
