// Stands in for the window in the kill test (scripts/kill-test): writes and sends letters one after
// another and says what is saved as soon as it is; `check` reads such words and looks whether
// everything is there.
#include "acts/clients.h"
#include "acts/letters.h"
#include "base/clock.h"
#include "storage/database.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "storage/verify.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

using namespace choba;

// Each line is one promise.
void say(const QString& what)
{
    std::fputs(qPrintable(what + u'\n'), stdout);
    std::fflush(stdout);
}

int fail(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.where), qPrintable(error.detail));
    return 3;
}

QString letter(int round)
{
    constexpr int shortest = 20;
    constexpr int longest = 2000;
    const int size = QRandomGenerator::global()->bounded(shortest, longest);
    return QString::number(round) + QStringLiteral("通目の手紙。\n").repeated(size / 8);
}

// Everything that went wrong ends the program; a kill does so too.
class Writer
{
public:
    explicit Writer(const storage::Connection& connection)
        : m_connection(connection)
    { }

    // A client, a draft typed in three goes, a first part, the rest.
    Result<void> write(int round)
    {
        domain::Client client;
        client.id = newId<ClientId>(now());
        client.name = QString::number(round);
        if (const auto added = acts::addClient(scope(), client); !added)
            return added.error();
        say(QStringLiteral("saved client %1").arg(client.id.value));

        domain::KeptDraft draft;
        draft.id = newId<DraftId>(now());
        draft.client = client.id;
        draft.draft.channel = QStringLiteral("dm");
        for (int go = 0; go < 3; ++go) {
            draft.draft.text += letter(round);
            draft.savedAt = now();
            if (const auto kept = acts::keepDraft(scope(), draft); !kept)
                return kept.error();
            say(QStringLiteral("saved draft %1 %2")
                    .arg(draft.id.value)
                    .arg(draft.draft.text.size()));
        }
        const qsizetype half = draft.draft.text.size() / 2;
        if (const auto sent = send(draft, 0, half, acts::Rest::open); !sent)
            return sent;
        return send(draft, half, draft.draft.text.size(), acts::Rest::none);
    }

private:
    qint64 now() const { return m_clock.nowUtc(); }

    acts::Scope scope() const { return {m_connection, now()}; }

    Result<void> send(const domain::KeptDraft& draft, qsizetype start, qsizetype end,
                      acts::Rest rest)
    {
        const text::Part part{start, end, {}, end - start, text::Cut::end};
        const auto sent = acts::markSent(scope(), draft, {part}, rest);
        if (!sent)
            return sent.error();
        say(QStringLiteral("saved letter %1 %2").arg(sent->message.value).arg(end));
        return {};
    }

    const storage::Connection& m_connection;
    SystemClock m_clock;
};

int write(const storage::Connection& connection)
{
    Writer writer(connection);
    for (int round = 1;; ++round) {
        if (const auto written = writer.write(round); !written)
            return fail(written.error());
    }
}

// What a promise names, as it is in the file.
class Check
{
public:
    explicit Check(const storage::Connection& connection)
        : m_connection(connection)
    { }

    bool holds(const QStringList& words) const
    {
        if (words.size() < 3 || words[0] != u"saved")
            return false;
        const qint64 id = words[2].toLongLong();
        if (words[1] == u"client") {
            storage::Statement row(m_connection, "SELECT 1 FROM client WHERE id = ?1");
            return row.bind(1, id).next();
        }
        const qsizetype size = words.value(3).toLongLong();
        if (words[1] == u"draft")
            return hasDraft(DraftId{id}, size);
        if (words[1] == u"letter")
            return hasLetter(MessageId{id}, size);
        return false;
    }

private:
    // Typed further since, or gone out altogether: then the act of the sending knows it.
    bool hasDraft(DraftId id, qsizetype size) const
    {
        const auto draft = storage::loadDraft(m_connection, id);
        if (draft)
            return draft->draft.text.size() >= size;
        storage::Statement act(m_connection,
                               "SELECT 1 FROM act WHERE words = 'letter-sent' AND "
                               "instr(hex(undo), printf('%016X', ?1)) > 0");
        return act.bind(1, id).next();
    }

    bool hasLetter(MessageId id, qsizetype size) const
    {
        const auto message = storage::loadMessage(m_connection, id);
        if (!message)
            return false;
        qsizetype found = 0;
        for (const domain::MessagePart& part : message->parts)
            found += part.text.size();
        return found >= size;
    }

    const storage::Connection& m_connection;
};

int check(const storage::Connection& connection)
{
    int lost = 0;
    std::string line;
    const Check promises(connection);
    while (std::getline(std::cin, line)) {
        const QString promise = QString::fromStdString(line);
        if (promises.holds(promise.split(u' ')))
            continue;
        ++lost;
        std::fprintf(stderr, "lost: %s\n", line.c_str());
    }
    const auto faults = storage::verify(connection, storage::Depth::full);
    if (!faults)
        return fail(faults.error());
    for (const storage::FaultFound& fault : *faults)
        std::fprintf(stderr, "fault: %s\n", qPrintable(fault.detail));
    return lost == 0 && faults->empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (arguments.size() != 3 || (mode != u"write" && mode != u"check")) {
        std::fputs("store_driver write|check FILE\n", stderr);
        return 2;
    }
    storage::Database::Options options;
    options.now = SystemClock().nowUtc();
    const auto database = storage::Database::open(arguments[2], options);
    if (!database)
        return fail(database.error());
    return mode == u"write" ? write(database->connection()) : check(database->connection());
}
