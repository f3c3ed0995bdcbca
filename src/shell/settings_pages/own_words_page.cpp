#include "shell/settings_pages/own_words_page.h"

#include "acts/own_rules.h"
#include "shell/settings_pages/own_words_model.h"
#include "shell/settings_pages/settings_table.h"
#include "shell/settings_pages/word_editor.h"
#include "storage/own_rules.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

OwnWordsPage::OwnWordsPage(acts::Store& store, widgets::ActNotices& notices, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_notices(notices)
    , m_model(new OwnWordsModel(this))
    , m_about(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_kind(new widgets::ChoiceBox(this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_editor(new WordEditor(this))
{
    setObjectName(QStringLiteral("ownWordsPage"));
    m_kind->addItem({});
    for (const domain::WordKind kind : {domain::WordKind::flag, domain::WordKind::allow}) {
        m_kind->addItem(QString(), static_cast<int>(kind));
    }
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &OwnWordsPage::narrow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnWordsPage::narrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    m_chosen = m_model->word(current.row()).id;
                    m_editor->show(m_model->word(current.row()));
                }
            });
    connectEditor();
    connect(&m_store, &acts::Store::opened, this, &OwnWordsPage::refresh);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        if (change.knowledge || change.everything) {
            refresh();
        }
    });
    retranslate();
    refresh();
}

void OwnWordsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OwnWordsPage::layOut()
{
    m_about->setProperty("look", QStringLiteral("note"));
    m_about->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("wordFilter"));
    m_filter->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("wordKindFilter"));
    m_table->setObjectName(QStringLiteral("wordTable"));
    setUpTable(m_table, m_model,
               {OwnWordsModel::noteRole, OwnWordsModel::toneRole, OwnWordsModel::strongRole});
    m_table->horizontalHeader()->setSectionResizeMode(OwnWordsModel::exampleColumn,
                                                      QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{OwnWordsModel::termColumn, 150},
                                          {OwnWordsModel::kindColumn, 130},
                                          {OwnWordsModel::severityColumn, 110},
                                          {OwnWordsModel::suggestionColumn, 140}};
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, width);
    }
    m_nothing->setObjectName(QStringLiteral("wordNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("look", QStringLiteral("note"));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(size::grid);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_kind);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_about);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_editor);
}

void OwnWordsPage::connectEditor()
{
    connect(m_editor, &WordEditor::addAsked, this, &OwnWordsPage::add);
    connect(m_editor, &WordEditor::changeAsked, this, &OwnWordsPage::change);
    connect(m_editor, &WordEditor::removeAsked, this, [this](const domain::OwnWord& word) {
        m_notices.act(
            [id = word.id](const acts::Scope& scope) { return acts::removeWord(scope, id); });
    });
    connect(m_editor, &WordEditor::newAsked, this, [this] {
        choose({});
        m_editor->focusTerm();
    });
}

void OwnWordsPage::retranslate()
{
    m_about->setText(tr("Words you never or always want pointed out, in every message."));
    m_filter->setPlaceholderText(tr("Search your words"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_kind->setAccessibleName(tr("Which words are shown"));
    m_kind->setItemText(0, tr("All words"));
    m_kind->setItemText(1, wordKindName(domain::WordKind::flag));
    m_kind->setItemText(2, wordKindName(domain::WordKind::allow));
    m_table->setAccessibleName(tr("Your own words"));
    m_model->retranslate();
    choose(m_chosen);
}

void OwnWordsPage::refresh()
{
    std::vector<domain::OwnWord> words;
    if (m_store.isOpen()) {
        if (Result<std::vector<domain::OwnWord>> loaded = storage::loadWords(m_store.reader())) {
            words = *std::move(loaded);
        } else {
            m_notices.tell(loaded.error());
        }
    }
    const WordId chosen = m_chosen;
    m_model->setWords(std::move(words));
    choose(chosen);
}

void OwnWordsPage::narrow()
{
    const WordId chosen = m_chosen;
    const QVariant kind = m_kind->currentData();
    m_model->setFilter(m_filter->text(),
                       kind.isValid() ? std::optional(static_cast<domain::WordKind>(kind.toInt()))
                                      : std::nullopt);
    choose(chosen);
}

// An id that is not shown leaves nothing chosen; what is typed for a new word stays.
void OwnWordsPage::choose(WordId id)
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(m_model->words().empty()
                           ? tr("No words of your own yet. Write one below, or choose “Never point "
                                "this word out” beside a finding.")
                           : tr("None of your words holds this."));
    const bool hadWord = m_chosen.isValid();
    const int row = m_model->find(id);
    m_chosen = row < 0 ? WordId{} : id;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, OwnWordsModel::termColumn));
        m_table->scrollTo(m_table->currentIndex());
        m_editor->show(m_model->word(row));
    } else {
        m_table->setCurrentIndex({});
        if (hadWord) {
            m_editor->show(std::nullopt);
        }
    }
}

void OwnWordsPage::add(const domain::OwnWord& word)
{
    if (const std::optional<Error> problem = wordProblem(word, m_model->words())) {
        m_editor->setProblem(*problem);
        return;
    }
    m_notices.act(
        [word](const acts::Scope& scope) {
            domain::OwnWord fresh = word;
            fresh.id = newId<WordId>(scope.now);
            fresh.createdAt = scope.now;
            return acts::addWord(scope, fresh);
        },
        [this](const acts::Receipt&) {
            choose({});
            m_editor->show(std::nullopt);
            m_editor->focusTerm();
        });
}

void OwnWordsPage::change(const domain::OwnWord& word)
{
    if (const std::optional<Error> problem = wordProblem(word, m_model->words())) {
        m_editor->setProblem(*problem);
        return;
    }
    m_notices.act([word](const acts::Scope& scope) { return acts::changeWord(scope, word); });
}

} // namespace choba::shell
