#include "widgets/template_editor/tag_map.h"

#include "templating/render.h"
#include "widgets/template_editor/tag_text.h"

#include <algorithm>

namespace choba::widgets {

namespace {

using Kind = templating::Tag::Kind;

bool isOpening(Kind kind)
{
    return kind == Kind::section || kind == Kind::inverted;
}

bool isNamed(Kind kind)
{
    return kind == Kind::value || kind == Kind::partial || kind == Kind::close || isOpening(kind);
}

// An object's member, one step or a path of them.
bool hasMember(const templating::Value& value, const QString& path)
{
    const templating::Value* here = &value;
    for (const QString& step : path.split(u'.')) {
        here = here->member(step);
        if (here == nullptr) {
            return false;
        }
    }
    return true;
}

} // namespace

TagMap::TagMap(const QString& text, const NameBook& names)
{
    for (const templating::Tag& tag : templating::scanTags(text)) {
        MarkedTag marked;
        marked.tag = tag;
        marked.broken = tag.kind == Kind::open;
        if (isNamed(tag.kind)) {
            marked.name = tag.kind == Kind::partial ? tag.name : identifierIn(text, tag.name);
            marked.word = text.mid(marked.name.start, marked.name.end - marked.name.start);
        }
        m_tags.push_back(std::move(marked));
    }
    pair();
    judge(names);
}

void TagMap::pair()
{
    std::vector<int> open;
    for (int i = 0; i < static_cast<int>(m_tags.size()); ++i) {
        MarkedTag& tag = m_tags[static_cast<std::size_t>(i)];
        if (isOpening(tag.tag.kind)) {
            open.push_back(i);
        } else if (tag.tag.kind == Kind::close) {
            const auto same = std::find_if(open.rbegin(), open.rend(), [&](int index) {
                return m_tags[static_cast<std::size_t>(index)].word == tag.word;
            });
            if (same == open.rend()) {
                tag.broken = true;
                continue;
            }
            // What was opened since has no end.
            while (open.back() != *same) {
                m_tags[static_cast<std::size_t>(open.back())].broken = true;
                open.pop_back();
            }
            tag.partner = open.back();
            m_tags[static_cast<std::size_t>(open.back())].partner = i;
            open.pop_back();
        }
    }
    for (const int index : open) {
        m_tags[static_cast<std::size_t>(index)].broken = true;
    }
}

void TagMap::judge(const NameBook& names)
{
    std::vector<int> open;
    for (int i = 0; i < static_cast<int>(m_tags.size()); ++i) {
        MarkedTag& tag = m_tags[static_cast<std::size_t>(i)];
        if (tag.tag.kind == Kind::close && !open.empty() && tag.partner == open.back()) {
            open.pop_back();
        }
        tag.meaning = meaningOf(tag, open, names);
        if (isOpening(tag.tag.kind) && tag.partner >= 0) {
            open.push_back(i);
        }
    }
}

Meaning TagMap::meaningOf(const MarkedTag& tag, const std::vector<int>& open,
                          const NameBook& names) const
{
    if (!isNamed(tag.tag.kind) || tag.word.isEmpty()) {
        return Meaning::none;
    }
    if (tag.tag.kind == Kind::partial) {
        return names.hasLetter(tag.word) ? Meaning::letter : Meaning::unknownLetter;
    }
    if (tag.word == u'.') {
        return Meaning::item;
    }
    if (const NameEntry* entry = names.find(tag.word)) {
        return entry->isQuestion ? Meaning::question
            : entry->isItem      ? Meaning::item
                                 : Meaning::variable;
    }
    if (templating::isCursor(tag.word)) {
        return Meaning::cursor;
    }
    for (const int index : open) {
        const NameEntry* list = names.find(m_tags[static_cast<std::size_t>(index)].word);
        const templating::Variable* variable = list != nullptr && names.shelf()
            ? names.shelf()->catalogue->find(list->canonical)
            : nullptr;
        if (variable == nullptr) {
            continue;
        }
        const templating::Value::List* items = variable->example.list();
        const templating::Value& item =
            items != nullptr && !items->empty() ? items->front() : variable->example;
        if (hasMember(item, tag.word)) {
            return Meaning::item;
        }
    }
    return names.shelf() ? Meaning::unknownName : Meaning::none;
}

int TagMap::at(qsizetype caret) const
{
    for (std::size_t i = firstFrom(caret); i < m_tags.size(); ++i) {
        const templating::Span& span = m_tags[i].tag.span;
        if (caret >= span.start && caret <= span.end) {
            // Between two tags the one behind counts.
            const bool next =
                caret == span.end && i + 1 < m_tags.size() && m_tags[i + 1].tag.span.start == caret;
            return static_cast<int>(next ? i + 1 : i);
        }
        if (span.start > caret) {
            break;
        }
    }
    return -1;
}

int TagMap::around(qsizetype caret) const
{
    const std::size_t i = firstFrom(caret + 1);
    return i < m_tags.size() && caret > m_tags[i].tag.span.start ? static_cast<int>(i) : -1;
}

std::vector<int> TagMap::sectionsAt(qsizetype caret) const
{
    std::vector<int> open;
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        const MarkedTag& tag = m_tags[i];
        if (!isOpening(tag.tag.kind) || tag.partner < 0) {
            continue;
        }
        const MarkedTag& close = m_tags[static_cast<std::size_t>(tag.partner)];
        if (caret >= tag.tag.span.start && caret <= close.tag.span.end) {
            open.push_back(static_cast<int>(i));
        }
    }
    return open;
}

