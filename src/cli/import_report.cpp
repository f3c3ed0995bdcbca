#include "cli/import_report.h"

#include "cli/json_output.h"
#include "wording/errors.h"
#include "wording/template_errors.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace choba::cli {

namespace {

using Json = nlohmann::ordered_json;

Json inertAsJson(const std::vector<exchange::InertPart>& inert)
{
    Json list = Json::array();
    for (const exchange::InertPart& part : inert)
        list.push_back({{"where", utf8(part.where)},
                        {"what", utf8(part.what)},
                        {"partly", part.kept == exchange::Kept::partly},
                        {"left_out", part.kept == exchange::Kept::leftOut}});
    return list;
}

// Not every sentence names the place, for elsewhere it stands beside the thing itself.
QString placed(const Error& error)
{
    const QString sentence = wording::sentence(error);
    const bool isThere =
        error.where.isEmpty() || sentence.contains(wording::placeWords(error.where));
    return isThere ? sentence : error.where + u": " + sentence;
}

QString inertLine(const exchange::InertPart& part)
{
    const QString words = [&part] {
        switch (part.kept) {
        case exchange::Kept::partly:
            return QCoreApplication::translate("cli", "%1: only partly taken over: %2");
        case exchange::Kept::leftOut:
            return QCoreApplication::translate("cli", "%1: left out: %2");
        case exchange::Kept::asWords:
            break;
        }
        return QCoreApplication::translate("cli", "%1: stays as plain words: %2");
    }();
    return words.arg(part.where, part.what);
}

} // namespace

Outcome importOutcome(const Arguments& arguments, const ImportCounts& counts,
                      const std::vector<Error>& refused,
                      const std::vector<exchange::InertPart>& inert,
                      const nlohmann::ordered_json& entries, const QStringList& lines)
{
    const int code = refused.empty() ? exitFine : exitFindings;
    if (arguments.json) {
        Json object;
        object["added"] = counts.added;
        object["changed"] = counts.changed;
        object["skipped"] = counts.skipped;
        object["refused"] = Json::array();
        for (const Error& error : refused)
            object["refused"].push_back(
                {{"where", utf8(error.where)}, {"why", utf8(wording::sentence(error))}});
        object["inert"] = inertAsJson(inert);
        object.update(entries);
        return {printed(object), code};
    }
    const QString words = arguments.preview
        ? QCoreApplication::translate("cli", "Would add %1, change %2, skip %3, refuse %4.")
        : QCoreApplication::translate("cli", "Added %1, changed %2, skipped %3, refused %4.");
    QString text =
        words.arg(counts.added).arg(counts.changed).arg(counts.skipped).arg(refused.size()) + u'\n';
    for (const Error& error : refused)
        text += placed(error) + u'\n';
    for (const QString& line : lines)
        text += line + u'\n';
    for (const exchange::InertPart& part : inert)
        text += inertLine(part) + u'\n';
    return {text.toUtf8(), code};
}

Outcome exportOutcome(const Arguments& arguments, qsizetype count,
                      const std::vector<exchange::InertPart>& losses)
{
    if (arguments.json) {
        Json object;
        object["file"] = utf8(arguments.out);
        object["count"] = count;
        object["inert"] = inertAsJson(losses);
        return {printed(object)};
    }
    QString text =
        QCoreApplication::translate("cli", "Written to %1: %2.").arg(arguments.out).arg(count)
        + u'\n';
    if (!losses.empty())
        text += QCoreApplication::translate(
                    "cli", "The format cannot say everything: %1 places; --json lists them.")
                    .arg(losses.size())
            + u'\n';
    return {text.toUtf8()};
}

Attempt<acts::OnConflict> onConflictOf(const Arguments& arguments)
{
    if (arguments.onConflict.isEmpty())
        return acts::OnConflict::mine;
    if (const auto policy = acts::onConflictFromKey(arguments.onConflict))
        return *policy;
    return badChoice(QStringLiteral("--on-conflict"), arguments.onConflict,
                     {QStringLiteral("mine"), QStringLiteral("theirs"), QStringLiteral("both")});
}

Failure badChoice(const QString& option, const QString& value, const QStringList& known)
{
    return Failure{{ErrorCode::wrongUse,
                    {},
                    QCoreApplication::translate("cli", "“%1” is one of %2, not “%3”.")
                        .arg(option, known.join(QStringLiteral(", ")), value)},
                   exitWrongUse};
}

} // namespace choba::cli
