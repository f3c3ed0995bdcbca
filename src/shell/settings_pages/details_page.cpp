#include "shell/settings_pages/details_page.h"

#include "acts/templates.h"
#include "base/clock.h"
#include "storage/templates.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/template_form/answer_edit.h"
#include "widgets/template_source.h"
#include "widgets/theme.h"
#include "wording/language.h"
#include "writing/fill.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int widest = 520; // a field

bool inJapanese()
{
    return wording::installed() == wording::Language::japanese;
}

QLabel* plainLabel(QWidget* parent, const char* look)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    widgets::setLook(label, "look", QLatin1String(look));
    return label;
}

// Of the name itself, which is English: seller.daysOff is called "Days off". What it belongs to
// stands above.
QString englishLabel(const QString& name)
{
    QString label;
    for (const QChar c : name.section(u'.', -1)) {
        if (c.isUpper()) {
            label += u' ';
        }
        label += label.isEmpty() ? c.toUpper() : c.toLower();
    }
    return label;
}

domain::Field fieldOf(const templating::Variable& variable)
{
    domain::Field field;
    field.name = variable.name;
    field.type = writing::fieldTypeOf(variable.type);
    field.required = false;
    return field;
}

} // namespace

DetailsPage::DetailsPage(acts::Store& store, widgets::TemplateSource& templates,
                         widgets::ActNotices& notices, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_templates(templates)
    , m_notices(notices)
    , m_clock(clock)
    , m_about(plainLabel(this, "note"))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("detailsPage"));
    m_column->setContentsMargins(0, 0, size::grid, 0);
    m_column->setSpacing(size::half);
    m_column->addWidget(m_about);
    m_column->addStretch(1);
    build();
    connect(&m_templates, &widgets::TemplateSource::loaded, this, [this] {
        build();
        read();
    });
    retranslate();
    read();
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

// A window that closes does not ask its fields whether they are done.
void DetailsPage::hideEvent(QHideEvent* event)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        save(row);
    }
    QWidget::hideEvent(event);
}

// Once: the variables are the program's own and never change while it runs.
void DetailsPage::build()
{
    if (!m_rows.empty() || !m_templates.current()) {
        return;
    }
    const templating::Catalogue& catalogue = *m_templates.current()->catalogue;
    for (const templating::Variable* variable : writing::profileVariables(catalogue)) {
        if (m_groups.empty() || m_groups.back().first != variable->group) {
            QLabel* heading = plainLabel(this, "strong");
            heading->setContentsMargins(0, 2 * size::grid, 0, 0);
            m_column->insertWidget(m_column->count() - 1, heading);
            m_groups.emplace_back(variable->group, heading);
        }
        addRow(*variable);
    }
    retranslate();
}

void DetailsPage::addRow(const templating::Variable& variable)
{
    Row row;
    row.name = variable.name;
    row.label = plainLabel(this, "");
    row.edit = widgets::makeAnswerEdit(fieldOf(variable), m_clock.todayInJapan(), this);
    row.edit->setMaximumWidth(widest);
    row.problem = plainLabel(this, "");
    row.problem->setObjectName(QLatin1String("problem-") % variable.name);
    widgets::setLook(row.problem, "chip", QStringLiteral("warn"));
    row.problem->hide();
    row.meaning = plainLabel(this, "note");
    row.label->setContentsMargins(0, size::grid, 0, 0);
    for (QWidget* part : {static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.edit),
                          static_cast<QWidget*>(row.problem), static_cast<QWidget*>(row.meaning)}) {
        m_column->insertWidget(m_column->count() - 1, part);
    }
    const size_t index = m_rows.size();
    connect(row.edit, &widgets::AnswerEdit::left, this, [this, index] { save(index); });
    m_rows.push_back(row);
}

// What is being typed stays: only what nobody touched follows the data file.
void DetailsPage::read()
{
    if (!m_store.isOpen()) {
        return;
    }
    const auto profile = storage::loadProfile(m_store.reader());
    if (!profile) {
        m_notices.tell(profile.error());
        return;
    }
    for (Row& row : m_rows) {
        row.edit->setEnabled(m_store.isWritable());
        if (row.saving) {
            continue; // the data file does not have it yet
        }
        const QString now = profile->value(row.name);
        if (row.edit->answer() == row.saved) {
            row.edit->setAnswer(now);
        }
        row.saved = now;
    }
}

void DetailsPage::save(size_t index)
{
    Row& row = m_rows[index];
    const QString answer = row.edit->answer();
    const templating::Variable* variable = m_templates.current()->catalogue->find(row.name);
    const bool fine = variable == nullptr
        || writing::problemOf(fieldOf(*variable), answer) == writing::AnswerProblem::none;
    row.problem->setVisible(!fine);
    if (!fine || answer == row.saved) {
        return;
    }
    row.saving = true;
    const QString before = std::exchange(row.saved, answer);
    const QHash<QString, QString> values{{row.name, answer}};
    const auto done =
        m_store.act([values](const acts::Scope& scope) { return acts::setProfile(scope, values); });
    acts::whenDone(done, this, [this, index, before](const Result<acts::Receipt>& outcome) {
        m_rows[index].saving = false;
        if (outcome) {
            m_notices.tell(*outcome);
        } else {
            m_rows[index].saved = before; // it is tried again, at the latest when the page closes
            m_notices.tell(outcome.error());
        }
    });
}

void DetailsPage::retranslate()
{
    m_about->setText(tr("What is the same in all your letters. Templates take it from here, and "
                        "nobody else sees it: it stays in your data file."));
    if (!m_templates.current()) {
        return;
    }
    const templating::Catalogue& catalogue = *m_templates.current()->catalogue;
    for (const auto& [id, heading] : m_groups) {
        const auto& groups = catalogue.groups();
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [id = id](const auto& g) { return g.id == id; });
        if (group != groups.end()) {
            heading->setText(inJapanese() ? group->ja : group->en);
        }
    }
    for (const Row& row : m_rows) {
        const templating::Variable* variable = catalogue.find(row.name);
        if (variable == nullptr) {
            continue;
        }
        const QString label = inJapanese() ? variable->ja : englishLabel(variable->name);
        const QString meaning = inJapanese() ? variable->meaningJa : variable->meaningEn;
        const QString example = variable->example.written();
        row.label->setText(label);
        row.meaning->setText(example.isEmpty() ? meaning
                                               : tr("%1 For example: %2").arg(meaning, example));
        row.problem->setText(tr("This cannot be understood and is not saved."));
        row.edit->retranslate();
        row.edit->setNames(label, row.meaning->text());
    }
}

} // namespace choba::shell
