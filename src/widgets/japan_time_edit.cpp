#include "widgets/japan_time_edit.h"

#include "base/ms.h"

#include <QWheelEvent>

namespace choba::widgets {

namespace { } // namespace

JapanTimeEdit::JapanTimeEdit(QWidget* parent)
    : QDateTimeEdit(parent)
{
    // Shown as UTC, moved by Japan's offset: no zone of the machine has a say.
    setTimeSpec(Qt::UTC);
    setDisplayFormat(QStringLiteral("yyyy/MM/dd HH:mm"));
    setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setFocusPolicy(Qt::StrongFocus);
}

void JapanTimeEdit::setUtc(qint64 milliseconds)
{
    m_set = milliseconds;
    setDateTime(QDateTime::fromMSecsSinceEpoch(minuteOf(milliseconds) + ms::japan, Qt::UTC));
}

qint64 JapanTimeEdit::utc() const
{
    const qint64 shown = minuteOf(dateTime().toMSecsSinceEpoch() - ms::japan);
    return shown == minuteOf(m_set) ? m_set : shown;
}

// Scrolling the page must not change a time.
void JapanTimeEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

qint64 minuteOf(qint64 utc)
{
    return utc - (utc % ms::minute);
}

} // namespace choba::widgets
