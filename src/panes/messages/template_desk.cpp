#include "panes/messages/template_desk.h"

#include "acts/store.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/room_desk.h"
#include "storage/clients.h"
#include "widgets/act_notices.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/editor.h"
#include "widgets/knowledge_source.h"

#include <QStackedWidget>
#include <QTextCursor>

#include <algorithm>

namespace choba::messages {

namespace {

// What must stand around a text, so that it stands on lines of its own where the editor puts it.
struct Breaks {
    QString before;
    QString after;
};

Breaks breaksAtCaret(const widgets::Composer& composer)
{
    const auto* editor = composer.findChild<const widgets::Editor*>();
    if (editor == nullptr) {
        return {};
    }
    const QString text = editor->text();
    const std::vector<text::Part>& sent = composer.draft().sent;
    const QTextCursor cursor = editor->textCursor();
    const bool frozen = !sent.empty() && cursor.selectionStart() < sent.back().end;
    const qsizetype place = frozen ? text.size() : cursor.selectionEnd();
    const QString lineBreak(QLatin1Char('\n'));
    const bool begins = place == 0 || text[place - 1] == QLatin1Char('\n');
    const bool ends = place == text.size() || text[place] == QLatin1Char('\n');
    return {begins ? QString() : lineBreak, ends ? QString() : lineBreak};
}

} // namespace

TemplateDesk::TemplateDesk(const Tools& tools, LetterDesk& desk, QStackedWidget& stack)
    : QObject(&stack)
    , m_tools(tools)
    , m_desk(desk)
    , m_stack(stack)
    , m_chooser(new widgets::TemplateChooser(tools.knowledge, tools.templates, tools.clock, &stack))
    , m_form(new widgets::TemplateForm(tools.store, tools.knowledge, tools.templates, tools.clock,
                                       &stack))
{
    stack.addWidget(m_chooser);
    stack.addWidget(m_form);
    connectPages();
    connect(&desk, &LetterDesk::placeChanged, this, &TemplateDesk::adapt);
    connect(&desk, &LetterDesk::addresseeRead, this, &TemplateDesk::adapt);
    connect(&tools.rooms, &RoomDesk::changed, this, &TemplateDesk::adapt);
    connect(&stack, &QStackedWidget::currentChanged, this, [this] {
        if (!isShown()) {
            m_tools.rooms.announce({}, {}, {});
        }
    });
    connect(&tools.rooms, &RoomDesk::chosen, this, [this] { m_asked.reset(); });
    connect(&desk.composer(), &widgets::Composer::noticed, this, &TemplateDesk::tellAgain);
    connect(&tools.notices, &widgets::ActNotices::noticed, this, &TemplateDesk::tellAgain);
    connect(&tools.templates, &widgets::TemplateSource::loaded, this, &TemplateDesk::followNow);
    connect(&tools.knowledge, &widgets::KnowledgeSource::loaded, this, &TemplateDesk::followNow);
    connect(&tools.store, &acts::Store::opened, this, &TemplateDesk::followNow,
            Qt::QueuedConnection); // the desk takes up its letter first
}

void TemplateDesk::choose()
{
    if (m_stack.currentWidget() == m_chooser) {
        m_chooser->resume();
        return;
    }
    m_form->leave();
    m_for = m_desk.draftId();
    m_asked.reset();
    m_anew = false;
    m_tools.rooms.announce({}, {}, {});
    m_chooser->begin(offerPlace(), client(), room());
    bringForward(*m_chooser);
    m_chooser->resume();
}

void TemplateDesk::follow(const widgets::Intent& intent)
{
    m_waiting = intent;
    m_anew = false;
    followNow();
}

void TemplateDesk::followAnew(const widgets::Intent& intent)
{
    m_waiting = intent;
    m_anew = true;
    followNow();
}

void TemplateDesk::connectPages()
{
    connect(m_chooser, &widgets::TemplateChooser::chosen, this,
            [this](const domain::LetterTemplate& letter) {
                m_fromChooser = true;
                begin(letter);
            });
    connect(m_chooser, &widgets::TemplateChooser::closed, this, &TemplateDesk::showLetter);
    connect(m_chooser, &widgets::TemplateChooser::libraryAsked, this, [this] {
        emit intended({QStringLiteral("templates"), {}, {}, {}});
    });
    connect(m_form, &widgets::TemplateForm::put, this, &TemplateDesk::put);
    connect(m_form, &widgets::TemplateForm::backAsked, this, [this] {
        if (!m_fromChooser) {
            showLetter();
            return;
        }
        m_stack.setCurrentWidget(m_chooser);
        m_chooser->resume();
    });
    connect(m_form, &widgets::TemplateForm::keepAsked, this, &TemplateDesk::keepForAll);
    connect(m_form, &widgets::TemplateForm::detailsAsked, this, [this] {
        emit intended(
            {QStringLiteral("window"), QStringLiteral("settings"), QStringLiteral("details"), {}});
    });
    const auto edit = [this](const QString& key) {
        emit intended({QStringLiteral("templates"), QStringLiteral("edit"), key, {}});
    };
    connect(m_chooser, &widgets::TemplateChooser::editAsked, this, edit);
    connect(m_form, &widgets::TemplateForm::editAsked, this, edit);
}

void TemplateDesk::followNow()
{
    if (!m_waiting || !m_tools.store.isOpen() || !m_tools.templates.current()
        || (m_waiting->room && !m_tools.knowledge.current())) {
        return;
    }
    const widgets::Intent intent = *m_waiting;
    m_waiting.reset();
    m_asked.reset();
    const writing::TemplateEntry* entry =
        m_tools.templates.current()->library->find(intent.templateKey);
    openFor(intent);
    if (entry == nullptr && !intent.templateKey.isEmpty()) {
        m_tools.notices.tell(Error{ErrorCode::templateNotThere, {}, intent.templateKey});
        return;
    }
    goToRoom(intent, entry == nullptr ? QString() : entry->letter.channel);
    m_fromChooser = false;
    m_for = m_desk.draftId();
    if (entry == nullptr) {
        enterRoom();
        showLetter();
        return;
    }
    begin(domain::LetterTemplate(entry->letter));
}

void TemplateDesk::openFor(const widgets::Intent& intent)
{
    const std::optional<ClientId> client =
        intent.client || !intent.room ? intent.client : m_tools.rooms.clientOf(*intent.room);
    if (client && m_desk.client() != client) {
        m_desk.openClient(*client);
    }
}

// An empty letter goes there at once; one that is begun when the text is put in. `channel` is the
// template's own.
void TemplateDesk::goToRoom(const widgets::Intent& intent, const QString& channel)
{
    if (!intent.room) {
        return;
    }
    const auto letter = m_tools.rooms.letterIn(*intent.room, intent.step);
    if (!letter || letter->room.client != m_desk.client()) {
        return;
    }
    m_asked = Asked{m_desk.draftId(), *intent.room, intent.step,
                    channel.isEmpty() ? RoomDesk::channelFor(*letter) : channel};
    if (m_desk.composer().draft().isEmpty()) {
        enterRoom();
    }
    m_tools.rooms.announce(m_desk.draftId(), *intent.room, intent.step);
}

void TemplateDesk::enterRoom()
{
    if (m_asked && m_asked->draft == m_desk.draftId()) {
        m_desk.moveToRoom(m_asked->room, m_asked->channel);
    }
}

// What the values of a letter come from: the room it is asked for in, else the one it is in.
std::shared_ptr<const writing::RoomLetter> TemplateDesk::room() const
{
    if (m_asked && m_asked->draft == m_desk.draftId()) {
        return m_tools.rooms.letterIn(m_asked->room, m_asked->step);
    }
    return m_tools.rooms.letter();
}

// What the letter is in its room: as it was asked for, else as its clocks ask for this template.
// Words added to another letter make no step of it.
void TemplateDesk::noteStep(const widgets::FormOutcome& outcome, bool wasEmpty)
{
    const auto letter = room();
    const bool asked = m_asked && m_asked->draft == m_desk.draftId();
    m_asked.reset();
    if (!letter || (!asked && !wasEmpty && !outcome.replaces)) {
        return;
    }
    RoomPlace place;
    place.room = letter->room.id;
    place.step =
        asked || (wasEmpty && letter->step) ? letter->step : stepOf(outcome.letter.key, *letter);
    if (place.step == domain::EventKind::notice1 || place.step == domain::EventKind::notice2) {
        writing::RoomLetter notice = *letter;
        notice.step = place.step;
        place.stepValue = notice.closeNamed(m_tools.clock.nowUtc());
    }
    if (asked || place.step || m_desk.roomPlace().step) {
        m_desk.setRoomPlace(place);
    }
}

void TemplateDesk::begin(const domain::LetterTemplate& letter)
{
    if (m_form->begin(letter, formPlace())) {
        bringForward(*m_form);
        m_form->focusFirst();
    }
}

// Out of the history it is the letter that goes on.
void TemplateDesk::bringForward(QWidget& page)
{
    if (!isShown()) {
        emit letterShown();
    }
    m_stack.setCurrentWidget(&page);
}

void TemplateDesk::put(const widgets::FormOutcome& outcome)
{
    QString text = widgets::withPlainLineBreaks(outcome.filled.body.text);
    while (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1); // the end of a file is no end of a letter
    }
    const auto& cursor = outcome.filled.body.cursor;
    const qsizetype caret = cursor
        ? widgets::withPlainLineBreaks(outcome.filled.body.text.left(*cursor)).size()
        : text.size();
    showLetter();
    enterRoom();
    widgets::Composer& composer = m_desk.composer();
    const bool wasEmpty = present() == widgets::Present::nothing;
    if (!outcome.replaces && !m_fromChooser) { // nobody has chosen a place in the text
        composer.select(composer.draft().text.size(), composer.draft().text.size());
    }
    const Breaks breaks = outcome.replaces ? Breaks() : breaksAtCaret(composer);
    if (!composer.insertText(breaks.before % text % breaks.after,
                             breaks.before.size() + std::min(caret, text.size()),
                             outcome.replaces)) {
        domain::Draft draft;
        draft.text = text;
        draft.channel = composer.draft().channel;
        widgets::Notice told;
        const auto hear = connect(&m_tools.notices, &widgets::ActNotices::noticed, this,
                                  [&told](const widgets::Notice& notice) { told = notice; });
        m_desk.openText(draft, LetterDesk::Place::sameClient,
                        [] { return tr("The text stands in a draft of its own."); });
        disconnect(hear);
        noteUse(outcome, acts::Former::stays);
        notePlace(outcome.letter);
        tellAgain(told);
        return; // what was just told has the way back
    }
    noteStep(outcome, wasEmpty);
    m_tools.rooms.noteTemplate(outcome.letter.key);
    noteUse(outcome, outcome.replaces ? acts::Former::replaced : acts::Former::stays);
    notePlace(outcome.letter);
    tellPlace(outcome);
}

