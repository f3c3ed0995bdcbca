#include "writing/address_check.h"

#include "domain/honorifics.h"
#include "writing/address_honorifics.h"
#include "writing/address_links.h"

#include <algorithm>
#include <array>

namespace choba::writing {

namespace {

using Parts = AddressBook::Parts;

constexpr std::size_t longestSalutation = 60; // squeezed units; a longer first line is a sentence
constexpr std::size_t mostFindings = 2000;

// What may stand before the name in a salutation line; folded.
constexpr std::array<std::u16string_view, 8> greetings = {
    u"こんにちは", u"こんばんは", u"おはようございます", u"初めまして", u"はじめまして", u"拝啓",
    u"前略",       u"(再送)"};

// Between a name and its honorific: ★様, 」様, 😀様.
bool isBetween(char16_t unit)
{
    const QChar::Category category = QChar::category(unit);
    return category == QChar::Punctuation_Close || category == QChar::Punctuation_FinalQuote
        || (category >= QChar::Symbol_Math && category <= QChar::Symbol_Other);
}

bool isKana(char16_t unit)
{
    return text::scriptOf(unit) == text::Script::hiragana;
}

bool isParticle(char16_t unit)
{
    return QStringView(u"でのをにはがもとやかへ").contains(QChar(unit));
}

bool contains(const std::u16string& whole, const std::u16string& part)
{
    return whole.find(part) != whole.npos;
}

bool startsWith(const std::u16string& whole, const std::u16string& part)
{
    return whole.compare(0, part.size(), part) == 0;
}

bool endsWith(const std::u16string& whole, std::u16string_view part)
{
    return whole.size() >= part.size()
        && whole.compare(whole.size() - part.size(), part.size(), part) == 0;
}

class AddressChecker
{
public:
    AddressChecker(QStringView text, const std::optional<domain::Client>& client,
                   const AddressBook* book, const rules::RulePack& pack, QDate day);

    std::vector<text::Finding> run();

private:
    struct Span {
        std::size_t from = 0; // squeezed units
        std::size_t to = 0;
    };

    void checkSalutation();
    Span salutationName(Span line) const;
    void judgeSalutation(Span name, std::size_t end);
    bool isChosen(const std::u16string& core, QStringView name) const;
    bool isSomebodyElse(const std::u16string& core) const;
    void checkNames();
    void judgeName(const text::TermMatcher::Match& match);
    bool isBordered(std::size_t from) const;
    void checkHonorifics();
    void checkLinks();

    bool isGeneric(std::size_t from, std::size_t end) const;

    qsizetype startOf(std::size_t unit) const { return m_units.offsets[unit]; }

    qsizetype endOf(std::size_t end) const
    {
        return text::sourceEnd(m_text, m_units.offsets[end - 1]);
    }

    text::Finding& add(const char* source, qsizetype start, qsizetype end, const QString& term);
    void explain(text::Finding& finding, const QString& ja, const QString& en) const;

    QStringView m_text;
    const std::optional<domain::Client>& m_client;
    const Parts* m_book;
    text::Folded m_units; // squeezed
    std::vector<std::u16string> m_generic;
    std::u16string m_core; // of the client's name
    QString m_recipient; // the client as addressed
    Span m_accepted; // the salutation line, when it names the client
    std::vector<text::Finding> m_findings;
};

AddressChecker::AddressChecker(QStringView text, const std::optional<domain::Client>& client,
                               const AddressBook* book, const rules::RulePack& pack, QDate day)
    : m_text(text)
    , m_client(client)
    , m_book(book == nullptr ? nullptr : &book->parts())
    , m_units(domain::squeezed(text))
{
    if (const rules::RuleValue* generic = pack.find(u"address.generic", day)) {
        if (const auto* words = std::get_if<QStringList>(&generic->content)) {
            for (const QString& word : *words)
                m_generic.push_back(domain::squeezed(word).units);
        }
    }
    if (client) {
        m_core = nameCore(client->name);
        m_recipient = domain::addressedName(*client);
    }
}

std::vector<text::Finding> AddressChecker::run()
{
    std::optional<text::Finding> salutation;
    if (m_client) {
        checkSalutation();
        if (!m_findings.empty())
            salutation = m_findings.back();
        m_findings.clear();
        if (m_book != nullptr) {
            checkNames();
            checkLinks();
        }
    }
    // A known name says more than the line it stands in.
    const bool said = salutation
        && std::any_of(m_findings.begin(), m_findings.end(), [&](const text::Finding& finding) {
                          return finding.start < salutation->end;
                      });
    if (salutation && !said)
        m_findings.push_back(*salutation);
    checkHonorifics();
    // The longer one first, so that what lies inside it falls away.
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const text::Finding& a, const text::Finding& b) {
                         return a.start != b.start ? a.start < b.start : a.end > b.end;
                     });
    std::vector<text::Finding> kept;
    for (text::Finding& finding : m_findings) {
        if (kept.size() < mostFindings && (kept.empty() || finding.start >= kept.back().end))
            kept.push_back(std::move(finding));
    }
    return kept;
}

