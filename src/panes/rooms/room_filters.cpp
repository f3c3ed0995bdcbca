#include "panes/rooms/room_filters.h"

#include "widgets/composer/channel_words.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace choba::rooms {

namespace {

struct FilterEntry {
    const char* name;
    const char* words;
};

constexpr FilterEntry entries[] = {
    {"roomsAll", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "All")},
    {"roomsMine", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "My turn")},
    {"roomsTheirs", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "Their turn")},
    {"roomsOverdue", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "Overdue")},
    {"roomsAwaiting", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "Approval")},
    {"roomsInquiries", QT_TRANSLATE_NOOP("choba::rooms::RoomFilters", "Inquiries")},
};

// The colour of the kind, while it has rooms; chosen is told by the weight and the tick too.
QString lookOf(RoomFilter filter, bool chosen, qint64 count)
{
    if (filter == RoomFilter::overdue && count > 0) {
        return QStringLiteral("stop");
    }
    if (filter == RoomFilter::awaiting && count > 0) {
        return QStringLiteral("warn");
    }
    return chosen || (filter == RoomFilter::mine && count > 0) ? QStringLiteral("mine")
                                                               : QStringLiteral("hint");
}

} // namespace

RoomFilters::RoomFilters(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roomFilters"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::half);
    auto* either = new QButtonGroup(this);
    for (const RoomFilter filter : roomFilters) {
        const auto at = static_cast<size_t>(filter);
        auto* chip = new QPushButton(this);
        chip->setObjectName(QLatin1String(entries[at].name));
        chip->setAccessibleName(tr(entries[at].words));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        either->addButton(chip);
        row->addWidget(chip);
        m_chips[at] = chip;
        connect(chip, &QPushButton::toggled, this, [this, filter](bool checked) {
            if (checked) {
                m_filter = filter;
                showCounts();
                emit chosen(filter);
            }
        });
    }
    m_chips[0]->setChecked(true);
    showCounts();
}

void RoomFilters::setCounts(const RoomCounts& counts)
{
    if (counts != m_counts) {
        m_counts = counts;
        showCounts();
    }
}

void RoomFilters::reset()
{
    m_chips[0]->setChecked(true);
}

void RoomFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showCounts();
    }
    QWidget::changeEvent(event);
}

void RoomFilters::showCounts()
{
    for (const RoomFilter filter : roomFilters) {
        const auto at = static_cast<size_t>(filter);
        QPushButton* chip = m_chips[at];
        const QString words = tr(entries[at].words);
        const QString count = widgets::figure(m_counts.of(filter));
        chip->setText(tr("%1 %2").arg(words, count));
        chip->setAccessibleName(tr("%1: %2").arg(words, count));
        chip->setToolTip(chip->accessibleName());
        const bool chosen = filter == m_filter;
        widgets::setLook(chip, "chip", lookOf(filter, chosen, m_counts.of(filter)));
        QFont font = chip->font(); // chosen is not told by colour alone
        font.setBold(chosen);
        font.setUnderline(chosen);
        chip->setFont(font);
    }
}

} // namespace choba::rooms