void TemplateDesk::showLetter()
{
    m_tools.rooms.announce({}, {}, {});
    emit letterShown();
    m_desk.composer().focusText();
}

// Another letter came onto the desk: what is asked here belongs to the former one. The same letter
// may have got a client.
void TemplateDesk::adapt()
{
    if (!isShown()) {
        return;
    }
    if (m_desk.draftId() != m_for) {
        m_form->leave();
        emit letterShown();
        return;
    }
    m_chooser->setPlace(offerPlace(), client(), room());
    m_form->setPlace(formPlace());
}

bool TemplateDesk::isShown() const
{
    return m_stack.currentWidget() == m_chooser || m_stack.currentWidget() == m_form;
}

std::optional<domain::Client> TemplateDesk::client() const
{
    if (!m_desk.client() || !m_tools.store.isOpen()) {
        return {};
    }
    const auto loaded = storage::loadClient(m_tools.store.reader(), *m_desk.client());
    return loaded ? std::optional(*loaded) : std::nullopt;
}

widgets::OfferPlace TemplateDesk::offerPlace() const
{
    return {domain::Use::messages, m_desk.composer().channel().id, present()};
}

widgets::TemplateForm::Place TemplateDesk::formPlace() const
{
    const widgets::Present now = present();
    const bool replaces =
        m_fromChooser ? m_chooser->replaces() : m_anew || now == widgets::Present::selected;
    return {client(), m_desk.composer().channel().id, m_desk.draftId(), now, replaces, room()};
}

