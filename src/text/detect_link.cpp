// Mail addresses and links, plain, spaced out and spelled out.
#include "text/detectors.h"
#include "text/folded_scan.h"

#include <algorithm>
#include <array>

namespace choba::text {

namespace {

// Endings of bare host names ("example.com" without "https://"). Those that are file endings or
// words as well (.ai, .md, .io, .so …) count only behind a scheme or "www.".
constexpr std::array<std::u16string_view, 32> bareEndings = {
    u"com",   u"net",  u"org",     u"jp",    u"info", u"biz",  u"xyz",  u"shop",
    u"store", u"site", u"online",  u"tokyo", u"link", u"page", u"club", u"work",
    u"tv",    u"cc",   u"ly",      u"be",    u"gg",   u"nu",   u"us",   u"asia",
    u"space", u"blog", u"website", u"dev",   u"app",  u"me",   u"to",   u"co"};

// Endings of file names, which never end a mail address ("logo@2x.png").
constexpr std::array<std::u16string_view, 14> fileEndings = {
    u"png",  u"jpg", u"jpeg", u"gif", u"svg", u"psd", u"pdf",
    u"webp", u"zip", u"css",  u"js",  u"mp3", u"mp4", u"wav"};

template<typename Set>
bool contains(const Set& set, std::u16string_view word)
{
    return std::find(set.begin(), set.end(), word) != set.end();
}

constexpr std::size_t longestScheme = 9; // "https://" and disguises of it

bool isLocalUnit(char16_t unit)
{
    return isAsciiWord(unit) || unit == u'.' || unit == u'_' || unit == u'%' || unit == u'+'
        || unit == u'-';
}

bool isHostUnit(char16_t unit)
{
    return isAsciiWord(unit) || unit == u'-';
}

struct Token {
    std::size_t length = 0; // 0 = no token here
    bool spelled = false; // "[at]" and the like
};

constexpr std::array<std::u16string_view, 9> spelledAt = {
    u"[at]", u"(at)",     u"{at}",     u"<at>",        u"【at】",
    u" at ", u"(あつと)", u"[あつと]", u"あつとまーく"};
constexpr std::array<std::u16string_view, 7> spelledDot = {
    u"[dot]", u"(dot)", u"{dot}", u"<dot>", u" dot ", u"どつと", u"(どつと)"};

template<typename Words>
Token tokenAt(const std::u16string& text, std::size_t at, char16_t sign, const Words& words)
{
    if (unitAt(text, at) == sign) {
        return {1, false};
    }
    for (const std::u16string_view word : words) {
        if (standsAt(text, at, word)) {
            return {word.size(), true};
        }
    }
    return {};
}

std::size_t skipSpaces(const std::u16string& text, std::size_t at, std::size_t most)
{
    while (most-- > 0 && unitAt(text, at) == u' ') {
        ++at;
    }
    return at;
}

// Reads "example . com" from `at`; `end` is behind the last label. Returns the last label, empty
// when there are not two labels. In spaced-out text every unit is followed by a space.
std::u16string hostAfter(const std::u16string& text, std::size_t at, bool spacedOut,
                         std::size_t& end)
{
    std::u16string label;
    int labels = 0;
    while (true) {
        std::u16string read;
        while (isHostUnit(unitAt(text, at))) {
            read += text[at++];
            const bool goesOn = spacedOut && unitAt(text, at) == u' '
                && isHostUnit(unitAt(text, at + 1)) && !isHostUnit(unitAt(text, at + 2));
            at += goesOn ? 1 : 0;
        }
        if (read.empty()) {
            break;
        }
        label = std::move(read);
        ++labels;
        end = at;
        Token dot = tokenAt(text, at, u'.', spelledDot);
        const bool apart = dot.length == 0;
        if (apart) {
            at = skipSpaces(text, at, 1);
            dot = tokenAt(text, at, u'.', spelledDot);
        }
        if (dot.length == 0) {
            break;
        }
        at = skipSpaces(text, at + dot.length, apart || dot.spelled ? 1 : 0);
    }
    return labels >= 2 ? label : std::u16string();
}

// Where the local part before the sign at `at` begins; `at` when there is none.
std::size_t localBefore(const std::u16string& text, std::size_t at, bool spacedOut)
{
    std::size_t begin = at;
    if (begin > 0 && text[begin - 1] == u' ') {
        --begin;
    }
    const std::size_t edge = begin;
    while (begin > 0 && isLocalUnit(text[begin - 1])) {
        --begin;
        const bool goesOn = spacedOut && begin > 1 && text[begin - 1] == u' '
            && isLocalUnit(text[begin - 2]) && (begin < 3 || !isLocalUnit(text[begin - 3]));
        begin -= goesOn ? 1 : 0;
    }
    return begin == edge ? at : begin;
}

bool mayBeginSign(char16_t unit)
{
    return unit == u'@' || unit == u'[' || unit == u'(' || unit == u'{' || unit == u'<'
        || unit == u'【' || unit == u' ' || unit == u'あ';
}

// A host rule for `host` or a domain above it; nullptr when none is written.
const rules::HostRule* ruleFor(const std::u16string& host,
                               const std::vector<rules::HostRule>& hosts)
{
    const QStringView name(host.data(), static_cast<qsizetype>(host.size()));
    const rules::HostRule* best = nullptr;
    for (const rules::HostRule& rule : hosts) {
        const bool same = name == rule.host;
        const bool below = name.endsWith(rule.host) && name.size() > rule.host.size()
            && name[name.size() - rule.host.size() - 1] == u'.';
        if ((same || below) && (!best || rule.host.size() > best->host.size())) {
            best = &rule;
        }
    }
    return best;
}

const rules::HostRule* ruleForOthers(const std::vector<rules::HostRule>& hosts)
{
    const auto other = std::find_if(hosts.begin(), hosts.end(),
                                    [](const rules::HostRule& rule) { return rule.host == u"*"; });
    return other == hosts.end() ? nullptr : &*other;
}

bool isUrlUnit(char16_t unit)
{
    return unit > u' ' && unit < 0x7F && unit != u'"' && unit != u'<' && unit != u'>'
        && unit != u')' && unit != u']' && unit != u'}';
}

struct Link {
    std::size_t first;
    std::size_t end;
    std::u16string host;
    bool withScheme;
    bool disguised =
        false; // "https://known.host@other.host": what stands there is not where it leads
};

// The longest "label.label…" around the dot at `dot`, the scheme before and the path behind it.
Link linkAround(const std::u16string& text, std::size_t dot)
{
    std::size_t first = dot;
    while (first > 0 && (isHostUnit(text[first - 1]) || text[first - 1] == u'.')) {
        --first;
    }
    std::size_t end = dot;
    while (isHostUnit(unitAt(text, end)) || unitAt(text, end) == u'.') {
        ++end;
    }
    while (end > dot && (text[end - 1] == u'.' || text[end - 1] == u'-')) {
        --end;
    }
    Link link{first, end, text.substr(first, end - first), false};
    while (!link.host.empty() && (link.host.front() == u'.' || link.host.front() == u'-')) {
        link.host.erase(0, 1);
    }
    if (endsAt(text, first, u"//")) {
        link.withScheme = true;
        link.first -= endsAt(text, first, u"://") ? 3U : 2U;
        while (link.first > 0
               && (isAsciiLetter(text[link.first - 1]) || text[link.first - 1] == u'*')
               && first - link.first < longestScheme) {
            --link.first;
        }
    }
    if (link.host.rfind(u"www.", 0) == 0) {
        link.withScheme = true;
        link.host.erase(0, 4);
    }
    const char16_t after = unitAt(text, link.end);
    link.disguised = link.withScheme && (after == u'@' || after == u'\\');
    if (link.disguised || after == u'/' || after == u'?' || after == u'#' || after == u':') {
        while (isUrlUnit(unitAt(text, link.end))) {
            ++link.end;
        }
        while (link.end > dot + 1 && !isAsciiWord(text[link.end - 1])
               && text[link.end - 1] != u'/') {
            --link.end;
        }
    }
    return link;
}

Severity severityOf(rules::HostVerdict verdict)
{
    return verdict == rules::HostVerdict::stop ? Severity::stop
        : verdict == rules::HostVerdict::hint  ? Severity::hint
                                               : Severity::warn;
}

} // namespace

void detectMailAddresses(const std::u16string& folded, std::vector<Detection>& out)
{
    std::size_t from = 0; // nothing before it is looked at again
    for (std::size_t at = 0; at < folded.size(); ++at) {
        if (!mayBeginSign(folded[at])) {
            continue;
        }
        const Token sign = tokenAt(folded, at, u'@', spelledAt);
        if (sign.length == 0) {
            continue;
        }
        const std::size_t behind = at + sign.length;
        const bool spacedOut = unitAt(folded, behind) == u' ' && at > 0 && folded[at - 1] == u' '
            && unitAt(folded, behind + 2) == u' ';
        const std::size_t begin = std::max(from, localBefore(folded, at, spacedOut));
        if (begin >= at) {
            continue;
        }
        std::size_t end = behind;
        const std::u16string ending =
            hostAfter(folded, skipSpaces(folded, behind, 1), spacedOut, end);
        const bool letters = std::all_of(ending.begin(), ending.end(), isAsciiLetter);
        if (ending.size() < 2 || !letters || contains(fileEndings, ending)) {
            continue;
        }
        if (sign.spelled && !contains(bareEndings, ending)) {
            continue;
        }
        out.push_back({Detector::mailAddress, begin, end - 1,
                       sign.spelled ? Severity::warn : Severity::stop, Category::contact});
        from = end;
        at = end - 1;
    }
}

void detectLinks(const std::u16string& folded, const std::vector<rules::HostRule>& hosts,
                 std::vector<Detection>& out)
{
    for (std::size_t dot = folded.find(u'.'); dot != std::u16string::npos;
         dot = folded.find(u'.', dot + 1)) {
        if (dot == 0 || !isAsciiWord(folded[dot - 1]) || !isAsciiWord(unitAt(folded, dot + 1))) {
            continue;
        }
        const Link link = linkAround(folded, dot);
        dot = std::max(dot, link.end - 1);
        const std::size_t lastDot = link.host.rfind(u'.');
        if (lastDot == std::u16string::npos
            || (link.first > 0 && unitAt(folded, link.first - 1) == u'@')) {
            continue; // the mail detector's
        }
        const rules::HostRule* written = ruleFor(link.host, hosts);
        const std::u16string ending = link.host.substr(lastDot + 1);
        const bool isLink = link.withScheme || written || contains(bareEndings, ending);
        const rules::HostRule* rule = written && !link.disguised ? written : ruleForOthers(hosts);
        if (!isLink || !rule || rule->verdict == rules::HostVerdict::allowed) {
            continue;
        }
        out.push_back(
            {Detector::link, link.first, link.end - 1, severityOf(rule->verdict), rule->category});
    }
}

} // namespace choba::text
