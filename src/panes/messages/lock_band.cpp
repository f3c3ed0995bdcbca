#include "panes/messages/lock_band.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/ms.h"
#include "rules/rule_pack.h"
#include "storage/clients.h"
#include "storage/drafts.h"
#include "storage/refusals.h"
#include "widgets/japan_time_edit.h"
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
    , m_question(new QWidget(this))
    , m_since(new widgets::JapanTimeEdit(m_question))
    , m_record(button("lockRecord", m_question))
    , m_cancel(button("lockCancel", m_question))
    , m_buttons(new QWidget(this))
    , m_words(new QLabel(this))
    , m_waiting(button("lockWaiting", m_buttons))
    , m_letter(button("lockSupportLetter", m_buttons))
    , m_over(button("lockOver", m_buttons))
    , m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("lockBand"));
    setProperty("look", QStringLiteral("alert"));
    m_words->setObjectName(QStringLiteral("lockWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    buildQuestion();
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
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
    column->addWidget(m_question);
    column->addWidget(m_buttons);
    connect(m_waiting, &QPushButton::clicked, this, &LockBand::showWaiting);
    connect(m_letter, &QPushButton::clicked, this, &LockBand::supportLetterAsked);
    connect(m_over, &QPushButton::clicked, this, &LockBand::overAsked);
    connect(m_minute, &QTimer::timeout, this, &LockBand::retranslate);
    m_minute->setInterval(ms::minute);
    retranslate();
    hide();
}

void LockBand::buildQuestion()
{
    m_since->setObjectName(QStringLiteral("lockSince"));
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::grid);
    row->addWidget(m_since);
    row->addWidget(m_record);
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_question->hide();
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (m_since->problem().isEmpty()) {
            emit lockAsked(m_since->utc());
        } else {
            m_words->setText(m_since->problem());
            m_since->setFocus();
        }
    });
    connect(m_since, &widgets::JapanTimeEdit::changed, this, [this] {
        const QString unread = m_since->problem();
        m_words->setText(unread.isEmpty() ? tr("Since when can no message be sent?") : unread);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_question->hide();
        refresh();
    });
}

void LockBand::ask()
{
    if (m_lock) {
        emit lockAsked(m_lock->since); // there is one: whoever records it says so
        return;
    }
    m_words->setText(tr("Since when can no message be sent?"));
    m_since->setUtc(m_clock.nowUtc());
    m_question->show();
    m_buttons->hide();
    show();
    m_since->setFocus();
}

void LockBand::setRules(const rules::RulePack& pack)
{
    const QDate today = m_clock.todayInJapan();
    m_shortest = pack.number(u"refusal.lock-shortest", today);
    m_longest = pack.number(u"refusal.lock-longest", today);
    m_channels.clear();
    if (const rules::RuleValue* value = pack.find(u"refusal.lock-channels", today)) {
        if (const auto* channels = std::get_if<QStringList>(&value->content)) {
            m_channels = *channels;
        }
    }
    retranslate();
}

void LockBand::refresh()
{
    const auto lock = storage::openLock(m_store.reader());
    m_lock = lock ? *lock : std::nullopt;
    m_lock ? m_minute->start() : m_minute->stop();
    if (m_question->isVisibleTo(this) && !m_lock) {
        return; // the user is about to answer
    }
    m_question->hide();
    m_buttons->show();
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
    m_record->setText(tr("Record"));
    m_record->setAccessibleName(m_record->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_since->setAccessibleName(tr("Since when can no message be sent?"));
    setAccessibleName(tr("Messages are locked"));
    if (!m_lock) {
        return;
    }
    const auto waiting = storage::waitingDrafts(m_store.reader(), m_channels);
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
    const qint64 latest = m_lock->since + *m_longest * ms::hour;
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
                 .arg(moment(m_lock->since + *m_shortest * ms::hour), moment(latest), rooms));
}

void LockBand::showWaiting()
{
    const auto waiting = storage::waitingDrafts(m_store.reader(), m_channels);
    if (!waiting) {
        return;
    }
    constexpr size_t mostShown = 20;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("lockWaitingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const storage::DraftSummary& draft : *waiting) {
        if (static_cast<size_t>(menu->actions().size()) == mostShown) {
            QAction* more = menu->addAction(tr("%1 more").arg(waiting->size() - mostShown));
            more->setEnabled(false); // they stand in the list of conversations
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
