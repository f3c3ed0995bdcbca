#include "acts/demo_texts.h"

#include "base/file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace choba::acts::demo {

namespace {

using Key = QLatin1String;

Result<QJsonObject> load(const char* name)
{
    const QString path = QStringLiteral(":/demo/") + QLatin1String(name);
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::badJson, path, error.errorString()};
    return document.object();
}

template<typename T>
std::vector<T> listOf(const QJsonValue& value, T (*read)(const QJsonObject&))
{
    std::vector<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef entry : array)
        list.push_back(read(entry.toObject()));
    return list;
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValueConstRef entry : array)
        texts << entry.toString();
    return texts;
}

Card cardOf(const QJsonObject& object)
{
    Card card;
    card.name = object[Key("name")].toString();
    card.honorific = domain::honorificFromKey(object[Key("honorific")].toString())
                         .value_or(domain::Honorific::sama);
    card.kind = object[Key("kind")].toString();
    card.note = object[Key("note")].toString();
    card.links = object[Key("links")].toBool(true);
    return card;
}

Letter letterOf(const QJsonObject& object)
{
    Letter letter;
    letter.fromClient = object[Key("from")].toString() == u"client";
    letter.channel = object[Key("channel")].toString();
    const QJsonArray after = object[Key("after")].toArray();
    letter.least = after.at(0).toDouble();
    letter.most = after.at(1).toDouble();
    letter.parts = textsOf(object[Key("parts")]);
    letter.settled = object[Key("settled")].toBool();
    if (object.contains(Key("opened")))
        letter.opened = object[Key("opened")].toDouble();
    return letter;
}

Scene sceneOf(const QJsonObject& object)
{
    Scene scene;
    scene.kind = object[Key("kind")].toString();
    scene.weight = object[Key("weight")].toInt(1);
    scene.first = object[Key("first")].toBool();
    scene.again = object[Key("again")].toBool();
    scene.letters = listOf(object[Key("messages")], letterOf);
    return scene;
}

Service serviceOf(const QJsonObject& object)
{
    return {object[Key("name")].toString(), object[Key("item")].toString(),
            object[Key("price")].toInt()};
}

Present presentOf(const QJsonObject& object)
{
    return {object[Key("client")].toString(), listOf(object[Key("messages")], letterOf)};
}

OpenDraft draftOf(const QJsonObject& object)
{
    OpenDraft draft;
    if (object[Key("client")].isString())
        draft.client = object[Key("client")].toString();
    draft.channel = object[Key("channel")].toString();
    draft.text = object[Key("text")].toString();
    draft.minutes = object[Key("minutes")].toInt();
    return draft;
}

domain::OwnWord wordOf(const QJsonObject& object)
{
    domain::OwnWord word;
    word.kind =
        domain::wordKindFromKey(object[Key("kind")].toString()).value_or(domain::WordKind::flag);
    word.term = object[Key("term")].toString();
    word.severity = severityFromKey(object[Key("severity")].toString()).value_or(Severity::stop);
    word.suggestion = object[Key("suggestion")].toString();
    word.example = object[Key("example")].toString();
    return word;
}

RefusedText refusalOf(const QJsonObject& object)
{
    return {object[Key("client")].toString(), object[Key("channel")].toString(),
            object[Key("text")].toString(), object[Key("days")].toInt(),
            object[Key("hours")].toInt()};
}

// Kinds that stand in the file are checked by its test: unknown ones would be notes.
OpenEvent eventOf(const QJsonObject& object)
{
    OpenEvent event;
    event.kind =
        domain::eventKindFromKey(object[Key("kind")].toString()).value_or(domain::EventKind::note);
    event.hours = object[Key("hours")].toDouble();
    if (object.contains(Key("days")))
        event.days = object[Key("days")].toInt();
    if (object.contains(Key("close")))
        event.close = object[Key("close")].toDouble();
    if (object.contains(Key("value")))
        event.value = object[Key("value")].toInt();
    event.reason = domain::cancelReasonFromKey(object[Key("reason")].toString())
                       .value_or(domain::CancelReason::none);
    event.text = object[Key("text")].toString();
    return event;
}

OpenRoom roomOf(const QJsonObject& object)
{
    OpenRoom open;
    open.client = object[Key("client")].toString();
    open.item = object[Key("service")].toString();
    open.room.number = object[Key("number")].toString();
    open.room.title = object[Key("title")].toString();
    if (object.contains(Key("gross")))
        open.room.gross = object[Key("gross")].toInt();
    open.room.wantsSpeed = object[Key("speed")].toBool();
    for (const QString& sign : textsOf(object[Key("screening")]))
        open.room.screening |= sign == u"sentToMany" ? 1U : sign == u"fieldsEmpty" ? 2U : 0U;
    open.room.note = object[Key("note")].toString();
    open.events = listOf(object[Key("events")], eventOf);
    return open;
}

OfferedService offeredOf(const QJsonObject& object)
{
    OfferedService offered;
    domain::Service& service = offered.service;
    service.title = object[Key("title")].toString();
    service.item = object[Key("item")].toString();
    service.number = object[Key("number")].toString();
    service.price = object[Key("price")].toInt();
    service.revisionPrice = object[Key("revision_price")].toInt();
    domain::Policy& policy = offered.policy;
    policy.allowance = domain::allowanceFromKey(object[Key("allowance")].toString())
                           .value_or(domain::Allowance::limited);
    policy.rounds = object[Key("rounds")].toInt();
    policy.silenceDays = object[Key("silence_days")].toInt();
    policy.noticeLead = object[Key("notice_lead")].toInt(3);
    policy.closeHour = object[Key("close_hour")].toInt();
    policy.restart = domain::restartFromKey(object[Key("restart")].toString())
                         .value_or(domain::Restart::withinSupport);
    policy.supportDays = object[Key("support_days")].toInt();
    policy.deliveryDays = object[Key("delivery_days")].toInt();
    policy.draftDays = object[Key("draft_days")].toInt();
    policy.acceptsEstimates = object[Key("accepts_estimates")].toBool(true);
    policy.videoChat = object[Key("video_chat")].toBool();
    offered.reviewedDays = object[Key("reviewed_days")].toInt();
    return offered;
}

} // namespace

Result<Texts> loadTexts()
{
    const Result<QJsonObject> rooms = load("rooms.json");
    if (!rooms)
        return rooms.error();
    const Result<QJsonObject> clients = load("clients.json");
    if (!clients)
        return clients.error();
    const Result<QJsonObject> letters = load("letters.json");
    if (!letters)
        return letters.error();
    const Result<QJsonObject> present = load("present.json");
    if (!present)
        return present.error();

    Texts texts;
    texts.clients = listOf((*clients)[Key("clients")], cardOf);
    texts.scenes = listOf((*letters)[Key("scenes")], sceneOf);
    const QJsonObject services = (*letters)[Key("services")].toObject();
    for (const QString& kind : services.keys())
        texts.services.insert(kind, listOf(services[kind], serviceOf));
    const QJsonObject phrases = (*letters)[Key("phrases")].toObject();
    for (const QString& name : phrases.keys())
        texts.phrases.insert(name, textsOf(phrases[name]));
    texts.presents = listOf((*present)[Key("conversations")], presentOf);
    texts.drafts = listOf((*present)[Key("drafts")], draftOf);
    texts.offered = listOf((*rooms)[Key("services")], offeredOf);
    texts.rooms = listOf((*rooms)[Key("rooms")], roomOf);
    texts.words = listOf((*present)[Key("words")], wordOf);
    texts.refusal = refusalOf((*present)[Key("refusal")].toObject());
    return texts;
}

} // namespace choba::acts::demo
