// The shipped lists against written Japanese: letters and near misses that must stay silent, and
// wordings that must be found. Add a line to the corpus for every mistake a user reports.
#include "support/printers.h"
#include "writing/knowledge.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace choba;

namespace {

const writing::Knowledge& knowledge()
{
    static const auto loaded = writing::loadKnowledge({});
    return *loaded->knowledge;
}

QString corpus(const QString& path)
{
    return QStringLiteral(CHOBA_TEST_DATA "/corpus/") + path;
}

QString readText(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

std::vector<text::Finding> findingsIn(const QString& text, const Categories& categories)
{
    text::CheckOptions options;
    options.categories = categories;
    return text::check(text, *knowledge().lexicon, knowledge().pack.hosts(), options)->list;
}

Categories allCategories()
{
    Categories categories;
    for (int category = 0; category < categoryCount; ++category) {
        categories.add(static_cast<Category>(category));
    }
    return categories;
}

std::string describe(const std::vector<text::Finding>& findings)
{
    std::string result;
    for (const text::Finding& finding : findings) {
        result += finding.source.toStdString() + " at " + std::to_string(finding.start) + ": "
            + finding.term.toStdString() + "\n";
    }
    return result;
}

TEST(Corpus, lettersStaySilent)
{
    const QDir folder(corpus(QStringLiteral("harmless")));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")});
    ASSERT_GE(names.size(), 20);
    for (const QString& name : names) {
        const auto findings = findingsIn(readText(folder.filePath(name)), allCategories());
        EXPECT_TRUE(findings.empty()) << name.toStdString() << "\n" << describe(findings);
    }
}

TEST(Corpus, nearMissesStaySilentOneByOne)
{
    const QString text = readText(corpus(QStringLiteral("harmless/lines.txt")));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto findings = findingsIn(line, allCategories());
        EXPECT_TRUE(findings.empty()) << line.toStdString() << "\n" << describe(findings);
    }
}

TEST(Corpus, wordsNamedHarmlessStaySilent)
{
    for (const char16_t* word :
         {u"カスタマイズ", u"カスタマー", u"サブスク", u"マイクロ", u"ウェブストア", u"アスペクト",
          u"少なめ", u"メイク", u"オンライン", u"ガイドライン", u"ベースライン", u"タイムライン",
          u"デッドライン", u"ラインナップ"}) {
        const QString text = QString::fromUtf16(word);
        for (const QString& spelling :
             QStringList{text, text + QStringLiteral("です"), u'「' + text + u'」'}) {
            EXPECT_TRUE(findingsIn(spelling, allCategories()).empty()) << spelling.toStdString();
        }
    }
}

TEST(Corpus, refusedWordingsAreFound)
{
    const QString table = readText(corpus(QStringLiteral("refused/cases.tsv")));
    int cases = 0;
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList columns = line.split(u'\t');
        ASSERT_EQ(columns.size(), 3) << line.toStdString();
        const auto category = categoryFromKey(columns[1]);
        const auto severity = severityFromKey(columns[2].trimmed());
        ASSERT_TRUE(category && severity) << line.toStdString();
        const auto findings = findingsIn(columns[0], allCategories());
        const bool found =
            std::any_of(findings.begin(), findings.end(), [&](const text::Finding& finding) {
                return finding.category == *category && finding.severity >= *severity;
            });
        EXPECT_TRUE(found) << line.toStdString() << "\n" << describe(findings);
        ++cases;
    }
    EXPECT_GE(cases, 150);
}

// Findings may depend on the channel only through its categories.
TEST(Corpus, channelsWithoutContactRulesAllowContactData)
{
    const auto channel = knowledge().pack.channel(u"mail", QDate(2026, 11, 21));
    ASSERT_TRUE(channel);
    EXPECT_TRUE(
        findingsIn(QStringLiteral("ご連絡は shop@example.com、03-1234-5678 まで"), channel->checks)
            .empty());
}

} // namespace