const MarkedTag* TagMap::tagAt(qsizetype caret) const
{
    const int index = at(caret);
    return index < 0 ? nullptr : &m_tags[static_cast<std::size_t>(index)];
}

QStringList TagMap::listsAt(qsizetype caret, const NameBook& names) const
{
    QStringList lists;
    for (const int open : sectionsAt(caret)) {
        const QString& name = m_tags[static_cast<std::size_t>(open)].word;
        if (!names.itemsOf(name).empty()) {
            lists.prepend(name);
        }
    }
    return lists;
}

bool TagMap::uses(const QString& name) const
{
    return std::any_of(m_tags.begin(), m_tags.end(), [&name](const MarkedTag& tag) {
        return tag.word == name && tag.tag.kind != Kind::partial;
    });
}

std::size_t TagMap::firstFrom(qsizetype place) const
{
    const auto found =
        std::lower_bound(m_tags.begin(), m_tags.end(), place,
                         [](const MarkedTag& tag, qsizetype at) { return tag.tag.span.end < at; });
    return static_cast<std::size_t>(found - m_tags.begin());
}

QStringList TagMap::sectionNames() const
{
    QStringList names;
    for (const MarkedTag& tag : m_tags) {
        if (isOpening(tag.tag.kind) && tag.word != u'.' && !tag.word.isEmpty()
            && !names.contains(tag.word)) {
            names.append(tag.word);
        }
    }
    return names;
}

std::vector<TemplateNote> TagMap::notes(const NameBook& names) const
{
    constexpr std::size_t most = 100; // nobody mends more at a time
    std::vector<TemplateNote> notes;
    for (const MarkedTag& tag : m_tags) {
        if (notes.size() == most) {
            break;
        }
        const bool name = tag.meaning == Meaning::unknownName && tag.tag.kind != Kind::close;
        if (!name && tag.meaning != Meaning::unknownLetter) {
            continue;
        }
        TemplateNote note;
        note.kind = name ? TemplateNote::Kind::unknownName : TemplateNote::Kind::unknownLetter;
        note.span = tag.name;
        note.name = tag.word;
        note.proposal = name ? names.nearest(tag.word) : QString();
        notes.push_back(std::move(note));
    }
    return notes;
}

std::optional<qsizetype> offsetOf(const QString& where, const QString& text)
{
    const QStringList parts = where.split(u':');
    if (parts.size() < 2) {
        return {};
    }
    bool isLine = false;
    bool isColumn = false;
    const int line = parts[parts.size() - 2].toInt(&isLine);
    const int column = parts.back().toInt(&isColumn);
    if (!isLine || !isColumn || line < 1 || column < 1) {
        return {};
    }
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (end < 0) {
            return {};
        }
        at = end + 1;
    }
    for (int i = 1; i < column && at < text.size() && text[at] != u'\n'; ++i) {
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    }
    return at;
}

} // namespace choba::widgets
