#include "panes/messages/card_cover.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace choba::messages {

namespace {

constexpr int cardWidth = widgets::size::sideColumn + 2 * widgets::size::page;

} // namespace

CardCover::CardCover(QWidget& card, QWidget& ground)
    : QObject(&ground)
    , m_card(card)
    , m_ground(ground)
{
    card.setParent(&ground);
    card.hide();
    ground.installEventFilter(this);
}

bool CardCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const int width = std::min(cardWidth, m_ground.width());
        m_card.setGeometry(m_ground.width() - width, 0, width, m_ground.height());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace choba::messages
