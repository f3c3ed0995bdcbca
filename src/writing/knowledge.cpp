#include "writing/knowledge.h"

#include "base/file.h"
#include "writing/own_knowledge.h"

#include <QDir>

#include <algorithm>

namespace choba::writing {

namespace {

Result<text::WordList> loadWordList(const QString& path, const QString& name)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return text::parseWordList(*bytes, name);
}

// The shipped lists by name, then the user's as given.
Result<std::vector<text::WordList>> loadWordLists(const QStringList& userLists)
{
    struct Source {
        QString path;
        QString name;
    };

    std::vector<Source> sources;
    const QDir shipped(QStringLiteral(":/lexicon"));
    const QStringList names =
        shipped.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        sources.push_back({shipped.filePath(name), name});
    for (const QString& path : userLists)
        sources.push_back({path, path});

    std::vector<text::WordList> lists;
    for (const Source& source : sources) {
        Result<text::WordList> list = loadWordList(source.path, source.name);
        if (!list)
            return list.error();
        lists.push_back(*std::move(list));
    }
    return lists;
}

// The shipped pack with the user's file over it, or the user's in its place.
Result<rules::RulePack> loadPack(const QString& userPack)
{
    const Result<QByteArray> shippedBytes = readFile(QStringLiteral(":/rules/coconala.json"));
    if (!shippedBytes)
        return shippedBytes.error();
    Result<rules::RulePack> pack =
        rules::RulePack::parse(*shippedBytes, QStringLiteral("coconala.json"));
    if (!pack || userPack.isEmpty())
        return pack;

    const Result<QByteArray> bytes = readFile(userPack);
    if (!bytes)
        return bytes.error();
    Result<rules::RulePack> replacement = rules::RulePack::parse(*bytes, userPack);
    if (replacement || replacement.error().code != ErrorCode::wrongFormat)
        return replacement;
    if (const Result<void> laidOver = pack->override(*bytes, userPack); !laidOver)
        return laidOver.error();
    return pack;
}

} // namespace

Result<rules::RulePack> loadRules(const QString& userPack,
                                  const std::vector<domain::OwnRule>& ownRules)
{
    Result<rules::RulePack> pack = loadPack(userPack);
    if (pack)
        layOver(*pack, ownRules, {});
    return pack;
}

Result<LoadedKnowledge> loadKnowledge(const KnowledgeSources& sources)
{
    Result<rules::RulePack> pack = loadPack(sources.rulesOverride);
    if (!pack)
        return pack.error();
    Result<std::vector<text::WordList>> lists = loadWordLists(sources.wordLists);
    if (!lists)
        return lists.error();
    LoadedKnowledge loaded;
    LaidOver laidOver = layOver(*pack, sources.ownRules, sources.day);
    loaded.changedUnderOverride = std::move(laidOver.changed);
    lists->push_back(listOf(sources.ownWords));
    loaded.problems = pack->problems();
    loaded.problems.insert(loaded.problems.end(), laidOver.problems.begin(),
                           laidOver.problems.end());
    auto lexicon = text::Lexicon::compile(*std::move(lists)); // takes over the lists' problems
    loaded.problems.insert(loaded.problems.end(), lexicon->problems().begin(),
                           lexicon->problems().end());
    loaded.knowledge =
        std::make_shared<const Knowledge>(Knowledge{*std::move(pack), std::move(lexicon)});
    return loaded;
}

} // namespace choba::writing
