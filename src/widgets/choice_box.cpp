#include "widgets/choice_box.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace choba::widgets {

namespace {

constexpr int arrowSize = 14;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setItemDelegate(new QStyledItemDelegate(this)); // the one that reads the style sheet
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow(width() - arrowSize - size::grid, (height() - arrowSize) / 2, arrowSize,
                      arrowSize);
    icon(QStringLiteral("down"), IconTone::secondary).paint(&painter, arrow);
}

// Scrolling the page must not change where a letter goes.
void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace choba::widgets
