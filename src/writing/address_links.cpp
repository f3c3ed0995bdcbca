#include "writing/address_links.h"

#include <algorithm>

namespace choba::writing {

namespace {

using Parts = AddressBook::Parts;

constexpr int mostBorders = 64; // parts of a path that are looked at

bool isLinkUnit(char16_t unit)
{
    return unit > u' ' && unit < 0x7F && unit != u'"' && unit != u'<' && unit != u'>';
}

// Written after a link, not in it.
bool isClosing(char16_t unit)
{
    return QStringView(u".,:;!?)]'}").contains(QChar(unit));
}

class LinkFinder
{
public:
    LinkFinder(QStringView text, const domain::Client& client, const Parts& book)
        : m_text(text)
        , m_client(client)
        , m_book(book)
        , m_ownKeys{linkKey(client.profileUrl), linkKey(client.conversationUrl)}
    {
        text::fold(text, 0, text.size(), m_folded);
    }

    std::vector<ForeignLink> find()
    {
        const std::u16string& units = m_folded.units;
        for (std::size_t at = 0; at < units.size();) {
            std::size_t end = at;
            while (end < units.size() && isLinkUnit(units[end]))
                ++end;
            if (end > at)
                judge(at, end);
            at = end + 1;
        }
        return std::move(m_found);
    }

private:
    // One run of characters a link may consist of; in "（https://…）" the bracket is the first one.
    void judge(std::size_t from, std::size_t to)
    {
        const auto begin = m_folded.units.begin();
        const auto isWord = [](char16_t unit) { return !text::isSeparator(unit); };
        from =
            static_cast<std::size_t>(std::find_if(begin + static_cast<std::ptrdiff_t>(from),
                                                  begin + static_cast<std::ptrdiff_t>(to), isWord)
                                     - begin);
        while (to > from && isClosing(m_folded.units[to - 1]))
            --to;
        const auto longest = static_cast<std::size_t>(domain::longestUrl);
        const QString key = linkKey(
            QStringView(m_folded.units.data() + from, qsizetype(std::min(to - from, longest))));
        const std::optional<ForeignLink> owner = ownerOf(key);
        if (!owner)
            return;
        ForeignLink link = *owner;
        link.start = m_folded.offsets[from];
        link.end = text::sourceEnd(m_text, m_folded.offsets[to - 1]);
        m_found.push_back(link);
    }

    // The longest known address that `key` is or lies below.
    std::optional<ForeignLink> ownerOf(const QString& key) const
    {
        qsizetype length = key.size();
        for (int border = 0; border < mostBorders && length > 0; ++border) {
            const QString part = key.left(length);
            const bool whole = length == key.size();
            // A host alone is where everybody's pages are.
            if (!whole && !part.contains(u'/') && !part.contains(u'?'))
                break;
            if (m_ownKeys.contains(part))
                break;
            const qint32 first = m_book.firstOfLink.value(part, -1);
            if (first >= 0)
                return foreign(first, whole);
            length = std::max(key.lastIndexOf(u'/', length - 1), key.lastIndexOf(u'?', length - 1));
        }
        return std::nullopt;
    }

    std::optional<ForeignLink> foreign(qint32 first, bool exact) const
    {
        for (qint32 link = first; link >= 0; link = linkAt(link).next) {
            if (m_book.entry(linkAt(link).entry).id == m_client.id)
                return std::nullopt;
        }
        const Parts::Link& link = linkAt(first);
        return ForeignLink{0, 0, link.page, m_book.entry(link.entry).name, exact};
    }

    const Parts::Link& linkAt(qint32 number) const
    {
        return m_book.links[static_cast<std::size_t>(number)];
    }

    QStringView m_text;
    const domain::Client& m_client;
    const Parts& m_book;
    QStringList m_ownKeys;
    text::Folded m_folded;
    std::vector<ForeignLink> m_found;
};

} // namespace

std::vector<ForeignLink> foreignLinks(QStringView text, const domain::Client& client,
                                      const AddressBook::Parts& book)
{
    return book.links.empty() ? std::vector<ForeignLink>() : LinkFinder(text, client, book).find();
}

} // namespace choba::writing
