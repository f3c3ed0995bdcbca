#include "panes/messages/template_desk.h"

#include "acts/store.h"
#include "acts/templates.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "storage/clients.h"
#include "widgets/act_notices.h"
#include "widgets/composer/channel_words.h"
#include "widgets/composer/composer.h"
#include "widgets/composer/editor.h"
#include "widgets/knowledge_source.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>
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
    connect(&desk.composer(), &widgets::Composer::noticed, this, &TemplateDesk::tellAgain);
    connect(&tools.notices, &widgets::ActNotices::noticed, this, &TemplateDesk::tellAgain);
    connect(&tools.templates, &widgets::TemplateSource::loaded, this, &TemplateDesk::followNow);
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
    m_chooser->begin(offerPlace(), client());
    bringForward(*m_chooser);
    m_chooser->resume();
}

void TemplateDesk::follow(const widgets::Intent& intent)
{
    m_waiting = intent;
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
    if (!m_waiting || !m_tools.store.isOpen() || !m_tools.templates.current()) {
        return;
    }
    const widgets::Intent intent = *m_waiting;
    m_waiting.reset();
    if (intent.client && m_desk.client() != intent.client) {
        m_desk.openClient(*intent.client);
    }
    const writing::TemplateEntry* entry =
        m_tools.templates.current()->library->find(intent.templateKey);
    if (entry == nullptr) {
        m_tools.notices.tell(Error{ErrorCode::templateNotThere, {}, intent.templateKey});
        return;
    }
    m_fromChooser = false;
    m_for = m_desk.draftId();
    begin(domain::LetterTemplate(entry->letter));
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
    widgets::Composer& composer = m_desk.composer();
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
    noteUse(outcome, outcome.replaces ? acts::Former::replaced : acts::Former::stays);
    notePlace(outcome.letter);
    tellPlace(outcome);
}

void TemplateDesk::showLetter()
{
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
    m_chooser->setPlace(offerPlace(), client());
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
    const bool replaces = m_fromChooser ? m_chooser->replaces() : now == widgets::Present::selected;
    return {client(), m_desk.composer().channel().id, m_desk.draftId(), now, replaces};
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

// A letter written for the talk room is not for a first message.
void TemplateDesk::notePlace(const domain::LetterTemplate& letter)
{
    m_elsewhere =
        Elsewhere{m_desk.draftId(), letter.name, letter.channel, m_desk.composer().channel().id};
}

void TemplateDesk::tellPlace(const widgets::FormOutcome& outcome)
{
    const QString subject = outcome.filled.subject.text;
    if (!isElsewhere()) {
        tellSubject(subject);
        return;
    }
    const QScopedValueRollback telling(m_telling, true);
    emit m_tools.notices.noticed(
        {.words = [this, place = *m_elsewhere] { return elsewhereWords(place); },
         .action =
             [this, meant = m_elsewhere->meant] {
                 return tr("Change to: %1").arg(channelWords(meant));
             },
         .act =
             [this, subject, place = *m_elsewhere] {
                 if (m_desk.draftId() == place.draft) {
                     m_desk.composer().setChannel(place.meant);
                     m_desk.composer().focusText();
                     tellSubject(subject);
                 }
             },
         .details = {}});
}

bool TemplateDesk::isElsewhere() const
{
    const widgets::Composer& composer = m_desk.composer();
    return m_elsewhere && m_elsewhere->draft == m_desk.draftId() && !composer.draft().isEmpty()
        && composer.channel().id == m_elsewhere->here && !m_elsewhere->meant.isEmpty()
        && m_elsewhere->meant != m_elsewhere->here && !channelWords(m_elsewhere->meant).isEmpty();
}

QString TemplateDesk::elsewhereWords(const Elsewhere& place) const
{
    return tr("“%1” is written for: %2. This letter goes to: %3.")
        .arg(place.name, channelWords(place.meant), channelWords(place.here));
}

// Whatever else is told about the letter, this stays true and must not be wiped away.
void TemplateDesk::tellAgain(const widgets::Notice& notice)
{
    if (m_telling || !isElsewhere()) {
        return;
    }
    const auto tell = [this, notice] {
        if (!isElsewhere()) {
            return;
        }
        const QScopedValueRollback telling(m_telling, true);
        widgets::Notice both = notice;
        both.words = [this, first = notice.words, place = *m_elsewhere]() -> QString {
            const QString words = elsewhereWords(place);
            return first ? QString(first() % QLatin1Char(' ') % words) : words;
        };
        emit m_tools.notices.noticed(both);
    };
    // Behind all that hear of the notice itself.
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TemplateDesk::tellSubject(const QString& subject)
{
    if (subject.isEmpty()) {
        emit m_tools.notices.noticed({});
        return;
    }
    emit m_tools.notices.noticed(
        {.words = [subject] { return tr("Its subject: %1").arg(subject); },
         .action = [] { return tr("Copy the subject"); },
         .act = [subject] { QGuiApplication::clipboard()->setText(subject); },
         .details = {}});
}

void TemplateDesk::keepForAll(const QString& variable, const QString& answer)
{
    const QHash<QString, QString> values{{variable, answer}};
    m_tools.notices.act(
        [values](const acts::Scope& scope) { return acts::setProfile(scope, values); });
}

QString TemplateDesk::channelWords(const QString& id) const
{
    if (m_tools.knowledge.current()) {
        const QDate today = m_tools.clock.todayInJapan();
        for (const rules::Channel& channel : m_tools.knowledge.current()->pack.channels(today)) {
            if (channel.id == id) {
                return widgets::channelName(channel);
            }
        }
    }
    return {};
}

} // namespace choba::messages
