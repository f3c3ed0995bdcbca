#include "shell/settings_pages/rule_editor.h"

#include "shell/settings_pages/rule_value_editor.h"
#include "wording/language.h"
#include "wording/rules.h"

#include "ui_rule_editor.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

namespace choba::shell {

namespace {

// The first address in the words of a source; empty when there is none.
QString addressIn(const QString& source)
{
    for (const QString& word : source.split(u' ')) {
        if (word.startsWith(QLatin1String("https://")) && QUrl(word, QUrl::StrictMode).isValid()) {
            return word;
        }
    }
    return {};
}

bool isSame(const std::optional<RuleRow>& one, const RuleRow& other)
{
    return one && one->shipped.id == other.shipped.id
        && one->shipped.validFrom == other.shipped.validFrom && one->content() == other.content();
}

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RuleEditor>())
    , m_value(new RuleValueEditor)
{
    m_ui->setupUi(this);
    m_ui->valueRow->insertWidget(0, m_value, 1);
    connect(m_value, &RuleValueEditor::edited, this, &RuleEditor::judge);
    connect(m_value, &RuleValueEditor::entered, this, &RuleEditor::change);
    connect(m_ui->ruleChange, &QPushButton::clicked, this, &RuleEditor::change);
    connect(m_ui->ruleReset, &QPushButton::clicked, this, [this] { emit resetAsked(*m_row); });
    connect(m_ui->ruleTakeNew, &QPushButton::clicked, this, [this] { emit resetAsked(*m_row); });
    connect(m_ui->ruleKeepMine, &QPushButton::clicked, this, [this] { emit keepAsked(*m_row); });
    connect(m_ui->ruleOpenSource, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(addressIn(m_row->shipped.source))); });
    retranslate();
}

RuleEditor::~RuleEditor() = default;

void RuleEditor::show(const std::optional<RuleRow>& row)
{
    const bool stays = row && isSame(m_row, *row);
    m_row = row;
    if (row && !stays) {
        m_value->show(*row);
        m_ui->valueRow->setDirection(m_value->isWide() ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
        setProblem({});
    }
    retranslateValues();
}

void RuleEditor::setProblem(const QString& words)
{
    m_ui->ruleProblem->setText(words);
    m_ui->ruleProblem->setVisible(!words.isEmpty());
}

void RuleEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void RuleEditor::retranslate()
{
    m_ui->retranslateUi(this);
    setProblem({}); // it was said in the other language
    if (m_row) {
        m_value->show(*m_row);
    }
    retranslateValues();
}

void RuleEditor::retranslateValues()
{
    const QWidgetList parts = {
        m_ui->ruleAbout,   m_ui->ruleOpenSource, m_ui->ruleNote, m_ui->ruleBoth,   m_ui->ruleMoved,
        m_ui->ruleTakeNew, m_ui->ruleKeepMine,   m_value,        m_ui->ruleChange, m_ui->ruleReset};
    for (QWidget* part : parts) {
        part->setVisible(m_row.has_value());
    }
    if (!m_row) {
        m_ui->ruleTitle->setText(tr("Choose a rule above to see where it comes from and to put "
                                    "your own value in its place."));
        return;
    }
    const RuleRow& row = *m_row;
    const auto words = [&row](const RuleContent& content) {
        return wording::ruleContent(content, row.shipped.unit);
    };
    m_ui->ruleTitle->setText(row.name);
    m_ui->ruleAbout->setText(tr("Source: %1 (looked at on %2; %3)")
                                 .arg(wording::ruleSource(row.shipped.source),
                                      wording::dayName(row.shipped.checkedOn),
                                      wording::confidenceName(row.shipped.confidence)));
    m_ui->ruleOpenSource->setVisible(!addressIn(row.shipped.source).isEmpty());
    // The notes of the shipped rules are English.
    const bool english = wording::installed() == wording::Language::english;
    QString note = english ? row.shipped.note : QString();
    if (row.hasPeriods) {
        const QString period = row.shipped.validFrom.isValid()
            ? tr("This value holds from %1.").arg(wording::dayName(row.shipped.validFrom))
            : tr("This value holds until the next one begins.");
        note = tr("%1 A value of your own holds on every day.").arg(period)
            + (note.isEmpty() ? QString() : u'\n' + note);
    }
    m_ui->ruleNote->setText(note);
    m_ui->ruleNote->setVisible(!note.isEmpty());
    m_ui->ruleBoth->setVisible(row.own.has_value());
    if (row.own) {
        m_ui->ruleBoth->setText(tr("Your value %1 / shipped value %2")
                                    .arg(words(*row.own), words(row.shipped.content)));
    }
    const bool moved = row.hasMoved();
    for (QWidget* part : QWidgetList{m_ui->ruleMoved, m_ui->ruleTakeNew, m_ui->ruleKeepMine}) {
        part->setVisible(moved);
    }
    if (moved) {
        m_ui->ruleMoved->setText(tr("The shipped value has changed (%1 → %2)")
                                     .arg(words(*row.replaced), words(row.shippedToday)));
    }
    m_ui->ruleReset->setVisible(row.own.has_value());
    m_value->setAccessibleName(row.name);
    judge();
}

void RuleEditor::change()
{
    if (m_row && m_ui->ruleChange->isEnabled()) {
        emit changeAsked(*m_row, m_value->content());
    }
}

void RuleEditor::judge()
{
    m_ui->ruleChange->setEnabled(m_row && m_value->content() != m_row->content());
    setProblem({});
}

} // namespace choba::shell
