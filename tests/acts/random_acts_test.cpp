// Thousands of acts by chance, and as many taken back in any order: the file must hold what a plain
// list of rows kept beside it holds, and everything derived must follow from that.
#include "acts/clients.h"
#include "acts/facts_model.h"
#include "acts/letters.h"
#include "acts/own_rules.h"
#include "acts/templates.h"
#include "acts/troubles.h"
#include "storage/clients.h"
#include "support/store_fixture.h"

#include <random>

namespace {

using namespace choba;
using choba::testing::differences;
using choba::testing::Facts;
using choba::testing::keyOf;
using choba::testing::Model;
using choba::testing::must;
using choba::testing::none;
using choba::testing::quoted;
using choba::testing::Row;

class RandomActs : public choba::testing::OpenStore
{
protected:
    // Everything of a table as it stands in the file.
    void load(const char* table, const QStringList& columns, Facts& into,
              const QByteArray& id = "id") const
    {
        QStringList quotedColumns;
        for (const QString& column : columns)
            quotedColumns.append(u"quote(\"" + column + u"\")");
        const QByteArray sql =
            "SELECT " + id + ", " + quotedColumns.join(u',').toUtf8() + " FROM " + table;
        storage::Statement rows(connection(), sql.constData());
        while (rows.next()) {
            Row& row = into[QString::fromLatin1(table) + u' ' + rows.text(0)];
            for (int i = 0; i < columns.size(); ++i)
                row[columns[i]] = rows.text(i + 1);
        }
        EXPECT_FALSE(rows.failed());
    }

    Facts loaded() const
    {
        const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
        Facts facts;
        load("client", list("name note"), facts);
        load("message", list("client channel direction at ordinal opened_at settled"), facts);
        load("message_part", list("message number at text"), facts);
        load("draft", list("client message channel text saved_at"), facts);
        load("draft_part", list("draft number start end"), facts);
        load("refusal", list("client text"), facts);
        load("lock", list("since until"), facts);
        load("own_word", list("kind term suggestion"), facts);
        load("own_template", list("body updated_at"), facts, "key");
        load("template_version", list("key at"), facts);
        load("template_use", list("key at draft message"), facts);
        return facts;
    }

    std::size_t upTo(std::size_t count) { return m_engine() % count; }

    QString any(const QStringList& keys)
    {
        return keys.isEmpty() ? QString()
                              : keys[static_cast<qsizetype>(upTo(std::size_t(keys.size())))];
    }

    static qint64 idOf(const QString& key) { return key.section(u' ', 1).toLongLong(); }

    static QString idText(const QString& key)
    {
        return key.isEmpty() ? none : key.section(u' ', 1);
    }

    QString words()
    {
        static const QStringList some = {QStringLiteral("納品"), QStringLiteral("お礼"),
                                         QStringLiteral("𠮷"), QStringLiteral("it's"),
                                         QStringLiteral("ｶﾞ")};
        QString text;
        for (std::size_t i = upTo(5) + 1; i > 0; --i)
            text += any(some);
        return text;
    }

    qint64 newest(const char* sql, const QString& id) const
    {
        storage::Statement row(connection(), sql);
        return row.bind(1, id.toLongLong()).next() ? row.integer(0) : 0;
    }

    // Of parts; taking back in another order can leave gaps.
    int highest(const QStringList& keys) const
    {
        int number = 0;
        for (const QString& key : keys)
            number = std::max(number, m_model.at(key, "number").toInt());
        return number;
    }

    // The row of a part that an act has just added; its id is the store's own choice.
    void addPart(const QString& message, int number, qint64 at, const QString& text)
    {
        storage::Statement row(connection(),
                               "SELECT id FROM message_part WHERE message = ?1 AND number = ?2");
        row.bind(1, message.toLongLong()).bind(2, qint64(number));
        ASSERT_TRUE(row.next()) << "part " << number << " is missing";
        m_model.insert(keyOf("message_part", row.integer(0)),
                       {{QStringLiteral("message"), message},
                        {QStringLiteral("number"), QString::number(number)},
                        {QStringLiteral("at"), QString::number(at)},
                        {QStringLiteral("text"), quoted(text)}});
    }

