#include "bench/store_data.h"

#include "bench/room_data.h"
#include "domain/client.h"
#include "storage/clients.h"
#include "storage/database.h"
#include "storage/rebuild.h"
#include "storage/transaction.h"

#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cmath>
#include <cstdio>
#include <functional>

namespace choba::bench {

namespace {

constexpr std::array phrases = {
    u"お世話になっております。",
    u"この度はご購入いただき誠にありがとうございます。",
    u"よろしくお願いいたします。",
    u"ご確認のほどよろしくお願いいたします。",
    u"お見積りをお送りいたしますので、ご検討ください。",
    u"納品の日程についてご相談させてください。",
    u"修正のご希望がございましたら、お気軽にお知らせください。",
    u"ご返信をお待ちしております。",
    u"お打ち合わせの日時は下記のとおりです。",
    u"ご不明な点がございましたらご連絡ください。",
    u"いただいた資料を拝見しました。",
    u"引き続きよろしくお願い申し上げます。",
    u"恐れ入りますが、今しばらくお待ちください。",
    u"データはトークルームにてお渡しいたします。",
    u"色味をもう少し明るくすることも可能です。",
    u"文字の大きさを調整いたしました。",
    u"ロゴの案を三つご用意しました。",
    u"お急ぎの場合は追加料金で対応いたします。",
    u"正式な納品の前に、一度ご確認をお願いします。",
    u"評価をいただけますと励みになります。",
    u"お忙しいところ恐縮ですが、",
    u"念のためお伝えしておきますと、",
    u"ご要望の内容を整理いたしました。",
    u"次の工程に進んでもよろしいでしょうか。",
};
constexpr std::array families = {
    u"佐藤", u"鈴木", u"高橋",   u"田中",   u"伊藤",     u"渡辺",   u"山本",     u"中村", u"小林",
    u"加藤", u"吉田", u"山田",   u"佐々木", u"山口",     u"松本",   u"井上",     u"木村", u"林",
    u"斎藤", u"清水", u"四方堂", u"鬼頭",   u"勅使河原", u"百目鬼", u"一番合戦", u"𠮷野",
};
constexpr std::array given = {
    u"さくら", u"陽子", u"健一", u"美咲", u"太郎", u"翔",     u"葵",   u"凛",
    u"蓮",     u"結衣", u"悠真", u"直樹", u"千尋", u"つばさ", u"ミカ", u"レイ",
};
constexpr std::array subjects = {
    u"イラスト",     u"アイコン", u"名刺",         u"チラシ",       u"動画編集",
    u"占い",         u"翻訳",     u"文章校正",     u"ホームページ", u"キャラクター",
    u"ロゴデザイン", u"作曲",     u"ナレーション", u"相談",
};

constexpr qint64 spacing = 61'000; // between two messages
constexpr int mostClients = 100'000;

// Takes the triggers off for the time of the filling and gives them back.
class WithoutTriggers
{
public:
    explicit WithoutTriggers(const storage::Connection& connection)
        : m_connection(connection)
    {
        storage::Statement triggers(
            connection,
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND "
            "tbl_name IN ('client', 'message', 'message_part', 'room', 'room_event')");
        QStringList names;
        while (triggers.next()) {
            names.append(triggers.text(0));
            m_definitions.append(triggers.text(1));
        }
        triggers.reset();
        for (const QString& name : names) {
            m_fine = m_fine && connection.execute("DROP TRIGGER " + name.toUtf8());
        }
    }

