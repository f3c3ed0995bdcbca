// The cards of all findings, the gravest first. Cards stay the same widgets while the text is
// edited, so focus and scroll position survive.
#pragma once

#include "widgets/composer/finding_card.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace choba::widgets {

class FindingCards : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr size_t mostCards = 50;

    explicit FindingCards(QWidget* parent = nullptr);

    // Where the tab key comes from.
    void setTabAfter(QWidget* widget) { m_tabAfter = widget; }

    enum class Rest { none, unknown }; // unknown: the check stopped counting

    void show(const std::vector<FindingGroup>& groups, Rest rest);

    // Brings the card with this key into view and marks it.
    void reveal(const QString& key);

signals:
    void chosen(const choba::widgets::FindingGroup& group);
    void suggestionAsked(const choba::widgets::FindingGroup& group);
    void notNowAsked(const choba::widgets::FindingGroup& group);
    void neverAsked(const choba::widgets::FindingGroup& group);

protected:
    void changeEvent(QEvent* event) override;

private:
    FindingCard* takeCard(const QString& key);
    FindingCard* newCard();
    void retranslate();

    std::vector<FindingCard*> m_cards; // in the order shown
    QWidget* m_tabAfter = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_more;
    size_t m_hidden = 0;
    Rest m_rest = Rest::none;
};

} // namespace choba::widgets
