#include "widgets/template_editor/body_card.h"

#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/look.h"
#include "widgets/template_editor/condition_panel.h"
#include "widgets/template_editor/note_bar.h"
#include "widgets/template_editor/piece_panel.h"
#include "widgets/template_editor/tag_completer.h"
#include "widgets/template_editor/tag_editor.h"
#include "widgets/template_editor/variable_panel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

using Kind = templating::Tag::Kind;

constexpr int lowestText = 64;

QFrame* line(QWidget* parent)
{
    auto* hairline = new QFrame(parent);
    setLook(hairline, "look", QStringLiteral("line"));
    hairline->setFixedHeight(1);
    return hairline;
}

} // namespace

BodyCard::BodyCard(QWidget* host)
    : QFrame(host)
    , m_editor(new TagEditor(this))
    , m_completer(new TagCompleter(*m_editor, host))
    , m_variables(new VariablePanel(host, m_editor))
    , m_conditions(new ConditionPanel(host, m_editor))
    , m_pieces(new PiecePanel(host, m_editor))
    , m_notes(new NoteBar(this))
{
    setObjectName(QStringLiteral("bodyCard"));
    setLook(this, "look", QStringLiteral("card"));
    m_editor->setObjectName(QStringLiteral("templateBody"));
    m_editor->setMinimumHeight(lowestText);
    m_editor->setKeyTaker([this](QKeyEvent& key) { return m_completer->take(key); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(line(this));
    column->addWidget(buildSubject());
    column->addWidget(m_editor, 1);
    m_extras = new QWidget(this);
    auto* extras = new QVBoxLayout(m_extras);
    extras->setContentsMargins(0, 0, 0, 0);
    extras->setSpacing(0);
    auto* noteRow = new QVBoxLayout;
    noteRow->setContentsMargins(size::grid, size::half, size::grid, size::half);
    noteRow->addWidget(m_notes);
    extras->addLayout(noteRow);
    extras->addWidget(line(m_extras));
    extras->addWidget(buildFoot());
    column->addWidget(m_extras);
    orderTabs();
    connectTools();
    connect(m_editor, &Editor::edited, this, &BodyCard::edited);
    connect(m_editor, &TagEditor::tagsChanged, this, &BodyCard::refreshFoot);
    m_editor->installEventFilter(this);
    retranslate();
}

QWidget* BodyCard::buildTools()
{
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools);
    flow->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    flow->setSpacing(size::half);
    m_variable = addTool(QStringLiteral("insertVariable"), tools);
    m_condition = addTool(QStringLiteral("insertCondition"), tools);
    m_question = addTool(QStringLiteral("insertQuestion"), tools);
    m_piece = addTool(QStringLiteral("insertTemplate"), tools);
    m_cursor = addTool(QStringLiteral("insertCursor"), tools);
    return tools;
}

QPushButton* BodyCard::addTool(const QString& name, QWidget* parent)
{
    auto* tool = new QPushButton(parent);
    tool->setObjectName(name);
    setLook(tool, "look", QStringLiteral("segment"));
    parent->layout()->addWidget(tool);
    return tool;
}

QWidget* BodyCard::buildSubject()
{
    m_subjectRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_subjectRow);
    row->setContentsMargins(size::grid, size::grid, size::grid, 0);
    m_subjectTitle = new QLabel(m_subjectRow);
    setLook(m_subjectTitle, "look", QStringLiteral("note"));
    m_subject = new QLineEdit(m_subjectRow);
    m_subject->setObjectName(QStringLiteral("templateSubject"));
    m_subject->installEventFilter(this);
    row->addWidget(m_subjectTitle);
    row->addWidget(m_subject, 1);
    m_subjectRow->hide();
    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        if (!m_loading) {
            emit edited();
        }
    });
    return m_subjectRow;
}