    void addMessageRow(qint64 id, const QString& client, const char* direction, qint64 at)
    {
        qint64 ordinal = 0;
        for (const QString& key : m_model.keys("message", "client", client)) {
            if (m_model.at(key, "at") == QString::number(at))
                ordinal = std::max(ordinal, m_model.at(key, "ordinal").toLongLong() + 1);
        }
        m_model.insert(keyOf("message", id),
                       {{QStringLiteral("client"), client},
                        {QStringLiteral("channel"), QStringLiteral("'dm'")},
                        {QStringLiteral("direction"), quoted(QString::fromLatin1(direction))},
                        {QStringLiteral("at"), QString::number(at)},
                        {QStringLiteral("ordinal"), QString::number(ordinal)},
                        {QStringLiteral("opened_at"), none},
                        {QStringLiteral("settled"), QStringLiteral("0")}});
    }

    // One act (or a keeping) by chance; its receipt when there is one to take back.
    std::optional<ActId> step();
    std::optional<ActId> onClients(std::size_t which);
    std::optional<ActId> onDrafts(std::size_t which);
    std::optional<ActId> onMessages(std::size_t which);
    std::optional<ActId> onRest(std::size_t which);
    std::optional<ActId> onTemplates(std::size_t which);
    void useTemplate(const QString& key);
    std::optional<ActId> send(const QString& key, domain::KeptDraft draft, acts::Rest rest);

    // The draft as the window has it, with other words.
    domain::KeptDraft retyped(const QString& key);
    void keepRow(const domain::KeptDraft& draft);

    static std::optional<ActId> idOf(const Result<acts::Receipt>& receipt)
    {
        const acts::Receipt told = must(receipt);
        return told.id.isValid() ? std::optional(told.id) : std::nullopt;
    }

