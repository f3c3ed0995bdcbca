#include "panes/rooms/due_list.h"

#include "widgets/due_chip.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/moments.h"
#include "wording/rooms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <set>

namespace choba::rooms {

namespace size = widgets::size;
using domain::Action;
using domain::DueKey;

// One due: the chip, the whole date, what happens, and the buttons.
class DueRow : public QWidget
{
public:
    DueRow(const DueKey& key, DueList* list);

    void show(const Action& action, const ShownRoom& shown, bool writable);
    void retranslate();

    void explain() { m_explain->setChecked(true); }

private:
    QString when() const;

    Action m_action;
    qint64 m_now = 0;
    bool m_writable = true;
    widgets::DueChip* m_chip;
    QLabel* m_when;
    QLabel* m_sentence;
    QLabel* m_steps;
    QPushButton* m_explain;
    QPushButton* m_letter;
    QPushButton* m_done;
};

namespace {

QPushButton* quietButton(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(name);
    widgets::setLook(button, "look", QStringLiteral("quiet"));
    return button;
}

QLabel* noteLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widgets::setLook(label, "look", QStringLiteral("note"));
    return label;
}

} // namespace

DueRow::DueRow(const DueKey& key, DueList* list)
    : QWidget(list)
    , m_chip(new widgets::DueChip(this))
    , m_when(new QLabel(this))
{
    const QString kind = domain::key(key.kind).toString();
    setObjectName(QStringLiteral("due-") + kind);
    m_chip->setObjectName(QStringLiteral("dueChip-") + kind);
    m_when->setObjectName(QStringLiteral("dueWhen-") + kind);
    m_when->setTextFormat(Qt::PlainText);
    m_sentence = noteLabel(QStringLiteral("dueSentence-") + kind, this);
    m_steps = noteLabel(QStringLiteral("dueSteps-") + kind, this);
    m_steps->hide();
    m_explain = quietButton(QStringLiteral("dueExplain-") + kind, this);
    m_explain->setCheckable(true);
    m_letter = quietButton(QStringLiteral("dueLetter-") + kind, this);
    m_done = quietButton(QStringLiteral("dueDone-") + kind, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::grid);
    line->addWidget(m_chip);
    line->addWidget(m_when);
    line->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::half);
    for (QPushButton* button : {m_explain, m_letter, m_done}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, size::half);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_steps);
    connect(m_explain, &QPushButton::toggled, m_steps, &QLabel::setVisible);
    connect(m_letter, &QPushButton::clicked, list,
            [this, list] { emit list->letterAsked(m_action.due); });
    connect(m_done, &QPushButton::clicked, list, [this, list] {
        emit list->doneAsked(m_action.key, wording::dueName(m_action.due.kind));
    });
}

void DueRow::show(const Action& action, const ShownRoom& shown, bool writable)
{
    m_action = action;
    m_now = shown.now();
    m_writable = writable;
    const domain::Due& due = action.due;
    m_chip->show(widgets::chipWords(due, m_now), widgets::toneOf(due, m_now));
    m_sentence->setText(
        wording::dueSentence(due, shown.status(), shown.policy(), shown.rules(), m_now));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_steps->setText(wording::derivation(shown.stepsTo(action), shown.calendar(), m_now));
    m_letter->setVisible(due.letter != nullptr && !action.planned);
    m_done->setVisible(domain::markable(due.kind));
    m_done->setEnabled(writable);
    retranslate();
}

QString DueRow::when() const
{
    const domain::Due& due = m_action.due;
    const QString at =
        due.wholeDay ? wording::fullDay(due.at, m_now) : wording::fullMoment(due.at, m_now);
    return m_action.snoozedUntil > m_now
        ? DueList::tr("%1 (put off until %2)")
              .arg(at, wording::chipMoment(m_action.snoozedUntil, m_now))
        : at;
}

void DueRow::retranslate()
{
    const QString name = wording::dueName(m_action.due);
    m_when->setText(when());
    m_explain->setText(DueList::tr("Explain this date"));
    m_explain->setAccessibleName(DueList::tr("Explain this date: %1").arg(name));
    m_letter->setText(DueList::tr("Open the text"));
    m_letter->setAccessibleName(DueList::tr("Open the text: %1").arg(name));
    m_done->setText(DueList::tr("Mark as done"));
    m_done->setAccessibleName(DueList::tr("Mark as done: %1").arg(name));
    setAccessibleName(name);
}

DueList::DueList(QWidget* parent)
    : Card("dueList", parent)
    , m_list(new QVBoxLayout)
    , m_nothing(addLabel("dueListNothing", "note"))
{
    m_list->setSpacing(size::half);
    column()->addLayout(m_list);
    retranslate();
}

DueList::~DueList() = default;

void DueList::show(const ShownRoom& shown)
{
    const bool another = shown.room().id != m_room;
    m_room = shown.room().id;
    std::set<DueKey> wanted;
    for (const Action& action : shown.dues()) {
        wanted.insert(action.key);
    }
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (another || wanted.count(row->first) == 0) {
            // Not at once: it may be the row whose button was pressed.
            m_list->removeWidget(row->second);
            row->second->hide();
            row->second->deleteLater();
            row->second->setObjectName({});
            row = m_rows.erase(row);
        } else {
            ++row;
        }
    }
    int place = 0;
    for (const Action& action : shown.dues()) {
        DueRow*& row = m_rows[action.key];
        if (row == nullptr) {
            row = new DueRow(action.key, this);
        }
        if (m_list->indexOf(row) != place) {
            m_list->removeWidget(row);
            m_list->insertWidget(place, row);
        }
        row->show(action, shown, m_writable);
        ++place;
    }
    if (another && !shown.dues().empty()) { // the one that counts explains itself
        m_rows[shown.dues().front().key]->explain();
    }
    m_nothing->setVisible(shown.dues().empty());
}

void DueList::setWritable(bool writable)
{
    m_writable = writable;
}

void DueList::retranslate()
{
    setHeading(tr("Deadlines"));
    m_nothing->setText(tr("Nothing is due in this room."));
    for (const auto& [key, row] : m_rows) {
        row->retranslate();
    }
}

} // namespace choba::rooms