widgets::Present TemplateDesk::present() const
{
    const widgets::Composer& composer = m_desk.composer();
    if (composer.isAllSelected()) {
        return widgets::Present::selected;
    }
    const domain::Draft& draft = composer.draft();
    const qsizetype sent = draft.sent.empty() ? 0 : draft.sent.back().end;
    const bool holds =
        !QStringView(draft.text).sliced(std::min(sent, draft.text.size())).trimmed().isEmpty();
    return holds ? widgets::Present::text : widgets::Present::nothing;
}

void TemplateDesk::noteUse(const widgets::FormOutcome& outcome, acts::Former former)
{
    m_desk.keeper().saveNow(); // the draft the note speaks of
    const auto noted =
        m_tools.store.keep([key = outcome.letter.key, draft = m_desk.draftId(),
                            answers = outcome.answers, former](const acts::Scope& scope) {
            return acts::noteUse(scope, key, draft, answers, former);
        });
    acts::whenDone(noted, this, [this](const Result<acts::Change>& done) {
        if (!done) {
            m_tools.notices.tell(done.error());
        }
    });
}

void TemplateDesk::keepForAll(const QString& variable, const QString& answer)
{
    const QHash<QString, QString> values{{variable, answer}};
    m_tools.notices.act(
        [values](const acts::Scope& scope) { return acts::setProfile(scope, values); });
}

} // namespace choba::messages
