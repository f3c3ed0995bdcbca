#include "widgets/composer/letter.h"

#include <algorithm>

namespace choba::widgets {

Letter::Letter(QObject* parent)
    : QObject(parent)
    , m_prepared(std::make_shared<const writing::Prepared>())
{
    connect(&m_preparer, &Preparer::finished, this, &Letter::take);
    connect(&m_preparer, &Preparer::progressed, this, &Letter::progressed);
}

void Letter::setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge, QDate day)
{
    m_day = day;
    m_knowledge = knowledge;
    m_channels = knowledge ? knowledge->pack.channels(day) : std::vector<rules::Channel>();
    setChannel(m_draft.channel);
    prepare();
}

void Letter::setAddressee(const std::optional<domain::Client>& client,
                          const std::shared_ptr<const writing::AddressBook>& book)
{
    if (client == m_client && book == m_book) {
        return;
    }
    m_client = client;
    m_book = book;
    prepare();
}

void Letter::load(const Draft& draft)
{
    m_draft = draft;
    if (!m_draft.sent.empty() && m_draft.sent.back().end > m_draft.text.size()) {
        m_draft.sent.clear(); // of another text; the text itself matters more
    }
    m_copied.clear();
    m_prepared = std::make_shared<const writing::Prepared>();
    m_findings.clear();
    setChannel(draft.channel);
    edit();
}

void Letter::setText(const QString& text)
{
    if (text == m_draft.text) {
        return;
    }
    m_draft.text = text;
    edit();
}

void Letter::setChannel(const QString& id)
{
    const auto found = std::find_if(m_channels.begin(), m_channels.end(),
                                    [&id](const rules::Channel& c) { return c.id == id; });
    if (found == m_channels.end() && !id.isEmpty()) {
        m_draft.channel = id; // a pack that knows it may still be loading
    }
    if (m_channels.empty()) {
        return;
    }
    const rules::Channel& chosen = found == m_channels.end() ? m_channels.front() : *found;
    if (chosen == m_channel) {
        return;
    }
    m_channel = chosen;
    m_draft.channel = chosen.id;
    edit();
}

void Letter::setNumbering(bool on)
{
    if (m_draft.numbering != on) {
        m_draft.numbering = on;
        edit();
    }
}

QString Letter::quietKey(const text::Finding& finding, QStringView text)
{
    return finding.source % QLatin1Char('\t')
        % text.mid(finding.start, finding.end - finding.start);
}

void Letter::silence(const QString& key)
{
    if (!m_draft.quiet.contains(key)) {
        m_draft.quiet << key;
        filterFindings();
        emit draftChanged();
        emit changed();
    }
}

void Letter::unsilence(const QString& key)
{
    m_draft.quiet.removeAll(key);
    filterFindings();
    emit draftChanged();
    emit changed();
}

void Letter::markSuspects(const QString& text, std::vector<Underline> marks)
{
    m_suspectText = text;
    m_suspects = std::move(marks);
    emit changed();
}

std::vector<Underline> Letter::suspects() const
{
    return m_draft.text == m_suspectText ? m_suspects : std::vector<Underline>();
}

std::optional<writing::OpenTag> Letter::openTag() const
{
    for (const writing::OpenTag& tag : m_prepared->openTags) {
        if (tag.end > frozenEnd()) {
            return tag;
        }
    }
    return {};
}

Obstacle Letter::obstacle() const
{
    if (!m_knowledge || !m_current) {
        return Obstacle::notReady;
    }
    if (openTag()) {
        return Obstacle::openTag;
    }
    if (m_prepared->unsplittable) {
        return Obstacle::unsplittable;
    }
    if (m_prepared->parts.empty()) {
        return Obstacle::nothing;
    }
    return m_prepared->parts.size() == m_draft.sent.size() ? Obstacle::allSent : Obstacle::none;
}

qsizetype Letter::frozenEnd() const
{
    return m_draft.sent.empty() ? 0 : m_draft.sent.back().end;
}

