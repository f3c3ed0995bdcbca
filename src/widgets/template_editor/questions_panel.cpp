#include "widgets/template_editor/questions_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/template_editor/popup_panel.h"
#include "widgets/template_editor/question_form.h"
#include "widgets/template_editor/questions_model.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int tableHeight = 96; // three rows
constexpr int formWidth = 408;
constexpr int rowHeight = 28;

} // namespace

QuestionsPanel::QuestionsPanel(QWidget* host)
    : QWidget(host)
    , m_model(new QuestionsModel(this))
    , m_toggle(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_page(new QWidget(this))
    , m_table(new QTableView(m_page))
    , m_panel(new PopupPanel(host, m_add))
    , m_form(new QuestionForm(m_panel))
{
    setObjectName(QStringLiteral("questionsPanel"));
    m_toggle->setObjectName(QStringLiteral("questionsToggle"));
    m_add->setObjectName(QStringLiteral("questionAdd"));
    m_table->setObjectName(QStringLiteral("questionsTable"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(buildHead());
    column->addWidget(buildTable());
    m_panel->setObjectName(QStringLiteral("questionPanel"));
    m_panel->setStays(true);
    auto* frame = new QVBoxLayout(m_panel);
    frame->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    frame->addWidget(m_form);
    connect(m_form, &QuestionForm::kept, this, &QuestionsPanel::keep);
    connect(m_form, &QuestionForm::closed, m_panel, &PopupPanel::closePanel);
    retranslate();
    setOpen(false);
}

QWidget* QuestionsPanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    setLook(m_toggle, "look", QStringLiteral("counter"));
    m_toggle->setIconSize({size::note, size::note});
    m_toggle->setCheckable(true);
    setLook(m_add, "chip", QStringLiteral("hint"));
    row->addWidget(m_toggle);
    row->addStretch();
    row->addWidget(m_add);
    connect(m_toggle, &QPushButton::clicked, this, &QuestionsPanel::setOpen);
    connect(m_add, &QPushButton::clicked, this, [this] { beginNew(m_add); });
    return head;
}

QWidget* QuestionsPanel::buildTable()
{
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    m_table->setModel(m_model);
    m_table->setFixedHeight(tableHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QuestionsModel::typeColumn,
                                                      QHeaderView::ResizeToContents);
    column->addWidget(m_table);
    auto* buttons = new QWidget(m_page);
    auto* flow = new FlowLayout(buttons);
    flow->setSpacing(size::half);
    m_rowButtons = {addButton(QStringLiteral("questionChange"), &QuestionsPanel::change),
                    addButton(QStringLiteral("questionInsert"), &QuestionsPanel::insert),
                    addButton(QStringLiteral("questionUp"), &QuestionsPanel::moveUp),
                    addButton(QStringLiteral("questionDown"), &QuestionsPanel::moveDown),
                    addButton(QStringLiteral("questionRemove"), &QuestionsPanel::remove)};
    for (QPushButton* button : m_rowButtons) {
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuestionsPanel::refresh);
    connect(m_table, &QTableView::activated, this, &QuestionsPanel::change);
    return m_page;
}

QPushButton* QuestionsPanel::addButton(const QString& name, void (QuestionsPanel::*act)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(name);
    setLook(button, "chip", QStringLiteral("hint"));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

const std::vector<domain::Field>& QuestionsPanel::fields() const
{
    return m_model->fields();
}

void QuestionsPanel::setFields(const std::vector<domain::Field>& fields)
{
    m_model->setFields(fields);
    m_panel->hide();
    setOpen(m_open && !fields.empty());
    refresh();
}

void QuestionsPanel::setUnused(const QSet<QString>& names)
{
    m_model->setUnused(names);
}

void QuestionsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void QuestionsPanel::beginNew(QWidget* anchor, const QString& name)
{
    m_changing = -1;
    m_panel->setBack(anchor);
    m_panel->openAt(anchor, {formWidth, 0});
    m_form->begin(namesBut(-1), name);
}

void QuestionsPanel::showQuestion(const QString& name)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (fields()[static_cast<std::size_t>(i)].name == name) {
            setOpen(true);
            m_table->selectRow(i);
            m_table->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void QuestionsPanel::setOpen(bool open)
{
    m_open = open;
    m_page->setVisible(open);
    m_toggle->setChecked(open);
    refresh();
    emit folded(open);
}

int QuestionsPanel::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

QStringList QuestionsPanel::namesBut(int row) const
{
    QStringList names;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (i != row) {
            names << fields()[static_cast<std::size_t>(i)].name;
        }
    }
    return names;
}

void QuestionsPanel::keep(const domain::Field& field)
{
    std::vector<domain::Field> all = fields();
    const bool isNew = m_changing < 0;
    QString former;
    if (isNew) {
        all.push_back(field);
        m_changing = static_cast<int>(all.size()) - 1;
    } else {
        domain::Field& place = all[static_cast<std::size_t>(m_changing)];
        former = place.name;
        place = field;
    }
    m_panel->closePanel();
    take(all, m_changing);
    if (isNew) {
        emit added(field);
    } else if (former != field.name) {
        emit renamed(former, field.name);
    }
}

void QuestionsPanel::take(const std::vector<domain::Field>& fields, int row)
{
    m_model->setFields(fields);
    if (!fields.empty()) {
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    }
    setOpen(m_open && !fields.empty());
    emit edited();
}

void QuestionsPanel::change()
{
    if (row() < 0 || m_readOnly) {
        return;
    }
    m_changing = row();
    m_panel->setBack(m_table);
    m_panel->openAt(m_add, {formWidth, 0});
    m_form->change(fields()[static_cast<std::size_t>(m_changing)], namesBut(m_changing));
}

void QuestionsPanel::insert()
{
    if (row() >= 0) {
        emit insertAsked(fields()[static_cast<std::size_t>(row())].name);
    }
}

void QuestionsPanel::remove()
{
    if (row() < 0) {
        return;
    }
    std::vector<domain::Field> all = fields();
    const int at = row();
    all.erase(all.begin() + at);
    take(all, at);
}

void QuestionsPanel::moveUp()
{
    move(-1);
}

void QuestionsPanel::moveDown()
{
    move(1);
}

void QuestionsPanel::move(int by)
{
    std::vector<domain::Field> all = fields();
    const int from = row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(all.size())) {
        return;
    }
    std::swap(all[static_cast<std::size_t>(from)], all[static_cast<std::size_t>(to)]);
    take(all, to);
}

void QuestionsPanel::refresh()
{
    const int count = m_model->rowCount();
    m_toggle->setText(count == 0 ? tr("Questions") : tr("Questions: %1").arg(count));
    m_toggle->setIcon(
        icon(m_open ? QStringLiteral("down") : QStringLiteral("right"), IconTone::secondary));
    m_toggle->setEnabled(count > 0 || m_open);
    m_add->setEnabled(!m_readOnly);
    const bool chosen = row() >= 0 && !m_readOnly;
    for (QPushButton* button : m_rowButtons) {
        button->setEnabled(chosen);
    }
    if (chosen) {
        m_rowButtons[2]->setEnabled(row() > 0);
        m_rowButtons[3]->setEnabled(row() < count - 1);
    }
}

void QuestionsPanel::retranslate()
{
    m_toggle->setAccessibleName(tr("Questions before the letter is written"));
    m_toggle->setToolTip(tr("What is asked each time before the letter is written"));
    m_add->setText(tr("Add a question"));
    m_add->setAccessibleName(m_add->text());
    m_table->setAccessibleName(tr("Questions"));
    const QString words[] = {tr("Change"), tr("Put into the text"), tr("Up"), tr("Down"),
                             tr("Remove")};
    const QString spoken[] = {tr("Change the question"), tr("Put the answer into the text"),
                              tr("Move the question up"), tr("Move the question down"),
                              tr("Remove the question")};
    for (std::size_t i = 0; i < m_rowButtons.size(); ++i) {
        m_rowButtons[i]->setText(words[i]);
        m_rowButtons[i]->setAccessibleName(spoken[i]);
    }
    refresh();
}

void QuestionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
