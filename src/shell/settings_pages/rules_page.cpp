#include "shell/settings_pages/rules_page.h"

#include "base/clock.h"
#include "shell/settings_pages/rule_editor.h"
#include "shell/settings_pages/rule_saving.h"
#include "shell/settings_pages/rules_model.h"
#include "shell/settings_pages/settings_table.h"
#include "storage/own_rules.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/knowledge_source.h"
#include "widgets/theme.h"
#include "wording/rules.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

RulesPage::RulesPage(acts::Store& store, widgets::KnowledgeSource& knowledge, const Clock& clock,
                     widgets::ActNotices& notices, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_notices(notices)
    , m_model(new RulesModel(this))
    , m_about(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_group(new widgets::ChoiceBox(this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_editor(new RuleEditor(this))
{
    setObjectName(QStringLiteral("rulesPage"));
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &RulesPage::narrow);
    connect(m_group, &QComboBox::currentIndexChanged, this, &RulesPage::narrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    const rules::RuleValue& value = m_model->row(current.row()).shipped;
                    m_chosen = value.id;
                    m_chosenPeriod = value.validFrom;
                    showChosen();
                }
            });
    connect(m_editor, &RuleEditor::changeAsked, this, &RulesPage::change);
    connect(m_editor, &RuleEditor::resetAsked, this,
            [this](const RuleRow& row) { resetOwnRule(m_notices, row.shipped.id); });
    connect(m_editor, &RuleEditor::keepAsked, this,
            [this](const RuleRow& row) { saveOwnRule(m_notices, row, *row.own); });
    connect(&m_knowledge, &widgets::KnowledgeSource::loaded, this, &RulesPage::refresh);
    connect(&m_store, &acts::Store::opened, this, &RulesPage::refresh);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        if (change.knowledge || change.everything) {
            refresh();
        }
    });
    retranslate();
    refresh();
}

QString RulesPage::withNames(const QString& sentence) const
{
    const RuleRow* named = nullptr;
    for (const RuleRow& row : m_model->rows()) {
        // One id may begin another.
        const bool longer = named == nullptr || row.shipped.id.size() > named->shipped.id.size();
        if (longer && sentence.contains(row.shipped.id)) {
            named = &row;
        }
    }
    return named == nullptr ? sentence : QString(sentence).replace(named->shipped.id, named->name);
}

void RulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void RulesPage::layOut()
{
    m_about->setProperty("look", QStringLiteral("note"));
    m_about->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("ruleFilter"));
    m_filter->setClearButtonEnabled(true);
    m_group->setObjectName(QStringLiteral("ruleGroup"));
    m_table->setObjectName(QStringLiteral("ruleTable"));
    setUpTable(m_table, m_model,
               {RulesModel::noteRole, RulesModel::toneRole, RulesModel::strongRole});
    m_table->horizontalHeader()->setSectionResizeMode(RulesModel::nameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{RulesModel::valueColumn, 128},
                                          {RulesModel::sourceColumn, 92},
                                          {RulesModel::checkedColumn, 92},
                                          {RulesModel::confidenceColumn, 124}};
    for (const auto& [column, width] : widths) {
        m_table->setColumnWidth(column, width);
    }
    m_nothing->setObjectName(QStringLiteral("ruleNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("look", QStringLiteral("note"));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(size::grid);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_group);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_about);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_editor);
}

void RulesPage::retranslate()
{
    m_about->setText(tr("What Choba knows about the marketplace. Please look at those marked “%1”.")
                         .arg(wording::confidenceName(rules::Confidence::doubtful)));
    m_filter->setPlaceholderText(tr("Search the rules"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_group->setAccessibleName(tr("Which rules are shown"));
    m_table->setAccessibleName(tr("Rules"));
    m_model->retranslate();
}

void RulesPage::retranslateGroups()
{
    const QSignalBlocker quiet(m_group);
    const QString chosen = m_group->currentData().toString();
    m_group->clear();
    m_group->addItem(tr("All rules"), QString());
    for (const QString& group : m_model->groups()) {
        m_group->addItem(wording::ruleGroup(group), group);
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void RulesPage::refresh()
{
    std::vector<domain::OwnRule> own;
    if (m_store.isOpen()) {
        if (Result<std::vector<domain::OwnRule>> loaded = storage::loadRules(m_store.reader())) {
            own = *std::move(loaded);
        } else {
            m_notices.tell(loaded.error());
        }
    }
    const QString id = m_chosen;
    const QDate period = m_chosenPeriod;
    m_model->setRows(m_knowledge.current()
                         ? ruleRows(m_knowledge.current()->pack, own, m_clock.todayInJapan())
                         : std::vector<RuleRow>());
    retranslateGroups();
    choose(id, period);
}

void RulesPage::narrow()
{
    const QString id = m_chosen;
    const QDate period = m_chosenPeriod;
    m_model->setFilter(m_filter->text(), m_group->currentData().toString());
    choose(id, period);
}

void RulesPage::choose(const QString& id, QDate validFrom)
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(m_knowledge.current() ? tr("No rule holds these words.")
                                             : tr("The rules are being read."));
    m_chosen = id;
    m_chosenPeriod = validFrom;
    if (const int row = m_model->find(id, validFrom); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, RulesModel::nameColumn));
        m_table->scrollTo(m_table->currentIndex());
    }
    showChosen();
}

void RulesPage::showChosen()
{
    const int row = m_model->find(m_chosen, m_chosenPeriod);
    m_editor->show(row < 0 ? std::nullopt : std::optional(m_model->row(row)));
}

void RulesPage::change(const RuleRow& row, const RuleContent& content)
{
    if (const auto problem = contentProblem(m_knowledge.current()->pack, row.shipped.id, content)) {
        m_editor->setProblem(problem->code == ErrorCode::emptyText
                                 ? tr("Please write something.")
                                 : tr("“%1” makes no sense here. Nothing was changed.")
                                       .arg(wording::ruleContent(content, row.shipped.unit)));
        return;
    }
    saveOrReset(m_notices, row, content);
}

} // namespace choba::shell
