#include "panes/rooms/days_meter.h"

#include "base/ms.h"
#include "widgets/theme.h"
#include "wording/moments.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int barHeight = size::grid;

// The days before the end at which it is still to be recalled.
QString remindersTo(qint64 end, qint64 now)
{
    QStringList days;
    for (const int day : domain::lifeReminderDays) {
        if (end - day * ms::day > now) {
            days << QString::number(day);
        }
    }
    return days.join(DaysMeter::tr(", ", "between numbers of days"));
}

} // namespace

void DaysBar::show(const RoomDays& days)
{
    if (!(days == m_days)) {
        m_days = days;
        update();
    }
}

QSize DaysBar::sizeHint() const
{
    return {20 * size::grid, barHeight + size::half};
}

void DaysBar::paintEvent(QPaintEvent*)
{
    const widgets::Tokens& t = widgets::currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 all = std::max({m_days.life, m_days.open, qint64(1)});
    const auto place = [this, all](qint64 days) {
        return static_cast<double>(width()) * static_cast<double>(std::min(days, all))
            / static_cast<double>(all);
    };
    const QRectF bar(0.5, 2.5, width() - 1, barHeight - 1);
    painter.setPen(t.hairline);
    painter.setBrush(t.card);
    painter.drawRoundedRect(bar, size::half, size::half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_days.isLong() ? t.amber : t.indigo);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), place(m_days.open), bar.height()),
                            size::half, size::half);
    if (m_days.usual > 0) {
        constexpr double stroke = 2;
        painter.setPen(QPen(t.ink, stroke));
        const double at = std::clamp(place(m_days.usual), 1.0, width() - 1.0);
        painter.drawLine(QPointF(at, 0), QPointF(at, height()));
    }
}

DaysMeter::DaysMeter(QWidget* parent)
    : Card("daysMeter", parent)
    , m_bar(new DaysBar(this))
{
    m_bar->setObjectName(QStringLiteral("daysBar"));
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column()->addWidget(m_bar);
    m_open = addLabel("daysOpen");
    m_usual = addLabel("daysUsual", "note");
    m_record = addLabel("daysRecord", "note");
    m_end = addLabel("daysEnd", "note");
    retranslate();
}

void DaysMeter::show(const ShownRoom& shown)
{
    const domain::RoomStatus& status = shown.status();
    setVisible(status.openedAt != 0);
    m_days = daysOf(status, shown.policy(), shown.service(), shown.rules(), shown.now());
    m_endsAt = status.openedAt + shown.rules().roomLife;
    m_now = shown.now();
    m_state = status.state;
    m_bar->show(m_days);
    retranslate();
}

void DaysMeter::retranslate()
{
    setHeading(tr("Days the room is open"));
    const bool over = domain::isOver(m_state);
    const bool counted = over || m_state == domain::RoomState::accepted;
    const QString open = counted ? tr("It was open for %1 days.").arg(m_days.open)
                                 : tr("Open for %1 days.").arg(m_days.open);
    m_open->setText(open);
    m_usual->setText(m_days.isRecord
                         ? tr("Rooms of this service took %1 days on average.").arg(m_days.usual)
                         : tr("This service usually takes %1 days.").arg(m_days.usual));
    m_usual->setVisible(m_days.usual > 0);
    const QLocale locale;
    m_record->setText(
        counted ? tr("The delivery record of the service stands at %1 days on average.")
                      .arg(locale.toString(m_days.meanNow, 'f', 1))
                : tr("Closed today, the service's delivery record stands at %1 days on average; on "
                     "the last day at %2.")
                      .arg(locale.toString(m_days.meanNow, 'f', 1),
                           locale.toString(m_days.meanAtEnd, 'f', 1)));
    m_record->setVisible(m_days.meanNow > 0);
    m_end->setText(endWords());
    m_end->setVisible(!over && m_days.life > 0);
    m_bar->setAccessibleName(open);
}

// What the room's last day means depends on what still has to be done before.
QString DaysMeter::endWords() const
{
    const QString day = wording::fullDay(m_endsAt, m_now);
    if (m_endsAt <= m_now) {
        return tr("Its %1 days were over on %2. See on the site whether it is closed, and record "
                  "that.")
            .arg(m_days.life)
            .arg(day);
    }
    if (m_state == domain::RoomState::accepted || m_state == domain::RoomState::awaitingApproval) {
        return tr("%1 of %2 days are left. The room closes by itself, on %3 at the latest.")
            .arg(m_days.left)
            .arg(m_days.life)
            .arg(day);
    }
    const QString reminders = remindersTo(m_endsAt, m_now);
    return reminders.isEmpty()
        ? tr("%1 of %2 days are left. The room closes on %3, however far the work is.")
              .arg(m_days.left)
              .arg(m_days.life)
              .arg(day)
        : tr("%1 of %2 days are left. The room closes on %3, however far the work is; you are "
             "reminded %4 days before.")
              .arg(m_days.left)
              .arg(m_days.life)
              .arg(day, reminders);
}

} // namespace choba::rooms
