#include "panes/rooms/days_meter.h"

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

QString reminders()
{
    QStringList days;
    for (const int day : domain::lifeReminderDays) {
        days << QString::number(day);
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
    m_over = domain::isOver(status.state);
    m_bar->show(m_days);
    retranslate();
}

void DaysMeter::retranslate()
{
    setHeading(tr("Days the room is open"));
    const QString open = m_over ? tr("It was open for %1 days.").arg(m_days.open)
                                : tr("Open for %1 days.").arg(m_days.open);
    m_open->setText(open);
    m_usual->setText(m_days.isRecord
                         ? tr("Rooms of this service took %1 days on average.").arg(m_days.usual)
                         : tr("This service usually takes %1 days.").arg(m_days.usual));
    m_usual->setVisible(m_days.usual > 0);
    const QLocale locale;
    m_record->setText(
        m_over ? tr("The delivery record of the service stands at %1 days on average.")
                     .arg(locale.toString(m_days.meanNow, 'f', 1))
               : tr("Closed today, the service's delivery record stands at %1 days on average; on "
                    "the last day at %2.")
                     .arg(locale.toString(m_days.meanNow, 'f', 1),
                          locale.toString(m_days.meanAtEnd, 'f', 1)));
    m_record->setVisible(m_days.meanNow > 0);
    m_end->setText(tr("%1 of %2 days are left. The room closes on %3 whatever its state; you are "
                      "reminded %4 days before.")
                       .arg(m_days.left)
                       .arg(m_days.life)
                       .arg(wording::fullDay(m_endsAt, m_now), reminders()));
    m_end->setVisible(!m_over && m_days.life > 0);
    m_bar->setAccessibleName(open);
}

} // namespace choba::rooms