    Result<void> giveBack()
    {
        for (const QString& definition : m_definitions) {
            if (const Result<void> made = m_connection.execute(definition.toUtf8()); !made)
                return made;
        }
        return m_fine ? Result<void>() : Error{ErrorCode::storeFailed, {}, {}};
    }

private:
    const storage::Connection& m_connection;
    QStringList m_definitions;
    bool m_fine = true;
};

Result<void> addClients(const storage::Connection& connection, const StoreSize& size)
{
    LetterText words(1);
    for (int i = 0; i < size.clients; ++i) {
        domain::Client client;
        client.id = ClientId{i + 1};
        client.name = words.name() + QString::number(i);
        const qint64 at = storeEnd - qint64(size.messages) * spacing;
        if (const Result<void> added = storage::insertClient(connection, client, at); !added)
            return added;
    }
    return {};
}

Result<void> addMessages(const storage::Connection& connection, const StoreSize& size)
{
    LetterText words(2);
    std::mt19937 engine(3);
    storage::Statement message(connection,
                               "INSERT INTO message (id, client, channel, direction, at, ordinal) "
                               "VALUES (?1, ?2, 'dm', ?3, ?4, 0)");
    storage::Statement part(connection,
                            "INSERT INTO message_part (id, message, number, at, text) "
                            "VALUES (?1, ?1, 1, ?2, ?3)");
    for (int i = 0; i < size.messages; ++i) {
        // Every client has one, the rest falls by chance.
        const qint64 client =
            i < size.clients ? i + 1 : 1 + qint64(engine() % unsigned(size.clients));
        const qint64 at = storeEnd - qint64(size.messages - i) * spacing;
        const bool out = engine() % 3 != 0;
        const Result<void> added = message.bind(1, qint64(i) + 1)
                                       .bind(2, client)
                                       .bind(3, out ? QStringLiteral("out") : QStringLiteral("in"))
                                       .bind(4, at)
                                       .run();
        if (!added)
            return added;
        const Result<void> filled =
            part.bind(1, qint64(i) + 1).bind(2, at).bind(3, words.next()).run();
        if (!filled)
            return filled;
    }
    return {};
}

// A new file, filled at once.
Result<void> make(const QString& path,
                  const std::function<Result<void>(const storage::Connection&)>& fill)
{
    storage::Database::Options options;
    options.now = storeEnd;
    Result<storage::Database> database = storage::Database::open(path, options);
    if (!database)
        return database.error();
    const storage::Connection& connection = database->connection();
    // A broken run is begun anew, so nothing needs to be safe on the way.
    Result<void> done = connection.execute("PRAGMA synchronous = OFF");
    WithoutTriggers triggers(connection);
    storage::Transaction transaction(connection);
    if (done)
        done = transaction.begin();
    if (done)
        done = fill(connection);
    if (done)
        done = triggers.giveBack();
    if (done)
        done = transaction.commit();
    if (done)
        done = storage::rebuildDerived(connection);
    return done;
}

Result<void> ensure(const QString& path, const QString& what,
                    const std::function<Result<void>(const QString&)>& makeAt)
{
    if (QFile::exists(path)) {
        const Result<storage::Database> database = storage::Database::open(path, {});
        return database ? Result<void>() : database.error();
    }
    // A run that is broken off leaves nothing that looks like a whole file.
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    QElapsedTimer timer;
    timer.start();
    if (const Result<void> made = makeAt(unfinished); !made)
        return made;
    if (!QFile::rename(unfinished, path))
        return Error{ErrorCode::storeCannotOpen, path, QStringLiteral("cannot be renamed")};
    std::printf("%s made in %.1f s, %.0f MB\n", qPrintable(what), double(timer.elapsed()) / 1e3,
                double(QFile(path).size()) / 1e6);
    return {};
}

} // namespace

LetterText::LetterText(unsigned seed)
    : m_engine(seed)
{ }

std::size_t LetterText::upTo(std::size_t count)
{
    const double chance = std::uniform_real_distribution<double>(0.0, 1.0)(m_engine);
    return static_cast<std::size_t>(std::pow(chance, 3.0) * double(count));
}

QString LetterText::name()
{
    return QStringView(families[upTo(families.size())]) + QStringView(given[upTo(given.size())]);
}

QString LetterText::rareWord()
{
    QString word;
    for (int length = 2 + int(m_engine() % 3); length > 0; --length)
        word += QChar(static_cast<char16_t>(0x4E00 + upTo(0x2000)));
    return word;
}

QString LetterText::next()
{
    constexpr qsizetype length = 200;
    QString text = name() + QStringLiteral("様\n\n");
    while (text.size() < length) {
        switch (m_engine() % 6) {
        case 0:
            text += QStringView(subjects[upTo(subjects.size())]) + QStringLiteral("の件、");
            break;
        case 1:
            text += rareWord() + QStringLiteral("について、");
            break;
        case 2:
            text += QString::number(m_engine() % 100'000) + QStringLiteral("円です。\n");
            break;
        default:
            text += QStringView(phrases[upTo(phrases.size())]);
        }
    }
    return text;
}

Result<void> makeStore(const QString& path, const StoreSize& size)
{
    return make(path, [&size](const storage::Connection& connection) {
        const Result<void> added = addClients(connection, size);
        return added ? addMessages(connection, size) : added;
    });
}

Result<void> ensureStore(const QString& path, int messages)
{
    return ensure(path, QStringLiteral("%1 messages").arg(messages),
                  [&](const QString& unfinished) {
                      return makeStore(unfinished, {std::min(messages, mostClients), messages});
                  });
}

Result<void> ensureRooms(const QString& path, const RoomsSize& size)
{
    return ensure(path, QStringLiteral("%1 rooms").arg(size.rooms), [&](const QString& unfinished) {
        return make(unfinished, [&size](const storage::Connection& connection) {
            return addRooms(connection, size, storeEnd);
        });
    });
}

} // namespace choba::bench
