#include "shell/settings_pages/word_editor.h"

#include "shell/settings_pages/own_words_model.h"
#include "text/fold.h"
#include "text/lexicon.h"
#include "wording/errors.h"
#include "wording/findings.h"

#include "ui_word_editor.h"

#include <QEvent>

namespace choba::shell {

namespace {

constexpr domain::WordKind kinds[] = {domain::WordKind::flag, domain::WordKind::allow};
constexpr Severity severities[] = {Severity::stop, Severity::warn, Severity::hint};

bool isFoundIn(const QString& term, const QString& example)
{
    text::Rule rule;
    rule.id = QStringLiteral("own.word");
    rule.terms = QStringList{term};
    rule.flags = QStringList{example};
    text::WordList list;
    list.rules = {rule};
    return text::Lexicon::compile({list})->problems().empty();
}

} // namespace

std::optional<Error> wordProblem(const domain::OwnWord& word,
                                 const std::vector<domain::OwnWord>& others)
{
    if (const std::optional<Error> problem = text::termProblem(word.term, {})) {
        return problem;
    }
    // Terms are compared folded wherever they are looked for, so two spellings are one word.
    const std::u16string folded = text::folded(word.term);
    for (const domain::OwnWord& other : others) {
        if (other.id != word.id && text::folded(other.term) == folded) {
            return Error{ErrorCode::alreadyThere, word.term, key(other.kind).toString()};
        }
    }
    if (word.kind == domain::WordKind::flag && !word.example.isEmpty()
        && !isFoundIn(word.term, word.example)) {
        return Error{ErrorCode::exampleFailed, word.term, word.example};
    }
    return {};
}

WordEditor::WordEditor(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WordEditor>())
{
    m_ui->setupUi(this);
    fillChoices();
    connect(m_ui->wordKind, &QComboBox::currentIndexChanged, this, &WordEditor::showState);
    for (QLineEdit* field : {m_ui->wordTerm, m_ui->wordSuggestion, m_ui->wordExample}) {
        connect(field, &QLineEdit::textChanged, this, &WordEditor::showState);
        connect(field, &QLineEdit::returnPressed, this, &WordEditor::enter);
    }
    connect(m_ui->wordSeverity, &QComboBox::currentIndexChanged, this, &WordEditor::showState);
    connect(m_ui->wordAdd, &QPushButton::clicked, this, [this] {
        domain::OwnWord fresh = word();
        fresh.id = {};
        fresh.createdAt = 0;
        emit addAsked(fresh);
    });
    connect(m_ui->wordChange, &QPushButton::clicked, this, [this] { emit changeAsked(word()); });
    connect(m_ui->wordRemove, &QPushButton::clicked, this, [this] { emit removeAsked(*m_word); });
    connect(m_ui->wordNew, &QPushButton::clicked, this, &WordEditor::newAsked);
    show(std::nullopt);
    retranslate();
}

WordEditor::~WordEditor() = default;

void WordEditor::show(const std::optional<domain::OwnWord>& word)
{
    m_word = word;
    const domain::OwnWord shown = word.value_or(domain::OwnWord{});
    m_ui->wordKind->setCurrentIndex(m_ui->wordKind->findData(static_cast<int>(shown.kind)));
    m_ui->wordSeverity->setCurrentIndex(
        m_ui->wordSeverity->findData(static_cast<int>(shown.severity)));
    m_ui->wordTerm->setText(shown.term);
    m_ui->wordSuggestion->setText(shown.suggestion);
    m_ui->wordExample->setText(shown.example);
    showState();
}

void WordEditor::setProblem(const Error& error)
{
    const QString words = [&error] {
        if (error.code == ErrorCode::alreadyThere) {
            const bool flags = error.detail == key(domain::WordKind::flag);
            return tr("“%1” stands in the table already: %2.")
                .arg(error.where,
                     wordKindName(flags ? domain::WordKind::flag : domain::WordKind::allow));
        }
        if (error.code == ErrorCode::exampleFailed) {
            return tr("The word is not found in the example. Please write a sentence that holds "
                      "it.");
        }
        if (error.code == ErrorCode::emptyTerm) {
            return tr("Please write the word. Spaces and signs alone cannot be looked for.");
        }
        if (error.code == ErrorCode::termTooLong) {
            return tr("The word is too long: %1 characters are possible.").arg(error.detail);
        }
        return wording::sentence(error);
    }();
    m_ui->wordProblem->setText(words);
    m_ui->wordProblem->show();
    (error.code == ErrorCode::exampleFailed ? m_ui->wordExample : m_ui->wordTerm)->setFocus();
}

void WordEditor::focusTerm()
{
    m_ui->wordTerm->setFocus();
}

void WordEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

domain::OwnWord WordEditor::word() const
{
    domain::OwnWord typed = m_word.value_or(domain::OwnWord{});
    typed.kind = static_cast<domain::WordKind>(m_ui->wordKind->currentData().toInt());
    typed.term = m_ui->wordTerm->text().trimmed();
    const bool flags = typed.kind == domain::WordKind::flag;
    typed.severity = flags ? static_cast<Severity>(m_ui->wordSeverity->currentData().toInt())
                           : domain::OwnWord{}.severity;
    typed.suggestion = flags ? m_ui->wordSuggestion->text().trimmed() : QString();
    typed.example = flags ? m_ui->wordExample->text().trimmed() : QString();
    return typed;
}

void WordEditor::fillChoices()
{
    for (const domain::WordKind kind : kinds) {
        m_ui->wordKind->addItem(wordKindName(kind), static_cast<int>(kind));
    }
    for (const Severity severity : severities) {
        m_ui->wordSeverity->addItem(wording::severityName(severity), static_cast<int>(severity));
    }
}

void WordEditor::retranslate()
{
    m_ui->retranslateUi(this);
    for (size_t i = 0; i < std::size(kinds); ++i) {
        m_ui->wordKind->setItemText(static_cast<int>(i), wordKindName(kinds[i]));
    }
    for (size_t i = 0; i < std::size(severities); ++i) {
        m_ui->wordSeverity->setItemText(static_cast<int>(i), wording::severityName(severities[i]));
    }
    showState();
}

void WordEditor::showState()
{
    const domain::OwnWord typed = word();
    const bool flags = typed.kind == domain::WordKind::flag;
    for (QWidget* part : QWidgetList{m_ui->severityLabel, m_ui->wordSeverity, m_ui->suggestionLabel,
                                     m_ui->wordSuggestion, m_ui->exampleLabel, m_ui->wordExample}) {
        part->setVisible(flags);
    }
    m_ui->wordProblem->hide();
    m_ui->wordAdd->setEnabled(!typed.term.isEmpty() && (!m_word || typed.term != m_word->term));
    m_ui->wordChange->setVisible(m_word.has_value());
    m_ui->wordChange->setEnabled(m_word && !typed.term.isEmpty() && typed != *m_word);
    m_ui->wordRemove->setVisible(m_word.has_value());
    m_ui->wordNew->setVisible(m_word.has_value());
}

void WordEditor::enter()
{
    QPushButton* button = m_word ? m_ui->wordChange : m_ui->wordAdd;
    if (button->isEnabled()) {
        button->click();
    }
}

} // namespace choba::shell
