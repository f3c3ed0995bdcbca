#include "panes/templates/template_family.h"

#include "text/fold.h"

#include <QSet>

#include <algorithm>

namespace choba::templates {

namespace {

constexpr qsizetype shortestStem = 2;

bool isVariantMark(QChar character)
{
    // After the fold: 1, ①, Ａ and （ are 1, 1, a and (.
    static const QString marks = QStringLiteral("0123456789abcdefgh一二三四五六七八九甲乙丙案号版");
    return marks.contains(character);
}

bool isFiller(QChar character)
{
    return character.isSpace() || text::isSeparator(character.unicode());
}

QSet<QString> stemsOf(const domain::LetterTemplate& letter, writing::Origin origin)
{
    QSet<QString> stems{stemOf(letter.name)};
    for (const QString& alias : letter.aliases) {
        stems.insert(stemOf(alias));
    }
    if (origin != writing::Origin::own) { // keys of own ones are numbers
        stems.insert(stemOf(letter.key));
    }
    stems.remove(QString());
    return stems;
}

} // namespace

QString stemOf(const QString& name)
{
    const std::u16string units = text::folded(name.trimmed());
    const QString folded = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
    qsizetype end = folded.size();
    const auto dropFillers = [&folded, &end] {
        while (end > 0 && isFiller(folded[end - 1])) {
            --end;
        }
    };
    dropFillers();
    const qsizetype marked = end;
    while (end > 0 && isVariantMark(folded[end - 1])) {
        --end;
    }
    // A letter at the end of a word is a letter of it, not the mark of a variant.
    if (end > 0 && end < marked && folded[end].unicode() < 0x80 && folded[end].isLetter()
        && text::scriptOf(folded[end - 1].unicode()) == text::Script::latin) {
        end = marked;
    }
    dropFillers();
    return end < shortestStem ? QString() : folded.left(end);
}

std::vector<const writing::TemplateEntry*> familyOf(const writing::TemplateLibrary& library,
                                                    const QString& key)
{
    const writing::TemplateEntry* asked = library.find(key);
    if (asked == nullptr) {
        return {};
    }
    const QSet<QString> stems = stemsOf(asked->letter, asked->origin);
    std::vector<const writing::TemplateEntry*> family;
    for (const writing::TemplateEntry& entry : library.entries()) {
        if (&entry == asked
            || (entry.letter.use == asked->letter.use
                && stemsOf(entry.letter, entry.origin).intersects(stems))) {
            family.push_back(&entry);
        }
    }
    const auto place = std::find(family.begin(), family.end(), asked);
    if (place - family.begin() >= largestFamily) {
        std::iter_swap(place, family.begin() + largestFamily - 1);
    }
    family.resize(std::min<size_t>(family.size(), largestFamily));
    return family;
}

} // namespace choba::templates