QWidget* BodyCard::buildFoot()
{
    auto* foot = new QWidget(m_extras);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(size::grid + size::half, size::half, size::grid, size::half);
    m_meaning = new ElidedLabel(foot);
    m_meaning->setObjectName(QStringLiteral("tagMeaning"));
    m_meaning->setTextFormat(Qt::PlainText);
    setLook(m_meaning, "look", QStringLiteral("note"));
    m_changeTag = new QPushButton(foot);
    m_changeTag->setObjectName(QStringLiteral("tagChange"));
    setLook(m_changeTag, "look", QStringLiteral("quiet"));
    QSizePolicy keeps = m_changeTag->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // nothing jumps while the caret walks
    m_changeTag->setSizePolicy(keeps);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_changeTag);
    return foot;
}

void BodyCard::connectTools()
{
    connect(m_variable, &QPushButton::clicked, this, [this] {
        prepare(*m_variables);
        m_variables->choose(m_variable, *m_names, tags().listsAt(m_editor->caret(), *m_names));
    });
    connect(m_condition, &QPushButton::clicked, this, [this] {
        prepare(*m_conditions);
        m_conditions->choose(m_condition, *m_names, selected());
    });
    connect(m_question, &QPushButton::clicked, this, [this] { emit questionAsked(m_question); });
    connect(m_piece, &QPushButton::clicked, this, [this] {
        prepare(*m_pieces);
        if (m_names->shelf()) {
            m_pieces->choose(m_piece, *m_names->shelf()->library, m_key);
        }
    });
    connect(m_cursor, &QPushButton::clicked, this, [this] {
        ValueTag tag;
        tag.name = cursorName();
        put(written(tag));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_changeTag, &QPushButton::clicked, this, &BodyCard::changeTag);
    connect(m_variables, &VariablePanel::tagMade, this, &BodyCard::takeTag);
    connect(m_variables, &VariablePanel::conditionAsked, this, &BodyCard::beginCondition);
    connect(m_conditions, &ConditionPanel::sectionMade, this, &BodyCard::takeSection);
    connect(m_pieces, &PiecePanel::tagMade, this, &BodyCard::takeTag);
}

// The buttons come before the text, as they stand.
void BodyCard::orderTabs()
{
    setTabOrder(m_cursor, m_subject);
    setTabOrder(m_subject, m_editor);
    QWidget* last = m_editor;
    for (QPushButton* button : m_notes->findChildren<QPushButton*>()) {
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_changeTag);
}

void BodyCard::prepare(PopupPanel& panel)
{
    m_replaced.reset();
    panel.setBack(m_inSubject ? static_cast<QWidget*>(m_subject) : m_editor);
}

void BodyCard::setNames(const NameBook* names)
{
    m_names = names;
    m_completer->setNames(names);
    m_editor->setNames(names);
}

void BodyCard::load(const QString& body, const QString& subject)
{
    const QScopedValueRollback loading(m_loading, true);
    m_inSubject = false;
    m_subject->setText(subject);
    m_editor->load(body);
}

void BodyCard::setSubjectShown(bool shown)
{
    m_subjectRow->setVisible(shown);
    m_inSubject = m_inSubject && shown;
}

void BodyCard::setCompact(bool compact)
{
    m_extras->setVisible(!compact);
}

void BodyCard::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    m_subject->setReadOnly(readOnly);
    m_notes->setReadOnly(readOnly);
    for (QPushButton* tool :
         {m_variable, m_condition, m_question, m_piece, m_cursor, m_changeTag}) {
        tool->setEnabled(!readOnly);
    }
}

QString BodyCard::body() const
{
    return m_editor->text();
}

QString BodyCard::subject() const
{
    return m_subject->text();
}

const TagMap& BodyCard::tags() const
{
    return m_editor->tags();
}

void BodyCard::put(const QString& text)
{
    if (m_inSubject) {
        m_subject->insert(text);
    } else {
        m_editor->put(text);
    }
}

void BodyCard::putValue(const NameEntry& entry)
{
    put(written(VariableOptions::usual(entry)));
}

void BodyCard::replace(const std::vector<templating::Span>& places, const QString& by)
{
    std::vector<FindingGroup::Place> spans;
    for (const templating::Span& span : places) {
        spans.push_back({span.start, span.end});
    }
    m_editor->replaceAll(spans, by);
}

