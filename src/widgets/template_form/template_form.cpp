#include "widgets/template_form/template_form.h"

#include "acts/store.h"
#include "base/clock.h"
#include "storage/templates.h"
#include "widgets/form_keys.h"
#include "widgets/key_button.h"
#include "widgets/knowledge_source.h"
#include "widgets/letter_preview.h"
#include "widgets/look.h"
#include "widgets/template_form/question_list.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

constexpr int leastQuestions = 240; // width
constexpr int mostQuestions = 420;
constexpr int hintsFrom = 640; // the width at which there is room for the keys beside the words

template<typename Button>
Button* named(Button* button, const char* name)
{
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

TemplateForm::TemplateForm(const acts::Store& store, KnowledgeSource& knowledge,
                           TemplateSource& templates, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_templates(templates)
    , m_clock(clock)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_list(new QuestionList(this))
    , m_preview(new LetterPreview(this))
    , m_words(new QLabel(this))
    , m_replace(new TickBox(this))
    , m_put(named(new KeyButton(this), "formPut"))
    , m_asItIs(named(new QPushButton(this), "formAsItIs"))
    , m_details(named(new QPushButton(this), "formDetails"))
    , m_edit(named(new QPushButton(this), "formEdit"))
    , m_back(named(new QPushButton(this), "formBack"))
{
    setObjectName(QStringLiteral("templateForm"));
    buildLayout();
    connect(m_put, &QPushButton::clicked, this, &TemplateForm::tryToPut);
    connect(m_asItIs, &QPushButton::clicked, this, &TemplateForm::putIn);
    connect(m_back, &QPushButton::clicked, this, [this] {
        leave();
        emit backAsked();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        leave();
        emit editAsked(templateKey());
    });
    connect(m_details, &QPushButton::clicked, this, &TemplateForm::detailsAsked);
    connect(m_preview, &LetterPreview::sourceAsked, this,
            [this](const templating::Span& tag) { m_list->focusOn(m_filling.questionAt(tag)); });
    connect(m_list, &QuestionList::keepAsked, this, &TemplateForm::keepAsked);
    connect(m_list, &QuestionList::changed, this, &TemplateForm::followAnswers);
    connect(&m_templates, &TemplateSource::loaded, this, &TemplateForm::refreshShelf);
    connect(&m_knowledge, &KnowledgeSource::loaded, this, &TemplateForm::refreshShelf);
    giveFormKeys(this,
                 {.save = [this] { tryToPut(); },
                  .cancel = [this] { m_back->click(); },
                  .enter = [this] { focusNextChild(); }});
    retranslate();
}

TemplateForm::~TemplateForm() = default;

bool TemplateForm::begin(const domain::LetterTemplate& letter, const Place& place)
{
    leave();
    m_place = place;
    m_tried = false;
    m_replace->setChecked(place.replaces);
    m_filling = LetterFilling();
    const auto last = m_store.isOpen() ? storage::loadAnswers(m_store.reader(), letter.key)
                                       : Result<writing::Answers>(writing::Answers());
    m_last = last ? *last : writing::Answers();
    const rules::RulePack* pack = m_knowledge.current() ? &m_knowledge.current()->pack : nullptr;
    const TemplateSource::Shared& shelf = m_templates.current();
    m_filling = LetterFilling(letter, {place.client, shelf->profile, m_clock.nowUtc(), place.room},
                              shelf, calendarOf(pack, m_clock.todayInJapan()));
    ask(m_typed.value(typedKey()));
    if (!m_filling.error() && m_filling.questions().empty() && m_filling.filled({})) {
        putIn();
        return false;
    }
    return true;
}

void TemplateForm::setPlace(const Place& place)
{
    m_place = place;
    refreshShelf();
}

void TemplateForm::leave()
{
    if (templateKey().isEmpty()) {
        return;
    }
    const writing::Answers now = m_list->typed();
    if (now.isEmpty()) {
        m_typed.remove(typedKey());
    } else {
        m_typed.insert(typedKey(), now);
    }
}

void TemplateForm::focusFirst()
{
    if (m_filling.questions().empty()) {
        m_back->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->focusOn(m_filling.questions().front().name);
    }
}

void TemplateForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TemplateForm::buildLayout()
{
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setLook(m_title, "look", QStringLiteral("heading"));
    m_about->setObjectName(QStringLiteral("formAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setLook(m_about, "look", QStringLiteral("note"));
    auto* left = new QVBoxLayout;
    left->setSpacing(size::grid);
    left->addWidget(m_title);
    left->addWidget(m_about);
    left->addWidget(m_list, 1);
    left->addWidget(buildFoot());
    auto* side = new QWidget(this);
    side->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    side->setMinimumWidth(leastQuestions);
    side->setMaximumWidth(mostQuestions);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, size::page - size::half, size::page,
                            size::page - size::half);
    row->setSpacing(size::page);
    row->addWidget(side, 1);
    row->addWidget(m_preview, 1);
}

void TemplateForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_put->setKeyHint(width() < hintsFrom ? QString() : QStringLiteral("Ctrl Enter"));
}

QWidget* TemplateForm::buildFoot()
{
    m_words->setObjectName(QStringLiteral("formWords"));
    m_words->setWordWrap(true);
    setLook(m_words, "chip", QStringLiteral("warn"));
    m_words->hide();
    m_replace->setObjectName(QStringLiteral("formReplace"));
    setLook(m_put, "look", QStringLiteral("primary"));
    setLook(m_details, "look", QStringLiteral("quiet"));
    setLook(m_edit, "look", QStringLiteral("quiet"));
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(size::grid);
    row->addWidget(m_put);
    row->addWidget(m_back);
    row->addStretch(1);
    auto* links = new QHBoxLayout;
    links->setSpacing(size::grid);
    links->addWidget(m_edit);
    links->addWidget(m_details);
    links->addStretch(1);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    auto* open = new QHBoxLayout;
    open->setSpacing(size::grid);
    open->addWidget(m_words, 1);
    open->addWidget(m_asItIs);
    column->addLayout(open);
    column->addWidget(m_replace);
    column->addLayout(row);
    column->addLayout(links);
    return foot;
}

void TemplateForm::ask(const writing::Answers& typedBefore)
{
    const templating::Catalogue& catalogue = *m_templates.current()->catalogue;
    m_list->ask(m_filling, m_last, typedBefore, catalogue);
    m_details->setVisible(m_list->asksStanding());
    retranslate();
    tell(0);
    refreshPreview();
}

// The library, the seller's own values or the rules have changed, or the place.
void TemplateForm::refreshShelf()
{
    if (templateKey().isEmpty() || !m_templates.current()) {
        return;
    }
    const TemplateSource::Shared& shelf = m_templates.current();
    const writing::TemplateEntry* entry = shelf->library->find(templateKey());
    const rules::RulePack* pack = m_knowledge.current() ? &m_knowledge.current()->pack : nullptr;
    const std::vector<domain::Field> before = m_filling.questions();
    m_filling = LetterFilling(entry != nullptr ? entry->letter : m_filling.letter(),
                              {m_place.client, shelf->profile, m_clock.nowUtc(), m_place.room},
                              shelf, calendarOf(pack, m_clock.todayInJapan()));
    if (m_filling.questions() == before) {
        m_list->proposeAnew(m_filling, m_last);
        retranslate();
        refreshPreview();
        return;
    }
    const QWidget* focus = focusWidget();
    const bool inside = focus != nullptr && focus->hasFocus();
    const QString name = m_list->focused();
    ask(m_list->typed());
    if (inside && !name.isEmpty()) {
        focusFirst(); // where the question is gone
        m_list->focusOn(name);
    }
}

// What comes late, from an input method, say, belongs to no letter any more.
void TemplateForm::followAnswers()
{
    if (templateKey().isEmpty()) {
        return;
    }
    refreshPreview(); // it tells what the letter asks for
    if (m_tried) {
        tell(m_list->check());
    }
}

void TemplateForm::refreshPreview()
{
    if (m_knowledge.current()) {
        m_preview->setKnowledge(m_knowledge.current(), m_clock.todayInJapan());
    }
    m_preview->setLabels(m_filling.labels());
    const Result<writing::FilledLetter> letter = m_filling.filled(m_list->answers());
    const QString& own = m_filling.letter().channel;
    if (letter) {
        m_list->setNeeds(m_filling.needs(*letter));
        m_preview->show(*letter, own.isEmpty() ? m_place.channel : own);
    } else {
        m_preview->showProblem(letter.error());
    }
    m_put->setEnabled(static_cast<bool>(letter));
}

void TemplateForm::tryToPut()
{
    if (!m_put->isEnabled()) {
        return;
    }
    QGuiApplication::inputMethod()->commit(); // what is being composed is part of the answer
    m_tried = true;
    const int problems = m_list->check();
    tell(problems);
    if (problems == 0) {
        putIn();
    } else {
        m_list->focusProblem();
    }
}

void TemplateForm::putIn()
{
    if (templateKey().isEmpty()) {
        return;
    }
    const Result<writing::FilledLetter> letter = m_filling.filled(m_list->answers());
    if (!letter) {
        m_preview->showProblem(letter.error());
        return;
    }
    m_typed.remove(typedKey());
    const FormOutcome outcome{m_filling.letter(), *letter, m_list->given(),
                              m_place.present != Present::nothing && m_replace->isChecked()};
    m_filling = LetterFilling();
    emit put(outcome);
}

void TemplateForm::tell(int problems)
{
    m_words->setText(problems == 1 ? tr("One answer is still needed.")
                                   : tr("%1 answers are still needed.").arg(problems));
    m_words->setVisible(problems > 0);
    m_asItIs->setVisible(problems > 0 && !m_list->isBranchOpen());
}

// Whom and what it was typed for matters: nobody wants another client's answers in a letter, nor
// those of another order. Without a
// client the draft stands for whoever it goes to.
QString TemplateForm::typedKey() const
{
    const auto& client = m_filling.context().client;
    const auto& room = m_filling.context().room;
    const QString whom = room ? QLatin1String("room ") % QString::number(room->room.id.value)
        : client              ? QLatin1String("client ") % QString::number(client->id.value)
                              : QLatin1String("draft ") % QString::number(m_place.draft.value);
    return templateKey() % QLatin1Char('\n') % whom;
}

void TemplateForm::retranslate()
{
    m_title->setText(m_filling.letter().name);
    m_about->setText(m_filling.letter().description);
    m_about->setVisible(!m_filling.letter().description.isEmpty());
    m_put->setText(tr("Put into the letter"));
    m_asItIs->setText(tr("Put it in as it is"));
    m_asItIs->setToolTip(tr("What is open stays marked in the letter, which cannot be copied "
                            "before it is filled in."));
    m_details->setText(tr("Your details"));
    m_details->setToolTip(tr("Your name and what else is the same in all letters"));
    m_edit->setText(tr("Edit this template"));
    m_back->setText(tr("Back"));
    m_replace->setText(m_place.present == Present::selected ? tr("Replace the selected text")
                                                            : tr("In place of the present text"));
    m_replace->setVisible(m_place.present != Present::nothing);
    for (QPushButton* button :
         {static_cast<QPushButton*>(m_put), m_asItIs, m_details, m_edit, m_back}) {
        button->setAccessibleName(button->text());
    }
    m_replace->setAccessibleName(m_replace->text());
}

} // namespace choba::widgets
