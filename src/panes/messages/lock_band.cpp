#include "panes/messages/lock_band.h"

#include "acts/store.h"
#include "base/clock.h"
#include "rules/rule_pack.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/refusals.h"
#include "widgets/moments.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace choba::messages {

namespace {

constexpr qint64 hour = 3'600'000; // milliseconds
constexpr int minute = 60'000;

// What a lock holds up; talk rooms go on working.
QStringList lockedChannels()
{
    return {QStringLiteral("dm"), QStringLiteral("estimate")};
}

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

LockBand::LockBand(const acts::Store& store, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_store(store)
    , m_clock(clock)
    , m_words(new QLabel(this))
    , m_waiting(button("lockWaiting", this))
    , m_letter(button("lockSupportLetter", this))
    , m_over(button("lockOver", this))
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("lockBand"));
    setProperty("look", QStringLiteral("alert"));
    m_words->setObjectName(QStringLiteral("lockWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::size::grid);
    row->addWidget(m_waiting);
    row->addWidget(m_letter);
    row->addStretch(1);
    row->addWidget(m_over);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::size::page, widgets::size::grid, widgets::size::page,
                               widgets::size::grid);
    column->setSpacing(widgets::size::grid);
    column->addWidget(m_words);
    column->addLayout(row);
    connect(m_waiting, &QPushButton::clicked, this, &LockBand::showWaiting);
    connect(m_letter, &QPushButton::clicked, this, &LockBand::supportLetterAsked);
    connect(m_over, &QPushButton::clicked, this, &LockBand::overAsked);
    connect(m_minute, &QTimer::timeout, this, &LockBand::retranslate);
    m_minute->setInterval(minute);
    hide();
}

void LockBand::setRules(const rules::RulePack& pack)
{
    const QDate today = m_clock.todayInJapan();
    m_shortest = pack.number(u"refusal.lock-shortest", today);
    m_longest = pack.number(u"refusal.lock-longest", today);
    retranslate();
}

void LockBand::refresh()
{
    const auto lock = storage::openLock(m_store.reader());
    m_lock = lock ? *lock : std::nullopt;
    m_lock ? m_minute->start() : m_minute->stop();
    setVisible(m_lock.has_value());
    retranslate();
}

void LockBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void LockBand::retranslate()
{
    m_letter->setText(tr("Letter to the site’s support"));
    m_letter->setAccessibleName(m_letter->text());
    m_over->setText(tr("Messages go out again"));
    m_over->setAccessibleName(m_over->text());
    m_waiting->setAccessibleName(tr("Drafts that wait"));
    setAccessibleName(tr("Messages are locked"));
    if (!m_lock) {
        return;
    }
    const auto waiting = storage::waitingDrafts(m_store.reader(), lockedChannels());
    const size_t count = waiting ? waiting->size() : 0;
    m_words->setText(words());
    m_waiting->setText(tr("Drafts that wait: %1").arg(count));
    m_waiting->setEnabled(count > 0);
    m_waiting->setAccessibleName(m_waiting->text());
    setAccessibleDescription(m_words->text());
}

QString LockBand::words() const
{
    const qint64 now = m_clock.nowUtc();
    const auto moment = [now](qint64 utc) { return widgets::fullMoment(utc, now); };
    const QString rooms = tr("Talk rooms go on working.");
    QString since =
        tr("Direct messages and estimates cannot be sent since %1.").arg(moment(m_lock->since));
    if (!m_shortest || !m_longest) {
        return tr("%1 %2", "two sentences").arg(since, rooms);
    }
    const qint64 latest = m_lock->since + *m_longest * hour;
    if (now > latest) {
        return tr("%1 %2", "two sentences")
            .arg(since,
                 tr("That is longer than the usual %1 hours: time to ask the site’s support. %2")
                     .arg(*m_longest)
                     .arg(rooms));
    }
    return tr("%1 %2", "two sentences")
        .arg(since,
             tr("It usually ends after %1 to %2 hours, between %3 and %4. %5")
                 .arg(*m_shortest)
                 .arg(*m_longest)
                 .arg(moment(m_lock->since + *m_shortest * hour), moment(latest), rooms));
}

void LockBand::showWaiting()
{
    const auto waiting = storage::waitingDrafts(m_store.reader(), lockedChannels());
    if (!waiting) {
        return;
    }
    constexpr size_t mostShown = 20;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lockWaitingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const storage::DraftSummary& draft : *waiting) {
        if (static_cast<size_t>(menu->actions().size()) == mostShown) {
            break;
        }
        QString title = tr("No client yet");
        if (draft.client) {
            const auto client = storage::loadClient(m_store.reader(), *draft.client);
            title = client ? domain::addressedName(*client) : QString();
        }
        constexpr qsizetype previewLength = 24;
        const QString words =
            title + QStringLiteral(" — ") + draft.preview.simplified().left(previewLength);
        menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")), this,
                        [this, id = draft.id] { emit draftChosen(id); });
    }
    menu->popup(m_waiting->mapToGlobal(m_waiting->rect().bottomLeft()));
}

} // namespace choba::messages
