// Everything a finding offers: going there, mending it, being quiet about it.
#pragma once

#include "widgets/composer/finding_group.h"
#include "widgets/notice.h"

#include <QObject>

namespace choba::widgets {

class FindingCards;
class Letter;
class TextSurface;

class FindingActions : public QObject
{
    Q_OBJECT

public:
    FindingActions(Letter& letter, TextSurface& surface, FindingCards& cards,
                   QObject* parent = nullptr);

    void goToNext();
    void goToPrevious();
    void goToFirst(Severity severity);
    void choose(const FindingGroup& group); // its next place after the caret
    // By value: a card is shown anew, and its group with it, as soon as something changes.
    void useSuggestion(FindingGroup group);
    void silence(FindingGroup group);

    void refreshCards();

signals:
    void noticed(const choba::widgets::Notice& notice);

private:
    void goTo(const text::Finding& finding);

    Letter& m_letter;
    TextSurface& m_surface;
    FindingCards& m_cards;
};

} // namespace choba::widgets
