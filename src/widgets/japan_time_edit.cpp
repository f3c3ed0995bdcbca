#include "widgets/japan_time_edit.h"

#include <QWheelEvent>

#include <chrono>

namespace choba::widgets {

namespace {

constexpr qint64 minute = std::chrono::milliseconds(std::chrono::minutes(1)).count();
constexpr qint64 japanOffset = std::chrono::milliseconds(std::chrono::hours(9)).count();

} // namespace

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
    setDateTime(QDateTime::fromMSecsSinceEpoch(minuteOf(milliseconds) + japanOffset, Qt::UTC));
}

qint64 JapanTimeEdit::utc() const
{
    const qint64 shown = minuteOf(dateTime().toMSecsSinceEpoch() - japanOffset);
    return shown == minuteOf(m_set) ? m_set : shown;
}

// Scrolling the page must not change a time.
void JapanTimeEdit::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

qint64 minuteOf(qint64 utc)
{
    return utc - (utc % minute);
}

} // namespace choba::widgets
