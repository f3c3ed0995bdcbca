#include "panes/services/service_figures.h"

#include "base/clock.h"
#include "panes/services/service_model.h"
#include "widgets/composer/channel_words.h"
#include "widgets/look.h"
#include "widgets/moments.h"
#include "widgets/theme.h"
#include "wording/rooms.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace choba::services {

namespace size = widgets::size;

namespace {

constexpr int widest = 80 * size::grid; // a line that the eye can follow

} // namespace

ServiceFigures::ServiceFigures(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_lines(new QFormLayout)
    , m_rooms(addLine("serviceRooms"))
    , m_open(addLine("serviceOpenRooms"))
    , m_days(addLine("serviceOpenDays"))
    , m_badEnd(addLine("serviceBadEnd"))
    , m_lookedAt(addLine("serviceLookedAt"))
    , m_review(addLine("serviceReview"))
    , m_why(new QLabel(this))
    , m_done(new QPushButton(this))
{
    setObjectName(QStringLiteral("serviceFigures"));
    m_why->setObjectName(QStringLiteral("serviceReviewWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMaximumWidth(widest);
    widgets::setLook(m_why, "look", QStringLiteral("note"));
    m_done->setObjectName(QStringLiteral("serviceReviewed"));
    m_lines->setLabelAlignment(Qt::AlignLeft);
    m_lines->setHorizontalSpacing(3 * size::grid);
    m_lines->setVerticalSpacing(size::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::page, size::page, size::page, size::page);
    column->setSpacing(2 * size::grid);
    column->addLayout(m_lines);
    column->addWidget(m_why);
    column->addWidget(m_done, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_done, &QPushButton::clicked, this, &ServiceFigures::reviewed);
    refresh();
}

ServiceFigures::~ServiceFigures() = default;

ServiceFigures::Line ServiceFigures::addLine(const char* name)
{
    const Line line{new QLabel(this), new QLabel(this)};
    line.value->setObjectName(QLatin1String(name));
    line.value->setTextFormat(Qt::PlainText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.name->setTextFormat(Qt::PlainText);
    widgets::setLook(line.name, "look", QStringLiteral("note"));
    m_lines->addRow(line.name, line.value);
    return line;
}

void ServiceFigures::show(const widgets::AgendaSource::Shared& shelf, ServiceId service)
{
    m_shelf = shelf;
    m_service = service;
    refresh();
}

void ServiceFigures::setWritable(bool writable)
{
    m_done->setEnabled(writable);
}

void ServiceFigures::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void ServiceFigures::refresh()
{
    m_rooms.name->setText(tr("Rooms so far"));
    m_open.name->setText(tr("Open now"));
    m_days.name->setText(tr("Open days on average"));
    m_badEnd.name->setText(tr("Last bad end"));
    m_lookedAt.name->setText(tr("Listing looked at"));
    m_review.name->setText(tr("Next look"));
    m_done->setText(tr("Looked at the listing"));
    m_done->setAccessibleName(m_done->text());
    const domain::ServiceFacts* facts = nullptr;
    if (m_shelf && m_shelf->facts) {
        const auto& all = m_shelf->facts->services;
        const auto found =
            std::find_if(all.begin(), all.end(), [this](const domain::ServiceFacts& there) {
                return there.service.id == m_service;
            });
        facts = found == all.end() ? nullptr : &*found;
    }
    m_done->setVisible(facts != nullptr);
    m_why->setVisible(facts != nullptr);
    if (facts == nullptr) {
        for (const Line& line : {m_rooms, m_open, m_days, m_badEnd, m_lookedAt, m_review}) {
            line.value->setText(QStringLiteral("–"));
        }
        nameValues();
        return;
    }
    const qint64 now = m_clock.nowUtc();
    const int open = openRoomsOf(m_service, *m_shelf->facts);
    m_rooms.value->setText(widgets::figure(facts->endedRooms + open));
    m_open.value->setText(widgets::figure(open));
    m_days.value->setText(
        facts->endedRooms == 0
            ? tr("No room is over yet")
            : tr("%1 days in %2 rooms")
                  .arg(QString::number(double(facts->openDays) / double(facts->endedRooms), 'f', 1),
                       widgets::figure(facts->endedRooms)));
    m_badEnd.value->setText(facts->lastBadEnd == 0 ? tr("None")
                                                   : widgets::fullMoment(facts->lastBadEnd, now));
    m_lookedAt.value->setText(facts->service.reviewedAt
                                  ? widgets::fullMoment(*facts->service.reviewedAt, now)
                                  : tr("Not yet"));
    const auto due = domain::reviewDue(facts->service, facts->lastBadEnd);
    m_review.value->setText(due ? widgets::fullDay(due->at, now) : tr("Never"));
    m_why->setText(due ? wording::reviewSentence(*facts, now) : QString());
    nameValues();
}

// A value alone says nothing to who hears it.
void ServiceFigures::nameValues()
{
    for (const Line& line : {m_rooms, m_open, m_days, m_badEnd, m_lookedAt, m_review}) {
        line.value->setAccessibleName(line.name->text() % u' ' % line.value->text());
    }
}

} // namespace choba::services
