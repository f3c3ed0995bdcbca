#include "panes/messages/history_list.h"

#include "panes/messages/history_delegate.h"
#include "panes/messages/history_model.h"
#include "widgets/theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace choba::messages {

namespace {

constexpr int nearTop = 48; // older messages are read before the top is reached

} // namespace

HistoryList::HistoryList(HistoryModel& model, QWidget* panel, QWidget* parent)
    : TallListView(parent)
    , m_model(model)
    , m_delegate(new HistoryDelegate(model, this))
    , m_panel(panel)
{
    setObjectName(QStringLiteral("historyList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(MessageText::lineHeight);
    m_panel->setParent(viewport());
    m_panel->hide();
}

void HistoryList::keepingPlace(const std::function<void()>& change)
{
    {
        const QScopedValueRollback guard(m_layingOut, true);
        change();
    }
    layOut();
}

void HistoryList::panelChanged()
{
    layOut();
    if (!m_pressing) {
        reveal();
    }
}

void HistoryList::goToFoot()
{
    m_goal.reset();
    m_anchor = {};
    if (m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    }
    m_anchor = {};
    layOut();
}

void HistoryList::goTo(MessageId id, std::vector<TextMark> marks)
{
    const int row = m_model.rowOf(id);
    if (row < 0) {
        return;
    }
    setCurrentIndex(m_model.index(row));
    m_delegate->setMarks(id, std::move(marks));
    m_goal = id;
    layOut();
    viewport()->update();
}

MessageId HistoryList::currentMessage() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_model.message(index.row()).id : MessageId();
}

QString HistoryList::chosenText() const
{
    const int row = m_model.rowOf(m_delegate->marked());
    if (row < 0) {
        return {};
    }
    for (const TextMark& mark : m_delegate->marks()) {
        if (mark.look == TextMark::Look::selected) {
            return textBetween(m_model.message(row), mark.from, mark.to);
        }
    }
    return {};
}

bool HistoryList::isClipped(MessageId id) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && m_delegate->textOf(row).isClipped();
}

bool HistoryList::isCutOff(MessageId id, TextPlace place) const
{
    const int row = m_model.rowOf(id);
    return row >= 0 && isClipped(id) && !m_delegate->textOf(row).lineTop(place);
}

HistoryList::Anchor HistoryList::anchorNow() const
{
    const QScrollBar* bar = verticalScrollBar();
    if (bar->value() >= bar->maximum()) {
        return {};
    }
    const QModelIndex top = indexAt(QPoint(1, 1));
    if (!top.isValid()) {
        return {};
    }
    return {false, m_model.message(top.row()).id, cardTop(top.row())};
}

int HistoryList::cardTop(int row) const
{
    return visualRect(m_model.index(row)).top() + m_delegate->places(row).card.top();
}

// Lays out at once and brings back what was seen.
void HistoryList::layOut()
{
    if (m_layingOut) {
        return;
    }
    const QScopedValueRollback guard(m_layingOut, true);
    // As if the scroll bar were always there, so that its coming does not break the lines anew.
    const int bar = verticalScrollBar()->sizeHint().width();
    m_delegate->setWidth(std::max(width() - bar - 2 * frameWidth() - 2, 0));
    m_delegate->setPanel(currentMessage(), m_panel->sizeHint().height());
    doItemsLayout();
    QScrollBar* scroll = verticalScrollBar();
    const int goal = m_goal ? m_model.rowOf(*m_goal) : -1;
    const int anchor = m_anchor.foot ? -1 : m_model.rowOf(m_anchor.id);
    if (goal >= 0) {
        const HistoryDelegate::Places where = m_delegate->places(goal);
        int line = 0;
        if (m_delegate->marked() == *m_goal && !m_delegate->marks().empty()) {
            const TextPlace place = m_delegate->marks().front().from;
            line = m_delegate->textOf(goal).lineTop(place).value_or(0);
        }
        const int y = visualRect(m_model.index(goal)).top() + where.text.top() + line;
        scroll->setValue(scroll->value() + y - viewport()->height() / 3);
        m_anchor = anchorNow();
        if (isVisible()) {
            m_goal.reset();
        }
    } else if (m_anchor.foot) {
        scroll->setValue(scroll->maximum());
    } else if (anchor >= 0) {
        scroll->setValue(scroll->value() + cardTop(anchor) - m_anchor.top);
        m_anchor = anchorNow();
    }
    placePanel();
    askForOlder();
}

// Queued: the rows must not change while the list is being moved.
void HistoryList::askForOlder()
{
    if (isVisible() && verticalScrollBar()->value() <= nearTop) {
        QMetaObject::invokeMethod(this, &HistoryList::topReached, Qt::QueuedConnection);
    }
}

void HistoryList::placePanel()
{
    const QModelIndex index = currentIndex();
    const QRect panel = index.isValid() ? m_delegate->places(index.row()).panel : QRect();
    if (panel.isEmpty()) {
        m_panel->hide();
        return;
    }
    m_panel->setGeometry(panel.translated(visualRect(index).topLeft()));
    m_panel->show();
}

// Moves as little as needed to see the foot of the current message with its panel.
void HistoryList::reveal()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_layingOut) {
        return;
    }
    const QRect rect = visualRect(index);
    const int height = viewport()->height();
    QScrollBar* scroll = verticalScrollBar();
    if (rect.height() <= height && rect.top() < 0) {
        scroll->setValue(scroll->value() + rect.top());
    } else if (rect.bottom() >= height) {
        const int wanted = rect.bottom() + 1 - height;
        const int most = rect.height() <= height ? wanted : std::max(rect.top(), 0);
        scroll->setValue(scroll->value() + std::min(wanted, std::max(most, 0)));
    }
}

void HistoryList::changeEvent(QEvent* event)
{
    TallListView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange) {
        m_delegate->forget();
        layOut();
    }
}

void HistoryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TallListView::currentChanged(current, previous);
    emit currentMessageChanged();
}

void HistoryList::focusInEvent(QFocusEvent* event)
{
    // QAbstractItemView would make the first row current, which is the oldest message.
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    }
    TallListView::focusInEvent(event);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    {
        const QScopedValueRollback guard(m_layingOut, true);
        TallListView::resizeEvent(event);
    }
    layOut();
    emit widthChanged();
}

void HistoryList::scrollContentsBy(int dx, int dy)
{
    TallListView::scrollContentsBy(dx, dy);
    if (m_layingOut) {
        return;
    }
    m_anchor = anchorNow();
    placePanel();
    askForOlder();
}

void HistoryList::showEvent(QShowEvent* event)
{
    TallListView::showEvent(event);
    layOut();
}

} // namespace choba::messages
