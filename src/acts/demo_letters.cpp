#include "acts/demo_letters.h"

#include "acts/demo_rooms.h"
#include "base/ms.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <random>

namespace choba::acts::demo {

namespace {

constexpr qint64 firstHour = 8; // of a working day in Japan
constexpr qint64 lastHour = 22;
constexpr int seldomAtNight = 4; // letters in a hundred
constexpr qint64 quietDays = 11; // older conversations are over for so long
constexpr qint64 deepest = 360; // days

qint64 hoursOf(double hours)
{
    return static_cast<qint64>(hours * double(ms::hour));
}

qint64 timeOfDay(qint64 utc)
{
    return (utc + ms::japan) % ms::day;
}

bool isNight(qint64 utc)
{
    const qint64 hour = timeOfDay(utc) / ms::hour;
    return hour < firstHour || hour >= lastHour;
}

// 「11月24日（火）」
QString dayInJapan(qint64 utc)
{
    constexpr QStringView weekdays = u"月火水木金土日";
    const QDate day = QDate(1970, 1, 1).addDays((utc + ms::japan) / ms::day);
    return QStringLiteral("%1月%2日（%3）")
        .arg(QString::number(day.month()), QString::number(day.day()),
             QString(weekdays[day.dayOfWeek() - 1]));
}

// 35000 → 35,000
QString grouped(int number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

class Inventor
{
public:
    Inventor(const Texts& texts, qint64 now)
        : m_texts(texts)
        , m_now(now)
        , m_engine(static_cast<quint64>(now))
    { }

    Business invent();

private:
    using Words = QHash<QString, QString>; // what a {name} stands for

    qint64 number(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_engine);
    }

    template<typename T>
    const T& anyOf(const std::vector<T>& list)
    {
        return list[static_cast<std::size_t>(number(0, qint64(list.size()) - 1))];
    }

    template<typename IdType>
    IdType idAt(qint64 utc)
    {
        constexpr int randomBits = 21;
        qint64 value = 0;
        do {
            value = (utc << randomBits) | number(0, (1 << randomBits) - 1);
        } while (m_ids.contains(value));
        m_ids.insert(value);
        return IdType{value};
    }

    const Present* presentOf(const QString& client) const;
    ClientId clientNamed(const QString& name) const;
    void addClient(const Card& card, std::size_t place);
    std::vector<domain::Message> pastOf(const Card& card, const domain::Client& client);
    const Scene* chooseScene(const Card& card, const std::vector<const Scene*>& told);
    std::vector<domain::Message> played(const Scene& scene, const domain::Client& client,
                                        Words words, qint64 start);
    std::vector<domain::Message> goingOn(const Present& present, const domain::Client& client);
    Words wordsFor(const Card& card, const domain::Client& client, qint64 start, bool again);
    QString filled(QString text, const Words& words);
    domain::Message messageOf(const Letter& letter, const domain::Client& client, qint64 at,
                              const Words& words);
    qint64 awake(qint64 utc);
    void addRest();

    const Texts& m_texts;
    qint64 m_now;
    std::mt19937_64 m_engine;
    QSet<qint64> m_ids;
    Business m_business;
};

Business Inventor::invent()
{
    for (std::size_t i = 0; i < m_texts.clients.size(); ++i)
        addClient(m_texts.clients[i], i);
    addRest();
    inventRooms(m_business, m_texts, m_now, [this](qint64 utc) { return idAt<RoomId>(utc).value; });
    return std::move(m_business);
}

const Present* Inventor::presentOf(const QString& client) const
{
    const auto found =
        std::find_if(m_texts.presents.begin(), m_texts.presents.end(),
                     [&client](const Present& present) { return present.client == client; });
    return found == m_texts.presents.end() ? nullptr : &*found;
}

ClientId Inventor::clientNamed(const QString& name) const
{
    for (const DatedClient& dated : m_business.clients) {
        if (dated.client.name == name)
            return dated.client.id;
    }
    return {};
}

void Inventor::addClient(const Card& card, std::size_t place)
{
    domain::Client client;
    client.name = card.name;
    client.honorific = card.honorific;
    client.note = card.note;
    if (card.links) {
        client.platformId = QStringLiteral("user%1").arg(number(10'000, 99'999));
        client.profileUrl = QStringLiteral("https://example.com/users/") + client.platformId;
        client.conversationUrl =
            QStringLiteral("https://example.com/messages/%1").arg(qint64(place) + 20'001);
    }
    client.id = idAt<ClientId>(m_now - deepest * ms::day + qint64(place));
    const Present* present = presentOf(card.name);
    const bool isNew = present != nullptr && (place == 0 || card.name.isEmpty());
    std::vector<domain::Message> messages;
    if (!isNew)
        messages = pastOf(card, client);
    if (present != nullptr) {
        std::vector<domain::Message> open = goingOn(*present, client);
        std::move(open.begin(), open.end(), std::back_inserter(messages));
    }
    const qint64 first = messages.empty() ? m_now - ms::day : messages.front().at;
    m_business.clients.push_back({client, first});
    std::move(messages.begin(), messages.end(), std::back_inserter(m_business.messages));
}

// Different stories, one after another over the year.
std::vector<domain::Message> Inventor::pastOf(const Card& card, const domain::Client& client)
{
    std::vector<domain::Message> all;
    std::vector<const Scene*> told;
    const qint64 last = m_now - quietDays * ms::day;
    qint64 start = m_now - number(55, deepest) * ms::day;
    while (const Scene* scene = chooseScene(card, told)) {
        start = awake(start + number(0, 10 * ms::hour));
        const Words words = wordsFor(card, client, start, !told.empty());
        std::vector<domain::Message> story = played(*scene, client, words, start);
        if (story.back().at >= last)
            break;
        start = story.back().at + number(35, 110) * ms::day;
        std::move(story.begin(), story.end(), std::back_inserter(all));
        told.push_back(scene);
    }
    return all;
}

const Scene* Inventor::chooseScene(const Card& card, const std::vector<const Scene*>& told)
{
    std::vector<const Scene*> fitting;
    for (const Scene& scene : m_texts.scenes) {
        const bool due = told.empty() ? !scene.again : !scene.first;
        const bool isNew = std::find(told.begin(), told.end(), &scene) == told.end();
        if (scene.kind == card.kind && due && isNew)
            fitting.insert(fitting.end(), static_cast<std::size_t>(scene.weight), &scene);
    }
    return fitting.empty() ? nullptr : anyOf(fitting);
}

Inventor::Words Inventor::wordsFor(const Card& card, const domain::Client& client, qint64 start,
                                   bool again)
{
    const Service service = anyOf(m_texts.services.value(card.kind));
    Words words;
    for (auto phrase = m_texts.phrases.begin(); phrase != m_texts.phrases.end(); ++phrase) {
        if (!phrase->isEmpty())
            words.insert(phrase.key(), phrase->front());
    }
    for (const char* name : {"taste", "colour", "reason"}) {
        const QStringList choices = m_texts.phrases.value(QLatin1String(name));
        if (!choices.isEmpty())
            words.insert(QLatin1String(name), choices.at(number(0, choices.size() - 1)));
    }
    const QStringList greetings = m_texts.phrases.value(QStringLiteral("hello_in"));
    if (greetings.size() > 1) // the first one is for strangers
        words.insert(QStringLiteral("hello_in"),
                     again ? greetings.at(number(1, greetings.size() - 1)) : greetings.front());
    const qint64 days = card.kind == u"talk" ? 6 : 23;
    words.insert(QStringLiteral("client"), domain::addressedName(client));
    words.insert(QStringLiteral("service"), service.name);
    words.insert(QStringLiteral("item"), service.item);
    words.insert(QStringLiteral("price"), grouped(service.price));
    words.insert(QStringLiteral("date"), dayInJapan(start + days * ms::day));
    return words;
}

QString Inventor::filled(QString text, const Words& words)
{
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(QString(u'{' + word.key() + u'}'), word.value());
    return text;
}

domain::Message Inventor::messageOf(const Letter& letter, const domain::Client& client, qint64 at,
                                    const Words& words)
{
    domain::Message message;
    message.id = idAt<MessageId>(at);
    message.client = client.id;
    message.channel = letter.channel;
    message.direction = letter.fromClient ? domain::Direction::in : domain::Direction::out;
    message.at = at;
    message.settled = letter.settled;
    qint64 sent = at;
    for (const QString& part : letter.parts) {
        message.parts.push_back({sent, filled(part, words)});
        sent += number(20, 70) * ms::second;
    }
    return message;
}

std::vector<domain::Message> Inventor::played(const Scene& scene, const domain::Client& client,
                                              Words words, qint64 start)
{
    std::vector<domain::Message> story;
    qint64 at = start;
    for (const Letter& letter : scene.letters) {
        at = awake(at + number(hoursOf(letter.least), hoursOf(letter.most)));
        for (const char* name : {"hello_out", "bye_out", "bye_in"}) {
            const QStringList choices = m_texts.phrases.value(QLatin1String(name));
            if (!choices.isEmpty())
                words.insert(QLatin1String(name), choices.at(number(0, choices.size() - 1)));
        }
        if (!story.empty())
            at = std::max(at, story.back().parts.back().at + 2 * ms::minute);
        story.push_back(messageOf(letter, client, at, words));
    }
    // What was answered had been opened before.
    for (std::size_t i = 0; i < story.size(); ++i) {
        if (story[i].direction == domain::Direction::in)
            continue;
        const qint64 sent = story[i].parts.back().at;
        const qint64 next = i + 1 < story.size() ? story[i + 1].at : sent + 2 * ms::day;
        story[i].openedAt = sent + number((next - sent) / 10, (next - sent) * 9 / 10);
    }
    return story;
}

std::vector<domain::Message> Inventor::goingOn(const Present& present, const domain::Client& client)
{
    std::vector<domain::Message> story;
    for (const Letter& letter : present.letters) {
        qint64 at = m_now - hoursOf(letter.least);
        if (letter.least > 1)
            at -= number(0, 50 * ms::minute);
        while (letter.least > 1 && isNight(at))
            at -= ms::hour;
        if (!story.empty())
            at = std::max(at, story.back().at + 2 * ms::minute);
        domain::Message message = messageOf(letter, client, at, {});
        if (letter.opened)
            message.openedAt = std::min(at + hoursOf(*letter.opened), m_now);
        story.push_back(std::move(message));
    }
    return story;
}

// People sleep, most of them.
qint64 Inventor::awake(qint64 utc)
{
    if (!isNight(utc) || number(1, 100) <= seldomAtNight)
        return utc;
    const qint64 morning = utc - timeOfDay(utc) + firstHour * ms::hour;
    const qint64 next = timeOfDay(utc) < firstHour * ms::hour ? morning : morning + ms::day;
    return next + number(0, 150 * ms::minute);
}

void Inventor::addRest()
{
    for (const OpenDraft& open : m_texts.drafts) {
        domain::KeptDraft kept;
        kept.savedAt = m_now - open.minutes * ms::minute;
        kept.id = idAt<DraftId>(kept.savedAt);
        if (open.client)
            kept.client = clientNamed(*open.client);
        kept.draft.channel = open.channel;
        kept.draft.text = open.text;
        m_business.drafts.push_back(std::move(kept));
    }
    for (domain::OwnWord word : m_texts.words) {
        word.createdAt = m_now - number(21, 90) * ms::day;
        word.id = idAt<WordId>(word.createdAt);
        m_business.words.push_back(std::move(word));
    }
    const RefusedText& refused = m_texts.refusal;
    qint64 at = m_now - refused.days * ms::day;
    while (isNight(at))
        at -= ms::hour;
    m_business.refusal = {idAt<RefusalId>(at), clientNamed(refused.client), refused.channel, at,
                          refused.text};
    m_business.lock = {idAt<LockId>(at), at + 10 * ms::minute,
                       at + 10 * ms::minute + refused.hours * ms::hour};
}

} // namespace

Business invent(const Texts& texts, qint64 now)
{
    return Inventor(texts, now).invent();
}

} // namespace choba::acts::demo
