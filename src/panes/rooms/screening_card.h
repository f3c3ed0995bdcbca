// Signs that an inquiry may not be meant seriously: ticked by the seller, weighed by the program.
#pragma once

#include "domain/screening.h"
#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

#include <array>

namespace choba::widgets {
class TickBox;
}

namespace choba::rooms {

class ScreeningCard : public Card
{
    Q_OBJECT

public:
    ScreeningCard(const Tools& tools, QWidget* parent = nullptr);

    // Shown before the sale only.
    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    void retranslate();

signals:
    void letterAsked(const QString& templateKey);

private:
    void take(domain::Sign sign, bool on);
    void refresh();

    Tools m_tools;
    domain::Room m_room;
    std::array<widgets::TickBox*, std::size(domain::signs)> m_boxes = {};
    QLabel* m_caution;
    QLabel* m_sentence;
    QPushButton* m_letter;
};

} // namespace choba::rooms