    std::mt19937 m_engine{20261121};
    Model m_model;
};

domain::KeptDraft RandomActs::retyped(const QString& key)
{
    domain::KeptDraft draft = draftOf(words());
    draft.savedAt = m_clock;
    if (key.isEmpty())
        return draft;
    draft.id = DraftId{idOf(key)};
    if (const QString client = m_model.at(key, "client"); client != none)
        draft.client = ClientId{client.toLongLong()};
    return draft;
}

void RandomActs::keepRow(const domain::KeptDraft& draft)
{
    const QString key = keyOf("draft", draft.id.value);
    if (!m_model.facts.contains(key)) {
        m_model.insert(key, {{QStringLiteral("client"), none}, {QStringLiteral("message"), none}});
        if (draft.client)
            m_model.set(key, QStringLiteral("client"), QString::number(draft.client->value));
    }
    m_model.set(key, QStringLiteral("channel"), quoted(draft.draft.channel));
    m_model.set(key, QStringLiteral("text"), quoted(draft.draft.text));
    m_model.set(key, QStringLiteral("saved_at"), QString::number(draft.savedAt));
    m_model.take(); // typing is never taken back
}

std::optional<ActId> RandomActs::onClients(std::size_t which)
{
    const QString key = any(m_model.keys("client"));
    if (which == 0 || key.isEmpty()) {
        domain::Client client;
        client.id = newId<ClientId>(m_clock);
        client.name = words();
        m_model.insert(
            keyOf("client", client.id.value),
            {{QStringLiteral("name"), quoted(client.name)}, {QStringLiteral("note"), quoted({})}});
        return idOf(acts::addClient(scope(), client));
    }
    const ClientId id{idOf(key)};
    if (which == 1) {
        domain::Client client = must(storage::loadClient(connection(), id));
        QString& field = upTo(2) == 0 ? client.name : client.note;
        field = words();
        m_model.set(key, QStringLiteral("name"), quoted(client.name));
        m_model.set(key, QStringLiteral("note"), quoted(client.note));
        return idOf(acts::changeClient(scope(), client));
    }
    if (which == 2) {
        const QString client = idText(key);
        const bool used = !m_model.keys("message", "client", client).isEmpty()
            || !m_model.keys("draft", "client", client).isEmpty()
            || !m_model.keys("refusal", "client", client).isEmpty();
        const auto receipt = acts::removeClient(scope(), id);
        EXPECT_EQ(bool(receipt), !used);
        if (!receipt)
            return std::nullopt;
        m_model.erase(key);
        return receipt->id;
    }
    const QString into = any(m_model.keys("client"));
    const bool bothWrite = !m_model.keys("draft", "client", idText(key)).isEmpty()
        && !m_model.keys("draft", "client", idText(into)).isEmpty();
    const auto receipt = acts::mergeClients(scope(), id, ClientId{idOf(into)});
    EXPECT_EQ(bool(receipt), !bothWrite && into != key);
    if (!receipt)
        return std::nullopt;
    for (const char* table : {"message", "draft", "refusal"}) {
        for (const QString& row : m_model.keys(table, "client", idText(key)))
            m_model.set(row, QStringLiteral("client"), idText(into));
    }
    const domain::Client card = must(storage::loadClient(connection(), ClientId{idOf(into)}));
    m_model.set(into, QStringLiteral("name"), quoted(card.name)); // ClientActsTest knows how
    m_model.set(into, QStringLiteral("note"), quoted(card.note));
    m_model.erase(key);
    return receipt->id;
}

std::optional<ActId> RandomActs::send(const QString& key, domain::KeptDraft draft, acts::Rest rest)
{
    const text::Part part = OpenStore::part(0, draft.draft.text.size());
    const acts::Scope here = scope();
    const acts::Sent sent = must(acts::markSent(here, draft, {part}, rest));
    keepRow(draft);
    const QString draftKey = key.isEmpty() ? keyOf("draft", draft.id.value) : key;
    const QString client = QString::number(sent.client.value);
    if (m_model.at(draftKey, "client") == none) {
        m_model.insert(
            keyOf("client", sent.client.value),
            {{QStringLiteral("name"), quoted({})}, {QStringLiteral("note"), quoted({})}});
        m_model.set(draftKey, QStringLiteral("client"), client);
    }
    const QString message = QString::number(sent.message.value);
    if (m_model.at(draftKey, "message") == none) {
        addMessageRow(sent.message.value, client, "out", here.now);
        m_model.set(draftKey, QStringLiteral("message"), message);
    }
    EXPECT_EQ(m_model.at(draftKey, "message"), message);
    const int parts = highest(m_model.keys("message_part", "message", message));
    addPart(message, parts + 1, here.now, draft.draft.text);
    for (const QString& use : m_model.keys("template_use", "draft", idText(draftKey)))
        m_model.set(use, QStringLiteral("message"), message);
    const QStringList marks = m_model.keys("draft_part", "draft", idText(draftKey));
    if (rest == acts::Rest::none) {
        for (const QString& mark : marks)
            m_model.erase(mark);
        m_model.erase(draftKey);
        return sent.receipt.id;
    }
    const qint64 id =
        newest("SELECT id FROM draft_part WHERE draft = ?1 ORDER BY number DESC LIMIT 1",
               idText(draftKey));
    m_model.insert(keyOf("draft_part", id),
                   {{QStringLiteral("draft"), idText(draftKey)},
                    {QStringLiteral("number"), QString::number(highest(marks) + 1)},
                    {QStringLiteral("start"), QStringLiteral("0")},
                    {QStringLiteral("end"), QString::number(part.end)}});
    return sent.receipt.id;
}

std::optional<ActId> RandomActs::onDrafts(std::size_t which)
{
    const QString key = upTo(4) == 0 ? QString() : any(m_model.keys("draft"));
    const domain::KeptDraft draft = retyped(key);
    if (which <= 1) {
        must(acts::keepDraft(scope(), draft));
        keepRow(draft);
        return std::nullopt;
    }
    if (which == 2 || which == 3)
        return send(key, draft, which == 2 ? acts::Rest::open : acts::Rest::none);
    if (key.isEmpty())
        return std::nullopt;
    const QStringList marks = m_model.keys("draft_part", "draft", idText(key));
    const QString message = m_model.at(key, "message");
    if (which == 4) {
        for (const QString& mark : marks)
            m_model.erase(mark);
        m_model.erase(key);
        return idOf(acts::discardDraft(scope(), draft.id));
    }
    if (which == 5) {
        const auto receipt = acts::takeBackSent(scope(), draft);
        EXPECT_EQ(bool(receipt), !marks.isEmpty());
        if (!receipt)
            return std::nullopt;
        keepRow(draft);
        const QString lastMark = QString::number(highest(marks));
        for (const QString& mark : marks) {
            if (m_model.at(mark, "number") == lastMark)
                m_model.erase(mark);
        }
        const QStringList parts =
            message == none ? QStringList() : m_model.keys("message_part", "message", message);
        const QString lastPart = QString::number(highest(parts));
        for (const QString& part : parts) {
            if (m_model.at(part, "number") == lastPart)
                m_model.erase(part);
        }
        if (parts.size() == 1) {
            m_model.set(key, QStringLiteral("message"), none);
            m_model.erase(u"message " + message);
        }
        return receipt->id;
    }
    const QString client = any(m_model.keys("client"));
    const QStringList others = m_model.keys("draft", "client", idText(client));
    const auto receipt = acts::addressDraft(scope(), draft, ClientId{idOf(client)});
    EXPECT_EQ(bool(receipt), !client.isEmpty() && (others.isEmpty() || others == QStringList{key}));
    if (!receipt)
        return std::nullopt;
    keepRow(draft);
    const QString former = m_model.at(key, "client");
    m_model.set(key, QStringLiteral("client"), idText(client));
    if (message != none)
        m_model.set(u"message " + message, QStringLiteral("client"), idText(client));
    const QString formerKey = u"client " + former;
    if (former != none && formerKey != client && m_model.at(formerKey, "name") == quoted({})
        && m_model.at(formerKey, "note") == quoted({})
        && m_model.keys("message", "client", former).isEmpty()
        && m_model.keys("refusal", "client", former).isEmpty())
        m_model.erase(formerKey);
    return receipt->id.isValid() ? std::optional(receipt->id) : std::nullopt;
}

std::optional<ActId> RandomActs::onMessages(std::size_t which)
{
    if (which == 0) {
        const QString client = any(m_model.keys("client"));
        if (client.isEmpty())
            return std::nullopt;
        const acts::Scope here = scope();
        const QString text = words();
        const auto id = idOf(acts::recordReceived(
            here, {ClientId{idOf(client)}, QStringLiteral("dm"), text, here.now}));
        const qint64 message = newest(
            "SELECT id FROM message WHERE client = ?1 ORDER BY at DESC, ordinal DESC LIMIT 1",
            idText(client));
        addMessageRow(message, idText(client), "in", here.now);
        addPart(QString::number(message), 1, here.now, text);
        return id;
    }
    const QString key = any(m_model.keys("message"));
    if (key.isEmpty())
        return std::nullopt;
    const MessageId id{idOf(key)};
    if (which == 1) {
        for (const QString& part : m_model.keys("message_part", "message", idText(key)))
            m_model.erase(part);
        for (const QString& draft : m_model.keys("draft", "message", idText(key)))
            m_model.set(draft, QStringLiteral("message"), none);
        m_model.erase(key);
        return idOf(acts::removeMessage(scope(), id));
    }
    if (m_model.at(key, "direction") == u"'out'") {
        const acts::Scope here = scope();
        const auto at = upTo(2) == 0 ? std::optional(here.now) : std::nullopt;
        m_model.set(key, QStringLiteral("opened_at"), at ? QString::number(*at) : none);
        return idOf(acts::markOpened(here, id, at));
    }
    const bool settled = upTo(2) == 0;
    m_model.set(key, QStringLiteral("settled"), QString::number(int(settled)));
    return idOf(acts::settle(scope(), id, settled));
}

std::optional<ActId> RandomActs::onRest(std::size_t which)
{
    if (which == 0) {
        domain::Refusal refusal;
        refusal.id = newId<RefusalId>(m_clock);
        refusal.channel = QStringLiteral("dm");
        refusal.text = words();
        const QString client = any(m_model.keys("client"));
        if (!client.isEmpty())
            refusal.client = ClientId{idOf(client)};
        m_model.insert(keyOf("refusal", refusal.id.value),
                       {{QStringLiteral("client"), idText(client)},
                        {QStringLiteral("text"), quoted(refusal.text)}});
        return idOf(acts::recordRefusal(scope(), refusal));
    }
    if (which == 1) {
        const acts::Scope here = scope();
        const QStringList open = m_model.keys("lock", "until", none);
        if (!open.isEmpty()) {
            for (const QString& key : open)
                m_model.set(key, QStringLiteral("until"), QString::number(here.now));
            return idOf(acts::recordUnlock(here, here.now));
        }
        const auto id = idOf(acts::recordLock(here, here.now));
        storage::Statement row(connection(), "SELECT id FROM lock WHERE until IS NULL");
        EXPECT_TRUE(row.next());
        m_model.insert(keyOf("lock", row.integer(0)),
                       {{QStringLiteral("since"), QString::number(here.now)},
                        {QStringLiteral("until"), none}});
        return id;
    }
    domain::OwnWord word;
    word.id = newId<WordId>(m_clock);
    word.term = words();
    word.suggestion = words();
    const QString key = any(m_model.keys("own_word"));
    if (which == 2 || key.isEmpty()) {
        const bool isNew = m_model.keys("own_word", "term", quoted(word.term)).isEmpty();
        const auto receipt = acts::addWord(scope(), word);
        EXPECT_EQ(bool(receipt), isNew);
        if (!receipt)
            return std::nullopt;
        m_model.insert(keyOf("own_word", word.id.value),
                       {{QStringLiteral("kind"), QStringLiteral("'flag'")},
                        {QStringLiteral("term"), quoted(word.term)},
                        {QStringLiteral("suggestion"), quoted(word.suggestion)}});
        return receipt->id;
    }
    word.id = WordId{idOf(key)};
    if (which == 3) {
        m_model.erase(key);
        return idOf(acts::removeWord(scope(), word.id));
    }
    const QStringList same = m_model.keys("own_word", "term", quoted(word.term));
    const auto receipt = acts::changeWord(scope(), word);
    EXPECT_EQ(bool(receipt), same.isEmpty() || same == QStringList{key});
    if (!receipt)
        return std::nullopt;
    m_model.set(key, QStringLiteral("term"), quoted(word.term));
    m_model.set(key, QStringLiteral("suggestion"), quoted(word.suggestion));
    return receipt->id.isValid() ? std::optional(receipt->id) : std::nullopt;
}

// A draft is begun with a template, or once more.
void RandomActs::useTemplate(const QString& key)
{
    const QString draft = any(m_model.keys("draft"));
    if (draft.isEmpty())
        return;
    const acts::Scope here = scope();
    must(acts::noteUse(here, key, DraftId{idOf(draft)}, {}));
    storage::Statement row(connection(),
                           "SELECT id FROM template_use WHERE key = ?1 AND draft = ?2");
    ASSERT_TRUE(row.bind(1, key).bind(2, idOf(draft)).next());
    const QString use = keyOf("template_use", row.integer(0));
    if (!m_model.facts.contains(use)) {
        m_model.insert(use,
                       {{QStringLiteral("key"), quoted(key)},
                        {QStringLiteral("draft"), idText(draft)},
                        {QStringLiteral("message"), none}});
    }
    m_model.set(use, QStringLiteral("at"), QString::number(here.now));
    m_model.take(); // no act
}

std::optional<ActId> RandomActs::onTemplates(std::size_t which)
{
    const QString key = u"own-" + QString::number(upTo(3));
    const QString row = u"own_template " + key;
    const bool there = m_model.facts.contains(row);
    const QStringList versions = m_model.keys("template_version", "key", quoted(key));
    if (which <= 1) {
        useTemplate(key);
        return std::nullopt;
    }
    if (which == 2) {
        const auto receipt = acts::removeTemplate(scope(), key);
        EXPECT_EQ(bool(receipt), there);
        if (!receipt)
            return std::nullopt;
        for (const QString& version : versions)
            m_model.erase(version);
        m_model.erase(row);
        return receipt->id;
    }
    domain::LetterTemplate letter;
    letter.key = key;
    letter.name = QStringLiteral("お礼");
    letter.body = words();
    const acts::Scope here = scope();
    const auto id = idOf(acts::saveTemplate(here, letter));
    const bool same = there && m_model.at(row, "body") == quoted(letter.body);
    EXPECT_EQ(id.has_value(), !same);
    if (same)
        return std::nullopt;
    if (there) {
        storage::Statement newest(connection(), "SELECT max(id) FROM template_version");
        EXPECT_TRUE(newest.next());
        m_model.insert(keyOf("template_version", newest.integer(0)),
                       {{QStringLiteral("key"), quoted(key)},
                        {QStringLiteral("at"), m_model.at(row, "updated_at")}});
    } else {
        m_model.insert(row, {});
    }
    m_model.set(row, QStringLiteral("body"), quoted(letter.body));
    m_model.set(row, QStringLiteral("updated_at"), QString::number(here.now));
    return id;
}

std::optional<ActId> RandomActs::step()
{
    if (upTo(12) == 0)
        return onTemplates(upTo(5));
    const std::size_t kind = upTo(10);
    if (kind < 2)
        return onClients(upTo(4));
    if (kind < 6)
        return onDrafts(upTo(7));
    return kind < 8 ? onMessages(upTo(4)) : onRest(upTo(5));
}

TEST_F(RandomActs, AndTheirWayBackLeaveWhatAPlainListHolds)
{
    constexpr int steps = 3000;
    constexpr int between = 50;
    std::vector<std::pair<ActId, Model::Diff>> done;
    int acts = 0;
    int takenBack = 0;
    int conflicts = 0;
    for (int number = 1; number <= steps && !HasFailure(); ++number) {
        if (!done.empty() && upTo(3) == 0) {
            // Mostly late ones, which nothing stands on yet.
            const std::size_t depth =
                upTo(upTo(4) == 0 ? done.size() : std::min<std::size_t>(done.size(), 5));
            const auto act = done.end() - 1 - static_cast<std::ptrdiff_t>(depth);
            const bool expected = m_model.revert(act->second);
            const auto receipt = choba::acts::undo(scope(), act->first);
            ASSERT_EQ(bool(receipt), expected) << "step " << number;
            if (receipt) {
                done.erase(act);
                ++takenBack;
            } else {
                choba::testing::expectError(receipt, ErrorCode::undoConflict);
                ++conflicts;
            }
        } else {
            const std::optional<ActId> id = step();
            Model::Diff diff = m_model.take();
            EXPECT_EQ(id.has_value(), !diff.empty()) << "step " << number;
            if (id)
                done.emplace_back(*id, std::move(diff));
            acts += id ? 1 : 0;
        }
        if (number % between == 0) {
            ASSERT_EQ(differences(loaded(), m_model.facts), QStringList()) << "step " << number;
            expectSound(connection());
        }
    }
    EXPECT_EQ(differences(loaded(), m_model.facts), QStringList());
    // Every kind of end has been seen often.
    EXPECT_GT(acts, 800);
    EXPECT_GT(takenBack, 200);
    EXPECT_GT(conflicts, 50);
}

} // namespace