void BodyCard::rename(const QString& from, const QString& to)
{
    replace(usesOf(body(), from), to);
    QString subject = m_subject->text();
    const std::vector<templating::Span> uses = usesOf(subject, from);
    for (auto use = uses.rbegin(); use != uses.rend(); ++use) {
        subject.replace(use->start, use->end - use->start, to);
    }
    if (!uses.empty()) {
        m_subject->selectAll();
        m_subject->insert(subject);
    }
}

void BodyCard::beginCondition(const QString& name)
{
    prepare(*m_conditions);
    m_conditions->begin(m_condition, *m_names, selected(), name);
}

void BodyCard::selectTag(const templating::Span& span, bool inSubject)
{
    m_inSubject = inSubject;
    if (inSubject) {
        m_subject->setFocus(Qt::OtherFocusReason); // first: the focus may select it all
        m_subject->setSelection(int(span.start), int(span.end - span.start));
    } else {
        m_editor->selectTag(span);
        m_editor->setFocus(Qt::OtherFocusReason);
    }
}

void BodyCard::focusBody()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void BodyCard::takeTag(const QString& tag)
{
    if (m_replaced) {
        m_editor->putAt(*std::exchange(m_replaced, std::nullopt), tag);
    } else {
        put(tag);
    }
}

void BodyCard::takeSection(const SectionText& section)
{
    if (m_inSubject) {
        put(written(section, false)); // it is a single line
    } else {
        m_editor->putSection(section);
    }
}

void BodyCard::changeTag()
{
    const MarkedTag* tag = tags().tagAt(m_editor->caret());
    const NameEntry* entry = tag != nullptr ? m_names->find(tag->word) : nullptr;
    if (entry == nullptr) {
        return;
    }
    const QString text = body();
    const templating::Span& content = tag->tag.name;
    const std::optional<ValueTag> value =
        valueTagOf(QStringView(text).sliced(content.start, content.end - content.start));
    const templating::Span span = tag->tag.span;
    prepare(*m_variables);
    m_variables->change(m_variable, *m_names, *entry,
                        value.value_or(VariableOptions::usual(*entry)));
    m_replaced = span;
}

void BodyCard::refreshFoot()
{
    const MarkedTag* tag = m_names != nullptr ? tags().tagAt(m_editor->caret()) : nullptr;
    m_meaning->setText(tag != nullptr ? m_editor->explanation(*tag) : QString());
    m_meaning->setToolTip(m_meaning->text());
    const bool value = tag != nullptr && tag->tag.kind == Kind::value
        && (tag->meaning == Meaning::variable || tag->meaning == Meaning::question);
    m_changeTag->setVisible(value);
}

QString BodyCard::selected() const
{
    return m_inSubject ? m_subject->selectedText()
                       : withPlainLineBreaks(m_editor->textCursor().selectedText());
}

bool BodyCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        m_inSubject = watched == m_subject;
    }
    return QFrame::eventFilter(watched, event);
}

void BodyCard::retranslate()
{
    m_variable->setText(tr("Put an item in"));
    m_variable->setToolTip(tr("Names, dates and amounts that are filled in for each letter"));
    m_condition->setText(tr("Show sometimes"));
    m_condition->setToolTip(tr("A part that stands in the letter only if something holds, or once "
                               "for each item of a list"));
    m_question->setText(tr("Ask"));
    m_question->setToolTip(tr("A question that is asked each time before the letter is written"));
    m_piece->setText(tr("Put a template in"));
    m_piece->setToolTip(tr("Another template becomes a part of this one, such as a signature"));
    m_cursor->setText(tr("Cursor"));
    m_cursor->setToolTip(tr("Where writing goes on when the letter is opened"));
    for (QPushButton* tool : {m_variable, m_condition, m_question, m_piece, m_cursor}) {
        tool->setAccessibleName(tool->text());
        tool->setAccessibleDescription(tool->toolTip());
    }
    m_subjectTitle->setText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_editor->setAccessibleName(tr("Text of the template"));
    m_editor->setHint(tr("Write the letter here. What differs from letter to letter is put in with "
                         "the buttons above."));
    m_changeTag->setText(tr("Change how it is written"));
    m_changeTag->setAccessibleName(m_changeTag->text());
    refreshFoot();
}

void BodyCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace choba::widgets
