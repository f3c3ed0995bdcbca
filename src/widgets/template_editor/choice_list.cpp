#include "widgets/template_editor/choice_list.h"

#include "widgets/look.h"
#include "widgets/template_editor/choice_delegate.h"
#include "widgets/template_editor/name_book.h"
#include "widgets/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

ChoiceList::ChoiceList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_search->setObjectName(name + QLatin1String("Search"));
    m_list->setObjectName(name + QLatin1String("List"));
    m_search->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it, the arrow keys reach the list
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    setFocusProxy(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceList::fill);
}

void ChoiceList::setWords(const QString& searchWords, const QString& listName,
                          const QString& emptyWords)
{
    m_search->setPlaceholderText(searchWords);
    m_search->setAccessibleName(searchWords);
    m_list->setAccessibleName(listName);
    m_emptyWords = emptyWords;
}

void ChoiceList::setRows(std::vector<ChoiceRow> rows)
{
    m_rows = std::move(rows);
    fill();
}

void ChoiceList::begin()
{
    m_search->clear();
    fill();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoiceList::fill()
{
    m_list->clear();
    const QString query = m_search->text().simplified();
    QString group;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ChoiceRow& row = m_rows[i];
        if (!matches(row.key, query)) {
            continue;
        }
        if (row.group != group) {
            group = row.group;
            auto* heading = new QListWidgetItem(group, m_list);
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setData(ChoiceDelegate::headingRole, true);
        }
        auto* item = new QListWidgetItem(row.title, m_list);
        item->setData(ChoiceDelegate::idRole, row.id);
        item->setData(ChoiceDelegate::noteRole, row.note);
        item->setData(ChoiceDelegate::valueRole, row.value);
        item->setData(ChoiceDelegate::moreRole, row.hasMore);
        item->setData(Qt::AccessibleTextRole,
                      QStringList({row.title, row.note, row.value}).join(QLatin1String(", ")));
        item->setToolTip(row.note);
    }
    if (m_list->count() == 0) {
        auto* nothing = new QListWidgetItem(m_emptyWords, m_list);
        nothing->setFlags(Qt::ItemIsEnabled);
        nothing->setData(ChoiceDelegate::headingRole, true);
    }
    m_list->setCurrentRow(-1);
    if (!query.isEmpty()) {
        step(1); // what was looked for is there at once
    }
}

QString ChoiceList::idOf(const QListWidgetItem* item) const
{
    return item != nullptr ? item->data(ChoiceDelegate::idRole).toString() : QString();
}

bool ChoiceList::hasMore(const QListWidgetItem* item) const
{
    return item != nullptr && item->data(ChoiceDelegate::moreRole).toBool();
}

// Over the headings.
void ChoiceList::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int i = 0; i < count; ++i) {
        row = row < 0 && by < 0 ? count - 1 : (row + by + count) % count;
        if (!idOf(m_list->item(row)).isEmpty()) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
}

bool ChoiceList::handleKey(int key)
{
    const QListWidgetItem* current = m_list->currentItem();
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 5; ++i) {
            step(key == Qt::Key_PageDown ? 1 : -1);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!idOf(current).isEmpty()) {
            emit chosen(idOf(current));
        }
        return true;
    case Qt::Key_Right:
        if (hasMore(current) && m_search->cursorPosition() == m_search->text().size()) {
            emit moreAsked(idOf(current));
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search) {
        if (event->type() == QEvent::InputMethod) {
            const auto& input = *static_cast<QInputMethodEvent*>(event);
            m_composing = !input.preeditString().isEmpty();
        } else if (event->type() == QEvent::KeyPress && !m_composing) {
            return handleKey(static_cast<QKeyEvent*>(event)->key());
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint point = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QListWidgetItem* item = m_list->itemAt(point);
        const QString id = idOf(item); // the list may be filled anew by who hears of it
        if (!id.isEmpty()) {
            const QRect rect = m_list->visualItemRect(item);
            const bool more = hasMore(item) && point.x() > rect.right() - ChoiceDelegate::moreWidth;
            if (more) {
                emit moreAsked(id);
            } else {
                emit chosen(id);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace choba::widgets