// Is what stands there, or what it is the end of, a word that names nobody? With an empty span:
// does such a word end there?
bool AddressChecker::isGeneric(std::size_t from, std::size_t end) const
{
    const std::u16string& units = m_units.units;
    return std::any_of(m_generic.begin(), m_generic.end(), [&](const std::u16string& word) {
        return word.size() >= end - from && word.size() <= end
            && units.compare(end - word.size(), word.size(), word) == 0;
    });
}

// The first line with something in it, when it is only a name with an honorific.
void AddressChecker::checkSalutation()
{
    const std::u16string& units = m_units.units;
    if (m_core.empty())
        return;
    Span line;
    while (line.from < units.size() && units[line.from] == u'\n')
        ++line.from;
    line.to = std::min(units.find(u'\n', line.from), units.size());
    if (line.to - line.from > longestSalutation)
        return;
    std::size_t end = line.to;
    while (end > line.from && domain::decorationBefore(units, end) == 1)
        --end;
    const std::size_t honorific = domain::honorificBefore(m_text, m_units, end);
    if (honorific == domain::nowhere || honorific <= line.from)
        return;
    const Span name = salutationName({line.from, honorific});
    if (name.from < name.to)
        judgeSalutation(name, end);
}

// Without doubled honorifics, greetings and punctuation; empty when it is a sentence.
AddressChecker::Span AddressChecker::salutationName(Span line) const
{
    const std::u16string& units = m_units.units;
    std::size_t start = domain::honorificBefore(m_text, m_units, line.to);
    while (start != domain::nowhere && start > line.from) {
        line.to = start;
        start = domain::honorificBefore(m_text, m_units, line.to);
    }
    for (const std::u16string_view greeting : greetings) {
        if (units.compare(line.from, greeting.size(), greeting) == 0)
            line.from += greeting.size();
    }
    while (line.from < line.to && text::isSeparator(units[line.from])
           && companyFormAt(units, line.from) == 0)
        ++line.from;
    for (std::size_t at = line.from; at < line.to; ++at) {
        const bool stop = QStringView(u"、。,!?:;…").contains(QChar(units[at]));
        if (stop || domain::honorificAt(m_text, m_units, at) > 0)
            return {};
    }
    return line;
}

void AddressChecker::judgeSalutation(Span name, std::size_t end)
{
    const QStringView original =
        m_text.mid(startOf(name.from), endOf(name.to) - startOf(name.from));
    const std::u16string core = nameCore(original);
    if (core.empty() || isGeneric(end, end))
        return;
    if (isChosen(core, original)) {
        m_accepted = {name.from, end};
        return;
    }
    const QString term = original.trimmed().toString();
    text::Finding& finding = add("address.salutation", startOf(name.from), endOf(end), term);
    finding.suggestion = m_recipient;
    if (isSomebodyElse(core))
        explain(finding, QStringLiteral("「%1」は別のお客様のお名前です。").arg(term),
                QStringLiteral("“%1” is another client.").arg(term));
    else
        explain(finding, QStringLiteral("書き出しのお名前が「%1」になっています。").arg(term),
                QStringLiteral("The letter begins with the name “%1”.").arg(term));
}

bool AddressChecker::isSomebodyElse(const std::u16string& core) const
{
    return m_book != nullptr && core != m_core && m_book->named(core) >= 0;
}

// The name, a part of it (the family name), or the name with the company or the person; also what
// else the client is known to be called.
bool AddressChecker::isChosen(const std::u16string& core, QStringView name) const
{
    const bool clear = !isOneCharacter(core);
    if (startsWith(m_core, core) || (clear && contains(m_core, core)))
        return true;
    if (isSomebodyElse(core))
        return false;
    const bool apart = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
    if ((apart || !isOneCharacter(m_core)) && (startsWith(core, m_core) || endsWith(core, m_core)))
        return true;
    return clear
        && (nameCore(m_client->platformId) == core
            || contains(domain::squeezed(m_client->note).units, core));
}

void AddressChecker::checkNames()
{
    m_book->matcher.scan(m_units.units,
                         [this](const text::TermMatcher::Match& match) { judgeName(match); });
}