PartState Letter::stateOf(int index) const
{
    if (index < sentCount()) {
        return PartState::sent;
    }
    const auto copied = m_copied.constFind(index);
    if (copied == m_copied.cend()) {
        return PartState::waiting;
    }
    const text::Part& part = m_prepared->parts[static_cast<size_t>(index)];
    const bool same = copied->part.start == part.start && copied->part.end == part.end
        && copied->part.numbering == part.numbering && stillThere(*copied);
    return same ? PartState::copied : PartState::waiting;
}

int Letter::nextToCopy() const
{
    const int count = static_cast<int>(m_prepared->parts.size());
    for (int index = sentCount(); index < count; ++index) {
        if (stateOf(index) == PartState::waiting) {
            return index;
        }
    }
    return sentCount(); // all are copied: begin again with the first one still to send
}

QString Letter::copy(int index)
{
    const text::Part& part = m_prepared->parts[static_cast<size_t>(index)];
    const QString text = part.textOf(m_draft.text);
    m_copied.insert(index, {part, text});
    emit changed();
    return text;
}

std::optional<int> Letter::nextToMark() const
{
    const auto copied = m_copied.constFind(sentCount());
    if (copied == m_copied.cend() || !stillThere(*copied)) {
        return {};
    }
    // Nothing that was not copied may lie between what was sent and this part.
    return isBlank(frozenEnd(), copied->part.start) ? std::optional(sentCount()) : std::nullopt;
}

bool Letter::isAllSent() const
{
    return !m_draft.sent.empty() && isBlank(frozenEnd(), m_draft.text.size());
}

// Nothing that would be sent: white space and cut marks only.
bool Letter::isBlank(qsizetype start, qsizetype end) const
{
    const QStringView text = m_draft.text;
    for (const QStringView line : text.sliced(start, end - start).split(QLatin1Char('\n'))) {
        const QStringView visible = line.trimmed();
        if (!visible.isEmpty() && visible != text::manualMark) {
            return false;
        }
    }
    return true;
}

void Letter::markSent()
{
    if (const std::optional<int> index = nextToMark()) {
        // What was pasted is the part as it was copied, even when the rest was split anew since.
        m_draft.sent.push_back(m_copied.value(*index).part);
        edit();
    }
}

void Letter::markAllSent()
{
    if (m_current && !m_prepared->unsplittable && !m_prepared->parts.empty()) {
        m_draft.sent = m_prepared->parts;
        edit();
    }
}

void Letter::setSent(const Sent& sent)
{
    if (!sent.empty() && sent.back().end > m_draft.text.size()) {
        return; // of another text
    }
    m_draft.sent = sent;
    edit();
}

void Letter::edit()
{
    emit draftChanged();
    prepare();
}

void Letter::prepare()
{
    m_current = false;
    if (!m_knowledge) {
        emit changed();
        return;
    }
    const writing::Request request{.text = m_draft.text,
                                   .channel = m_channel,
                                   .numbering = m_draft.numbering,
                                   .sent = m_draft.sent,
                                   .checkAddress = true,
                                   .client = m_client,
                                   .book = m_book,
                                   .day = m_day};
    if (m_draft.text.size() >= m_inlineLength) {
        m_preparer.run(request, m_knowledge);
        emit changed();
        return;
    }
    m_preparer.cancel();
    Result<writing::Prepared> prepared = writing::prepare(request, *m_knowledge);
    if (prepared) {
        take(std::make_shared<const writing::Prepared>(*std::move(prepared)));
    }
}

void Letter::take(const Preparer::Outcome& prepared)
{
    m_prepared = prepared;
    m_current = true;
    filterFindings();
    emit changed();
}

void Letter::filterFindings()
{
    m_findings.clear();
    const QStringView text = m_draft.text;
    for (const text::Finding& finding : m_prepared->findings) {
        if (m_draft.quiet.isEmpty() || !m_draft.quiet.contains(quietKey(finding, text))) {
            m_findings.push_back(finding);
        }
    }
}

bool Letter::stillThere(const Copied& copied) const
{
    return copied.part.start >= frozenEnd() && copied.part.end <= m_draft.text.size()
        && copied.part.textOf(m_draft.text) == copied.text;
}

} // namespace choba::widgets
