#include "writing/address_book.h"

#include "domain/honorifics.h"

#include <array>

namespace choba::writing {

namespace {

constexpr qsizetype longestShown = 40;

// Folded.
constexpr std::array<std::u16string_view, 10> companyForms = {
    u"株式会社",           u"有限会社", u"合同会社", u"合資会社", u"一般社団法人",
    u"特定非営利活動法人", u"(株)",     u"(有)",     u"(同)",     u"(合)"};

QString asKey(const std::u16string& units)
{
    return QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
}

// Separators at the ends fall away, but a bracket of a company form stays for the next look.
void trim(const std::u16string& units, std::size_t& from, std::size_t& to)
{
    while (const std::size_t length = from < to ? domain::decorationAt(units, from) : 0)
        from += length;
    while (const std::size_t length = to > from ? domain::decorationBefore(units, to) : 0)
        to -= length;
}

} // namespace

QString shownName(const QString& name)
{
    const QString trimmed = name.simplified();
    if (trimmed.size() <= longestShown)
        return trimmed;
    const bool tornPair = trimmed[longestShown - 1].isHighSurrogate();
    return trimmed.left(longestShown - (tornPair ? 1 : 0)) + u'…';
}

std::size_t companyFormAt(const std::u16string& units, std::size_t at)
{
    for (const std::u16string_view form : companyForms) {
        if (units.compare(at, form.size(), form) == 0)
            return form.size();
    }
    return 0;
}

std::size_t companyFormBefore(const std::u16string& units, std::size_t end)
{
    for (const std::u16string_view form : companyForms) {
        if (form.size() <= end && units.compare(end - form.size(), form.size(), form) == 0)
            return form.size();
    }
    return 0;
}

std::u16string nameCore(QStringView name)
{
    const text::Folded squeezed = domain::squeezed(name);
    const std::u16string& units = squeezed.units;
    std::size_t from = 0;
    std::size_t to = units.size();
    from += companyFormAt(units, from);
    if (const std::size_t form = companyFormBefore(units, to); form < to - from)
        to -= form;
    trim(units, from, to);
    const std::size_t honorific = domain::honorificBefore(name, squeezed, to);
    if (honorific != domain::nowhere && honorific > from)
        to = honorific;
    if (const std::size_t form = companyFormBefore(units, to); form < to - from)
        to -= form;
    trim(units, from, to);
    return units.substr(from, to - from);
}

bool isOneCharacter(const std::u16string& core)
{
    return core.size() < 2 || (core.size() == 2 && QChar::isHighSurrogate(core[0]));
}

QString linkKey(QStringView link)
{
    QString key = asKey(text::folded(link.trimmed()));
    const qsizetype scheme = key.indexOf(u"://");
    if (scheme >= 0)
        key.remove(0, scheme + 3);
    if (key.startsWith(u"www."))
        key.remove(0, 4);
    if (const qsizetype fragment = key.indexOf(u'#'); fragment >= 0)
        key.truncate(fragment);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key.contains(u'.') ? key : QString();
}

qint32 AddressBook::Parts::named(const std::u16string& core) const
{
    return firstOfCore.value(asKey(core), -1);
}

AddressBook::AddressBook()
    : m_parts(std::make_unique<Parts>())
{ }

AddressBook::~AddressBook() = default;

std::shared_ptr<const AddressBook> AddressBook::compile(const std::vector<KnownClient>& clients)
{
    std::shared_ptr<AddressBook> book(new AddressBook);
    Parts& parts = *book->m_parts;
    parts.entries.reserve(clients.size());
    parts.firstOfCore.reserve(static_cast<qsizetype>(clients.size()));
    for (const KnownClient& client : clients) {
        const auto number = static_cast<qint32>(parts.entries.size());
        Parts::Entry entry{client.id, shownName(client.name), nameCore(client.name), -1};
        const std::u16string& core = entry.core;
        if (!core.empty()) {
            const auto first = parts.firstOfCore.find(asKey(core));
            entry.next = first == parts.firstOfCore.end() ? -1 : *first;
            parts.firstOfCore.insert(asKey(core), number);
            const auto term = isOneCharacter(core) || parts.matcher.isFull()
                ? std::nullopt
                : parts.matcher.add(asKey(core));
            if (term) {
                parts.firstOfTerm.resize(parts.matcher.termCount(), -1);
                parts.firstOfTerm[*term] = number;
            }
        }
        parts.entries.push_back(std::move(entry));
        const auto addLink = [&](const QString& link, Parts::Page page) {
            const QString key = linkKey(link);
            if (key.isEmpty())
                return;
            const qint32 before = parts.firstOfLink.value(key, -1);
            parts.firstOfLink.insert(key, static_cast<qint32>(parts.links.size()));
            parts.links.push_back({number, page, before});
        };
        addLink(client.profileUrl, Parts::Page::profile);
        addLink(client.conversationUrl, Parts::Page::conversation);
    }
    parts.matcher.build();
    return book;
}

} // namespace choba::writing
