#include "acts/draft_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace choba::acts {

namespace {

constexpr auto formatName = "choba-draft";
constexpr int formatVersion = 1;

using Key = QLatin1String;

text::Part partOf(const QJsonObject& object)
{
    text::Part part;
    part.start = object[Key("start")].toInteger(-1);
    part.end = object[Key("end")].toInteger(-1);
    part.numbering = object[Key("numbering")].toString();
    part.length = object[Key("length")].toInteger();
    const int cut = object[Key("cut")].toInt();
    const bool known = cut >= 0 && cut <= static_cast<int>(text::Cut::none);
    part.cut = known ? static_cast<text::Cut>(cut) : text::Cut::end;
    return part;
}

domain::Draft draftOf(const QJsonObject& object)
{
    domain::Draft draft;
    draft.text = object[Key("text")].toString();
    draft.channel = object[Key("channel")].toString();
    draft.numbering = object[Key("numbering")].toBool();
    qsizetype reached = 0;
    const QJsonArray sent = object[Key("sent")].toArray();
    for (const QJsonValueConstRef value : sent) {
        const text::Part part = partOf(value.toObject());
        if (part.start < reached || part.end <= part.start || part.end > draft.text.size())
            break;
        reached = part.end;
        draft.sent.push_back(part);
    }
    const QJsonArray quiet = object[Key("notThisTime")].toArray();
    for (const QJsonValueConstRef value : quiet)
        draft.quiet << value.toString();
    return draft;
}

} // namespace

Result<DraftFile> readDraftFile(const QByteArray& bytes, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::badJson, name, error.errorString()};
    const QJsonObject root = document.object();
    if (root[Key("format")].toString() != QLatin1String(formatName))
        return Error{ErrorCode::wrongFormat, name, QString::fromLatin1(formatName)};
    if (root[Key("version")].toInt() > formatVersion)
        return Error{ErrorCode::newerVersion, name, {}};
    DraftFile drafts{draftOf(root[Key("draft")].toObject()), {}};
    if (root.contains(Key("former")))
        drafts.former = draftOf(root[Key("former")].toObject());
    return drafts;
}

} // namespace choba::acts
