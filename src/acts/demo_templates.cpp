#include "acts/demo_templates.h"

#include "base/file.h"
#include "base/ms.h"
#include "writing/template_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace choba::acts::demo {

namespace {

using Key = QLatin1String;

QString fileName()
{
    return QStringLiteral(":/demo/templates.json");
}

QHash<QString, QString> textsByName(const QJsonObject& object)
{
    QHash<QString, QString> texts;
    for (auto text = object.begin(); text != object.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

class Shelf
{
public:
    Shelf(const Business& business, qint64 now)
        : m_business(business)
        , m_now(now)
    { }

    Result<TemplateShelf> invent(const QJsonObject& source);

private:
    qint64 daysAgo(const QJsonObject& object) const
    {
        return m_now - object[Key("days")].toInt() * ms::day;
    }

    // Unlike other ids without chance: they are few.
    qint64 idAt(qint64 utc)
    {
        constexpr int randomBits = 21;
        return (utc << randomBits) | ++m_ids;
    }

    Result<void> add(QJsonObject letter, QJsonObject shipped);
    void addMarks(const QJsonObject& source);
    void addUses(const QJsonObject& source);
    void addUse(const QString& key, qint64 at, DraftId draft, std::optional<MessageId> message);
    const domain::KeptDraft* draftTo(const QString& name) const;

    const Business& m_business;
    qint64 m_now;
    qint64 m_ids = 0;
    TemplateShelf m_shelf;
};

// `letter` is laid over `shipped`, its versions over both.
Result<void> Shelf::add(QJsonObject letter, QJsonObject shipped)
{
    const QJsonArray versions = letter.take(Key("versions")).toArray();
    const auto laid = [](QJsonObject base, const QJsonObject& over) {
        for (auto member = over.begin(); member != over.end(); ++member)
            base.insert(member.key(), member.value());
        base.remove(Key("days"));
        return domain::letterFromJson(QJsonDocument(base).toJson(), fileName());
    };
    const auto add = [&](const QJsonObject& over, qint64 at) -> Result<domain::LetterTemplate> {
        Result<domain::LetterTemplate> made = laid(shipped, over);
        if (made)
            made->updatedAt = at;
        return made;
    };
    const Result<domain::LetterTemplate> present = add(letter, daysAgo(letter));
    if (!present)
        return present.error();
    m_shelf.letters.push_back(*present);
    for (auto member = letter.begin(); member != letter.end(); ++member)
        shipped.insert(member.key(), member.value());
    for (const QJsonValueConstRef entry : versions) {
        const QJsonObject over = entry.toObject();
        const qint64 at = daysAgo(over);
        const Result<domain::LetterTemplate> former = add(over, at);
        if (!former)
            return former.error();
        m_shelf.versions.push_back({TemplateVersionId{idAt(at)}, at, *former});
    }
    return {};
}

void Shelf::addMarks(const QJsonObject& source)
{
    const QJsonArray favourites = source[Key("favourites")].toArray();
    for (const QJsonValueConstRef key : favourites)
        m_shelf.marks.push_back({key.toString(), {true, true}});
    const QJsonArray disabled = source[Key("disabled")].toArray();
    for (const QJsonValueConstRef key : disabled)
        m_shelf.marks.push_back({key.toString(), {false, false}});
    const QJsonObject defaults = source[Key("defaults")].toObject();
    for (auto one = defaults.begin(); one != defaults.end(); ++one) {
        if (const std::optional<domain::Use> use = domain::useFromKey(one.key()))
            m_shelf.defaults.push_back({*use, one.value().toString()});
    }
}

void Shelf::addUse(const QString& key, qint64 at, DraftId draft, std::optional<MessageId> message)
{
    m_shelf.uses.push_back({TemplateUseId{idAt(at)}, key, at, draft, message});
}

const domain::KeptDraft* Shelf::draftTo(const QString& name) const
{
    for (const DatedClient& dated : m_business.clients) {
        if (dated.client.name != name)
            continue;
        for (const domain::KeptDraft& draft : m_business.drafts) {
            if (draft.client == dated.client.id)
                return &draft;
        }
    }
    return nullptr;
}

// Letters that read like one of the templates were begun with it, a while before they were sent.
void Shelf::addUses(const QJsonObject& source)
{
    const QJsonArray uses = source[Key("uses")].toArray();
    for (const domain::Message& message : m_business.messages) {
        if (message.direction == domain::Direction::in)
            continue;
        const QString text = domain::wholeText(message);
        for (const QJsonValueConstRef entry : uses) {
            const QJsonObject use = entry.toObject();
            if (message.channel != use[Key("channel")].toString()
                || !text.contains(use[Key("contains")].toString()))
                continue;
            const qint64 at = message.at - 7 * ms::minute;
            addUse(use[Key("key")].toString(), at, DraftId{idAt(at)}, message.id);
            break;
        }
    }
    const QJsonArray drafts = source[Key("drafts")].toArray();
    for (const QJsonValueConstRef entry : drafts) {
        const QJsonObject begun = entry.toObject();
        if (const domain::KeptDraft* draft = draftTo(begun[Key("client")].toString()))
            addUse(begun[Key("key")].toString(), draft->savedAt - 4 * ms::minute, draft->id, {});
    }
}

Result<TemplateShelf> Shelf::invent(const QJsonObject& source)
{
    const Result<std::vector<domain::LetterTemplate>> all = writing::loadShippedTemplates();
    if (!all)
        return all.error();
    const QJsonArray edited = source[Key("edited")].toArray();
    for (const QJsonValueConstRef entry : edited) {
        const QString key = entry.toObject()[Key("key")].toString();
        const auto shipped = std::find_if(all->begin(), all->end(),
                                          [&key](const auto& one) { return one.key == key; });
        if (shipped == all->end())
            return Error{ErrorCode::notThere, fileName(), key};
        const QJsonDocument document = QJsonDocument::fromJson(domain::toJson(*shipped));
        if (const Result<void> added = add(entry.toObject(), document.object()); !added)
            return added.error();
    }
    const QJsonArray own = source[Key("own")].toArray();
    for (const QJsonValueConstRef entry : own) {
        if (const Result<void> added = add(entry.toObject(), {}); !added)
            return added.error();
    }
    addMarks(source);
    addUses(source);
    const QJsonArray answers = source[Key("answers")].toArray();
    for (const QJsonValueConstRef entry : answers) {
        const QJsonObject given = entry.toObject();
        m_shelf.answers.push_back({given[Key("key")].toString(), daysAgo(given),
                                   textsByName(given[Key("values")].toObject())});
    }
    m_shelf.profile = textsByName(source[Key("profile")].toObject());
    return std::move(m_shelf);
}

} // namespace

Result<TemplateShelf> inventTemplates(const Business& business, qint64 now)
{
    const Result<QByteArray> bytes = readFile(fileName());
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::badJson, fileName(), error.errorString()};
    return Shelf(business, now).invent(document.object());
}

} // namespace choba::acts::demo
