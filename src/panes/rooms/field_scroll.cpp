#include "panes/rooms/field_scroll.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace choba::rooms {

namespace {

constexpr int leastHeight = 9 * widgets::size::grid; // two fields

} // namespace

FieldScroll::FieldScroll(QWidget* fields, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(fields);
    viewport()->setAutoFillBackground(false);
    fields->setAutoFillBackground(false);
    // Whatever brings the focus to a field brings the field into view: a key, the form, a problem.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now)) {
            ensureWidgetVisible(now, 0, widgets::size::grid);
        }
    });
}

QSize FieldScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FieldScroll::minimumSizeHint() const
{
    const QSize whole = widget()->minimumSizeHint();
    return {whole.width(), std::min(whole.height(), leastHeight)};
}

bool FieldScroll::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest) {
        widget()->setMinimumHeight(widget()->sizeHint().height()); // they scroll, not shrink
        updateGeometry();
    }
    return QScrollArea::eventFilter(object, event);
}

} // namespace choba::rooms
