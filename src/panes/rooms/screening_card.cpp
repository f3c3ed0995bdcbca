#include "panes/rooms/screening_card.h"

#include "acts/store.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/tick_box.h"
#include "wording/rooms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace choba::rooms {

namespace {

constexpr const char* names[] = {"signSentToMany", "signFieldsEmpty", "signSameTrade",
                                 "signOutsideContact"};
static_assert(std::size(names) == std::size(domain::signs));

QString chipOf(domain::Caution caution)
{
    switch (caution) {
    case domain::Caution::none:
        return QStringLiteral("done");
    case domain::Caution::some:
        return QStringLiteral("warn");
    case domain::Caution::high:
        return QStringLiteral("stop");
    }
    return {};
}

} // namespace

ScreeningCard::ScreeningCard(const Tools& tools, QWidget* parent)
    : Card("screeningCard", parent)
    , m_tools(tools)
    , m_caution(new QLabel(this))
{
    m_caution->setObjectName(QStringLiteral("screeningCaution"));
    headingRow()->addWidget(m_caution);
    for (const domain::Sign sign : domain::signs) {
        const auto at = static_cast<size_t>(sign);
        m_boxes[at] = new widgets::TickBox(this);
        m_boxes[at]->setObjectName(QLatin1String(names[at]));
        column()->addWidget(m_boxes[at]);
        connect(m_boxes[at], &QCheckBox::toggled, this, [this, sign](bool on) { take(sign, on); });
    }
    m_sentence = addLabel("screeningSentence", "note");
    m_letter = makeButton("screeningLetter");
    column()->addWidget(m_letter, 0, Qt::AlignLeft);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const char* key = domain::screened(m_room.screening).letter) {
            emit letterAsked(QLatin1String(key));
        }
    });
    retranslate();
}

void ScreeningCard::show(const ShownRoom& shown)
{
    m_room = shown.room();
    setVisible(domain::isBeforeSale(shown.status().state));
    refresh();
}

void ScreeningCard::setWritable(bool writable)
{
    for (widgets::TickBox* box : m_boxes) {
        box->setEnabled(writable);
    }
}

void ScreeningCard::take(domain::Sign sign, bool on)
{
    const quint32 bit = 1U << static_cast<unsigned>(sign);
    m_room.screening = on ? m_room.screening | bit : m_room.screening & ~bit;
    m_tools.notices.act([room = m_room](const acts::Scope& scope) {
        return changePart(scope, room.id,
                          [&room](domain::Room& kept) { kept.screening = room.screening; });
    });
    refresh();
}

void ScreeningCard::refresh()
{
    for (const domain::Sign sign : domain::signs) {
        widgets::TickBox* box = m_boxes[static_cast<size_t>(sign)];
        const QSignalBlocker quiet(box);
        box->setChecked(domain::has(m_room.screening, sign));
    }
    const domain::Screened found = domain::screened(m_room.screening);
    // Nothing ticked may mean nothing looked at: then there is no verdict.
    m_caution->setVisible(!found.reasons.empty());
    m_caution->setText(wording::cautionName(found.caution));
    widgets::setLook(m_caution, "chip", chipOf(found.caution));
    m_sentence->setText(wording::screeningSentence(found));
    m_letter->setVisible(found.letter != nullptr);
}

void ScreeningCard::retranslate()
{
    setHeading(tr("Is the inquiry meant seriously?"));
    for (const domain::Sign sign : domain::signs) {
        widgets::TickBox* box = m_boxes[static_cast<size_t>(sign)];
        box->setText(wording::signName(sign));
        box->setAccessibleName(box->text());
    }
    m_letter->setText(tr("Open the text that declines"));
    m_letter->setAccessibleName(m_letter->text());
    refresh();
}

} // namespace choba::rooms
