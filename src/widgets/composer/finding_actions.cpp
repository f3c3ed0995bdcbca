#include "widgets/composer/finding_actions.h"

#include "widgets/composer/finding_cards.h"
#include "widgets/composer/letter.h"
#include "widgets/composer/text_surface.h"
#include "wording/findings.h"

#include <algorithm>

namespace choba::widgets {

FindingActions::FindingActions(Letter& letter, TextSurface& surface, FindingCards& cards,
                               QObject* parent)
    : QObject(parent)
    , m_letter(letter)
    , m_surface(surface)
    , m_cards(cards)
{ }

void FindingActions::goToNext()
{
    const auto& findings = m_letter.findings();
    if (findings.empty()) {
        return;
    }
    // A selected finding has the caret at its end: the next one begins there or later.
    const auto next = std::find_if(findings.begin(), findings.end(), [this](const auto& finding) {
        return finding.start >= m_surface.caret() && finding.end > m_surface.caret();
    });
    goTo(next == findings.end() ? findings.front() : *next);
}

void FindingActions::goToPrevious()
{
    const auto& findings = m_letter.findings();
    if (findings.empty()) {
        return;
    }
    const auto previous = std::find_if(findings.rbegin(), findings.rend(),
                                       [this](const auto& f) { return f.end < m_surface.caret(); });
    goTo(previous == findings.rend() ? findings.back() : *previous);
}

void FindingActions::goToFirst(Severity severity)
{
    const auto& findings = m_letter.findings();
    const auto first = std::find_if(findings.begin(), findings.end(),
                                    [severity](const auto& f) { return f.severity == severity; });
    if (first != findings.end()) {
        goTo(*first);
    }
}

void FindingActions::choose(const FindingGroup& group)
{
    const auto next = std::find_if(group.places.begin(), group.places.end(),
                                   [&](const auto& p) { return p.start >= m_surface.caret(); });
    m_surface.select(next == group.places.end() ? group.places.front() : *next);
    m_surface.setFocusOnText();
    m_cards.reveal(group.key);
}

void FindingActions::useSuggestion(FindingGroup group)
{
    if (!m_letter.isCurrent()) {
        return; // the places belong to an older text
    }
    std::erase_if(group.places,
                  [this](const auto& place) { return place.start < m_letter.frozenEnd(); });
    m_surface.replace(group.places, group.finding.suggestion);
    emit noticed({}); // what the bar offered to undo was something else
    m_surface.setFocusOnText();
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): see the header
void FindingActions::silence(FindingGroup group)
{
    m_letter.silence(group.key);
    emit noticed(
        {.words =
             [finding = group.finding] {
                 return tr("Not pointed out in this draft: %1").arg(wording::termName(finding));
             },
         .action = {},
         .act = [this, key = group.key] { m_letter.unsilence(key); },
         .details = {}});
}

void FindingActions::refreshCards()
{
    m_cards.show(groupFindings(m_letter.findings(), m_letter.draft().text),
                 m_letter.prepared().moreFindings ? FindingCards::Rest::unknown
                                                  : FindingCards::Rest::none);
}

void FindingActions::goTo(const text::Finding& finding)
{
    m_surface.select({finding.start, finding.end});
    m_surface.setFocusOnText();
    m_cards.reveal(Letter::quietKey(finding, m_letter.draft().text));
}

} // namespace choba::widgets
