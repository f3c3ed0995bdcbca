#include "widgets/composer/finding_cards.h"

#include "widgets/look.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

FindingCards::FindingCards(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_more(new QLabel)
{
    setObjectName(QStringLiteral("findingCards"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("findingCardsInside"));
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::grid + 2);
    m_more->setObjectName(QStringLiteral("findingsMore"));
    m_more->setProperty("look", QStringLiteral("note"));
    m_more->setWordWrap(true);
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    inside->setLayout(m_column);
    setWidget(inside);
    retranslate();
}

void FindingCards::show(const std::vector<FindingGroup>& groups, Rest rest)
{
    const size_t count = std::min(groups.size(), mostCards);
    std::vector<FindingCard*> cards;
    cards.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        cards.push_back(takeCard(groups[i].key));
    }
    // Cards that are left over serve the findings that have none.
    for (size_t i = 0; i < count; ++i) {
        if (cards[i] == nullptr) {
            cards[i] = m_cards.empty() ? newCard() : m_cards.back();
            if (!m_cards.empty()) {
                m_cards.pop_back();
            }
        }
        cards[i]->show(groups[i]);
        const int place = static_cast<int>(i);
        if (m_column->indexOf(cards[i]) != place) {
            m_column->removeWidget(cards[i]);
            m_column->insertWidget(place, cards[i]);
        }
        cards[i]->setVisible(true);
    }
    for (FindingCard* unused : m_cards) {
        unused->hide();
        unused->deleteLater();
    }
    m_cards = std::move(cards);
    QWidget* before = m_tabAfter;
    for (FindingCard* card : m_cards) {
        before = card->chainTabs(before);
    }
    m_hidden = groups.size() - count;
    m_rest = rest;
    retranslate();
}

void FindingCards::reveal(const QString& key)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(),
                                   [&key](const FindingCard* c) { return c->group().key == key; });
    for (FindingCard* other : m_cards) {
        const bool isChosen = card != m_cards.end() && other == *card;
        setLook(other, "chosen", isChosen ? QStringLiteral("true") : QString());
    }
    if (card != m_cards.end()) {
        ensureWidgetVisible(*card, 0, 0);
    }
}

void FindingCards::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QScrollArea::changeEvent(event);
}

// The card that shows `key` already, out of m_cards.
FindingCard* FindingCards::takeCard(const QString& key)
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&key](const FindingCard* c) { return c->group().key == key; });
    if (found == m_cards.end()) {
        return nullptr;
    }
    FindingCard* card = *found;
    m_cards.erase(found);
    return card;
}

FindingCard* FindingCards::newCard()
{
    auto* card = new FindingCard(widget());
    connect(card, &FindingCard::chosen, this, &FindingCards::chosen);
    connect(card, &FindingCard::suggestionAsked, this, &FindingCards::suggestionAsked);
    connect(card, &FindingCard::notNowAsked, this, &FindingCards::notNowAsked);
    connect(card, &FindingCard::neverAsked, this, &FindingCards::neverAsked);
    return card;
}

void FindingCards::retranslate()
{
    setAccessibleName(tr("Findings"));
    const QString rest = QLocale(QLocale::Japanese).toString(static_cast<qlonglong>(m_hidden));
    m_more->setText(m_rest == Rest::unknown ? tr("There are many more.") : tr("%1 more").arg(rest));
    m_more->setVisible(m_hidden > 0 || m_rest == Rest::unknown);
}

} // namespace choba::widgets
