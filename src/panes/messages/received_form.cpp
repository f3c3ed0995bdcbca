#include "panes/messages/received_form.h"

#include "base/clock.h"
#include "base/result.h"
#include "domain/work_days.h"
#include "panes/messages/room_words.h"
#include "widgets/composer/channel_words.h"
#include "widgets/form_keys.h"
#include "widgets/look.h"
#include "wording/errors.h"

#include "ui_received_form.h"

#include <QEvent>

namespace choba::messages {

namespace {

constexpr int textHeight = 110;

// Of entries in the field for the room that are none.
constexpr qint64 notChosen = -1;
constexpr qint64 inNone = 0;

std::optional<Error> problemOf(const QString& text, qint64 at, qint64 now)
{
    if (text.trimmed().isEmpty()) {
        return Error{ErrorCode::emptyText, {}, {}};
    }
    if (at > now) {
        return Error{ErrorCode::inFuture, {}, {}};
    }
    return {};
}

} // namespace

ReceivedForm::ReceivedForm(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ReceivedForm>())
{
    m_ui->setupUi(this);
    m_ui->receivedText->setFixedHeight(textHeight);
    m_ui->receivedDay->setButtonSymbols(QAbstractSpinBox::NoButtons);
    widgets::setLook(m_ui->receivedProblem, "chip", QStringLiteral("warn"));
    m_ui->receivedProblem->hide();
    connect(m_ui->receivedSave, &QPushButton::clicked, this, &ReceivedForm::save);
    connect(m_ui->receivedCancel, &QPushButton::clicked, this, &ReceivedForm::closed);
    const auto recheck = [this] {
        if (m_tried) {
            check();
        }
    };
    connect(m_ui->receivedText, &QPlainTextEdit::textChanged, this, recheck);
    connect(m_ui->receivedAt, &widgets::JapanTimeEdit::changed, this, recheck);
    connect(m_ui->receivedRoom, &QComboBox::currentIndexChanged, this, recheck);
    connect(m_ui->receivedChannel, &QComboBox::currentIndexChanged, this,
            &ReceivedForm::refreshRooms);
    connect(m_ui->receivedMeaning, &QComboBox::currentIndexChanged, this,
            &ReceivedForm::refreshRooms);
    connect(m_ui->receivedRoom, &QComboBox::currentIndexChanged, this, &ReceivedForm::refreshRooms);
    widgets::giveFormKeys(
        this, {.save = [this] { save(); }, .cancel = [this] { emit closed(); }, .enter = {}});
    fillMeanings();
    refreshRooms();
}

ReceivedForm::~ReceivedForm() = default;

void ReceivedForm::setChannels(const std::vector<rules::Channel>& channels)
{
    m_channels = channels;
    fillChannels();
}

void ReceivedForm::begin(const QString& text, const QString& channel,
                         const std::vector<domain::RoomFacts>& openRooms)
{
    m_tried = false;
    m_rooms = openRooms;
    m_ui->receivedProblem->hide();
    m_ui->receivedText->setPlainText(text);
    m_ui->receivedAt->setUtc(m_clock.nowUtc());
    m_ui->receivedDay->setDate(m_clock.todayInJapan().addDays(1));
    m_ui->receivedMeaning->setCurrentIndex(0);
    m_ui->receivedRoom->clear();
    fillRooms();
    m_ui->receivedRoom->setCurrentIndex(0);
    const QString known = openRooms.empty() ? channel : domain::roomChannel.toString();
    if (const int index = m_ui->receivedChannel->findData(known); index >= 0) {
        m_ui->receivedChannel->setCurrentIndex(index);
    }
    refreshRooms();
    show();
    m_ui->receivedText->setFocus();
}

void ReceivedForm::clear()
{
    m_tried = false;
    m_ui->receivedText->clear();
}

QString ReceivedForm::text() const
{
    return m_ui->receivedText->toPlainText();
}

void ReceivedForm::fillChannels()
{
    const QString chosen = m_ui->receivedChannel->currentData().toString();
    m_ui->receivedChannel->clear();
    for (const rules::Channel& channel : m_channels) {
        m_ui->receivedChannel->addItem(widgets::channelName(channel), channel.id);
    }
    m_ui->receivedChannel->setCurrentIndex(std::max(m_ui->receivedChannel->findData(chosen), 0));
}

// Which one, where there is more than one, is for the seller to say.
void ReceivedForm::fillRooms()
{
    const QVariant chosen = m_ui->receivedRoom->currentData();
    m_ui->receivedRoom->clear();
    if (m_rooms.size() > 1) {
        m_ui->receivedRoom->addItem(tr("Choose the room"), notChosen);
    }
    for (const domain::RoomFacts& facts : m_rooms) {
        m_ui->receivedRoom->addItem(roomName(facts.room, facts.status), facts.room.id.value);
    }
    if (m_rooms.size() > 1) {
        m_ui->receivedRoom->addItem(tr("In none of these rooms"), inNone);
    }
    m_ui->receivedRoom->setCurrentIndex(std::max(m_ui->receivedRoom->findData(chosen), 0));
}

void ReceivedForm::fillMeanings()
{
    const int chosen = std::max(m_ui->receivedMeaning->currentIndex(), 0);
    m_ui->receivedMeaning->clear();
    const std::pair<acts::Meaning, QString> meanings[] = {
        {acts::Meaning::message, tr("Needs an answer")},
        {acts::Meaning::acknowledged, tr("They will look at it")},
        {acts::Meaning::waitAsked, tr("They ask to wait")},
        {acts::Meaning::promised, tr("They name a day")}};
    for (const auto& [meaning, words] : meanings) {
        m_ui->receivedMeaning->addItem(words, static_cast<int>(meaning));
    }
    m_ui->receivedMeaning->setCurrentIndex(chosen);
}

bool ReceivedForm::isInRoom() const
{
    return !m_rooms.empty()
        && m_ui->receivedChannel->currentData() == domain::roomChannel.toString();
}

std::optional<RoomId> ReceivedForm::room() const
{
    const qint64 id = m_ui->receivedRoom->currentData().toLongLong();
    return isInRoom() && id > inNone ? std::optional(RoomId{id}) : std::nullopt;
}

acts::Meaning ReceivedForm::meaning() const
{
    return room() ? static_cast<acts::Meaning>(m_ui->receivedMeaning->currentData().toInt())
                  : acts::Meaning::message;
}

void ReceivedForm::refreshRooms()
{
    m_ui->receivedRoomPart->setVisible(isInRoom());
    m_ui->receivedMeaning->setVisible(room().has_value());
    m_ui->receivedDay->setVisible(meaning() == acts::Meaning::promised);
}

QString ReceivedForm::problem() const
{
    if (const QString unread = m_ui->receivedAt->problem(); !unread.isEmpty()) {
        return unread;
    }
    if (const auto error = problemOf(text(), m_ui->receivedAt->utc(), m_clock.nowUtc())) {
        return wording::sentence(*error);
    }
    const bool open = isInRoom() && m_ui->receivedRoom->currentData().toLongLong() == notChosen;
    return open ? tr("Please choose the room the message came in.") : QString();
}

void ReceivedForm::check()
{
    const QString words = problem();
    m_ui->receivedProblem->setText(words);
    m_ui->receivedProblem->setVisible(!words.isEmpty());
}

void ReceivedForm::save()
{
    m_tried = true;
    check();
    if (m_ui->receivedProblem->isVisibleTo(this)) {
        return;
    }
    Entry entry{m_ui->receivedChannel->currentData().toString(), text(), m_ui->receivedAt->utc()};
    entry.room = room();
    entry.meaning = meaning();
    if (entry.meaning == acts::Meaning::promised) {
        entry.promisedFor = domain::startOfDay(domain::dayOf(m_ui->receivedDay->date()));
    }
    emit saveAsked(entry);
}

void ReceivedForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChannels();
        fillRooms();
        fillMeanings();
        if (m_tried) {
            check();
        }
    }
    QFrame::changeEvent(event);
}

} // namespace choba::messages