void AddressChecker::judgeName(const text::TermMatcher::Match& match)
{
    const std::u16string& units = m_units.units;
    std::size_t from = match.first;
    std::size_t after = match.last + 1;
    constexpr std::size_t mostBetween = 4;
    const std::size_t farthest = after + mostBetween;
    std::size_t length = 0;
    while (after < farthest && (length = domain::decorationAt(units, after)) > 0
           && (length > 1 || isBetween(units[after])))
        after += length;
    after += companyFormAt(units, after);
    const std::size_t honorific = domain::honorificAt(m_text, m_units, after);
    if (honorific == 0 || isGeneric(from, after + honorific) || !isBordered(from))
        return;
    if (from >= m_accepted.from && after < m_accepted.to)
        return;
    const qint32 first = m_book->firstOfTerm[match.term];
    for (qint32 number = first; number >= 0; number = m_book->entry(number).next) {
        if (m_book->entry(number).id == m_client->id)
            return;
    }
    const Parts::Entry& other = m_book->entry(first);
    if (contains(m_core, other.core))
        return;
    from -= companyFormBefore(units, from);
    text::Finding& finding = add("address.other-client", startOf(from),
                                 endOf(domain::honorificsEnd(m_text, m_units, after)), other.name);
    finding.suggestion = m_recipient;
    explain(finding, QStringLiteral("「%1」は別のお客様のお名前です。").arg(other.name),
            QStringLiteral("“%1” is another client.").arg(other.name));
}

// A name in Latin letters, katakana or digits does not begin inside such a word; one in hiragana
// begins after a particle at most.
bool AddressChecker::isBordered(std::size_t from) const
{
    const qsizetype start = startOf(from);
    if (start == 0)
        return true;
    const char16_t before = m_text[start - 1].unicode();
    const text::Script script = text::scriptOf(m_text[start].unicode());
    if (script == text::Script::hiragana)
        return !isKana(before) || isParticle(before);
    const bool clings = script == text::Script::latin || script == text::Script::katakana
        || script == text::Script::digit;
    return !clings || text::scriptOf(before) != script;
}

void AddressChecker::checkHonorifics()
{
    const QString own = m_client ? domain::written(m_client->honorific).toString() : QString();
    for (const DoubledHonorific& doubled : doubledHonorifics(m_text, m_units, m_core, own)) {
        const QString pair = m_text.mid(doubled.start, doubled.end - doubled.start).toString();
        text::Finding& finding = add("address.honorific", doubled.start, doubled.end, pair);
        finding.suggestion = doubled.single;
        finding.noteJa = QStringLiteral("「%1」と敬称が重なっています。").arg(pair);
        finding.noteEn = QStringLiteral("“%1” is one form of address too many.").arg(pair);
    }
}

void AddressChecker::checkLinks()
{
    for (const ForeignLink& link : foreignLinks(m_text, *m_client, *m_book)) {
        const bool profile = link.page == Parts::Page::profile;
        text::Finding& finding = add("address.link", link.start, link.end, link.owner);
        if (link.exact)
            finding.suggestion = profile ? m_client->profileUrl : m_client->conversationUrl;
        const QString owner = link.owner.isEmpty() ? QStringLiteral("別のお客様")
                                                   : QString(u"別のお客様「" + link.owner + u"」");
        const QString page =
            profile ? QStringLiteral("プロフィール") : QStringLiteral("やり取りのページ");
        explain(finding, QStringLiteral("%1の%2へのリンクです。").arg(owner, page),
                profile ? QStringLiteral("The link leads to another client's profile.")
                        : QStringLiteral("The link leads to another client's conversation."));
    }
}

text::Finding& AddressChecker::add(const char* source, qsizetype start, qsizetype end,
                                   const QString& term)
{
    text::Finding finding;
    finding.start = start;
    finding.end = end;
    finding.term = term;
    finding.category = Category::address;
    finding.reason = Reason::courtesy;
    finding.severity = Severity::warn;
    finding.source = QString::fromLatin1(source);
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

// Ends with whom the letter goes to.
void AddressChecker::explain(text::Finding& finding, const QString& ja, const QString& en) const
{
    finding.noteJa = m_recipient.isEmpty()
        ? QString(ja + u"宛先をお確かめください。")
        : QString(ja + u"このメッセージの宛先は「" + shownName(m_recipient) + u"」です。");
    finding.noteEn = m_recipient.isEmpty()
        ? QString(en + u" Please check whom it goes to.")
        : QString(en + u" This message goes to “" + shownName(m_recipient) + u"”.");
}

} // namespace

std::vector<text::Finding> checkAddress(QStringView text,
                                        const std::optional<domain::Client>& client,
                                        const AddressBook* book, const rules::RulePack& pack,
                                        QDate day)
{
    return AddressChecker(text, client, book, pack, day).run();
}

} // namespace choba::writing
