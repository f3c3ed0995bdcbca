#include "widgets/template_editor/condition_texts.h"

#include "ui_condition_texts.h"

#include <QButtonGroup>
#include <QEvent>

namespace choba::widgets {

namespace {

using Type = templating::VariableType;

constexpr int textHeight = 96;

QString firstText(const std::vector<NameEntry>& items)
{
    if (items.empty()) {
        return {};
    }
    QStringList tags;
    for (const NameEntry& item : items) {
        ValueTag tag;
        tag.name = item.name;
        tags << written(tag);
    }
    return QStringLiteral("・%1\n").arg(tags.join(u' '));
}

} // namespace

ConditionTexts::ConditionTexts(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConditionTexts>())
{
    m_ui->setupUi(this);
    auto* kinds = new QButtonGroup(this);
    for (QPushButton* kind : {m_ui->conditionWhenSo, m_ui->conditionWhenNot, m_ui->conditionBoth}) {
        kinds->addButton(kind);
        connect(kind, &QPushButton::toggled, this, &ConditionTexts::refresh);
    }
    for (QPlainTextEdit* text : {m_ui->conditionSoText, m_ui->conditionNotText}) {
        text->setMinimumHeight(textHeight / 2);
        connect(text, &QPlainTextEdit::textChanged, this, &ConditionTexts::refresh);
    }
    connect(m_ui->conditionBack, &QPushButton::clicked, this, &ConditionTexts::backAsked);
    connect(m_ui->conditionInsert, &QPushButton::clicked, this, [this] {
        emit sectionMade({m_entry.name, showing(), m_ui->conditionSoText->toPlainText(),
                          m_ui->conditionNotText->toPlainText()});
    });
    retranslate();
}

ConditionTexts::~ConditionTexts() = default;

void ConditionTexts::show(const NameEntry& entry, const std::vector<NameEntry>& items,
                          const QString& text)
{
    m_entry = entry;
    m_ui->conditionName->setText(entry.name);
    m_ui->conditionMeaning->setText(entry.meaning);
    m_ui->conditionMeaning->setVisible(!entry.meaning.isEmpty());
    m_ui->conditionWhenSo->setChecked(true);
    m_ui->conditionSoText->setPlainText(text.isEmpty() ? firstText(items) : text);
    m_ui->conditionNotText->clear();
    retranslate();
    m_ui->conditionSoText->setFocus(Qt::OtherFocusReason);
}

Showing ConditionTexts::showing() const
{
    return m_ui->conditionWhenNot->isChecked() ? Showing::whenNot
        : m_ui->conditionBoth->isChecked()     ? Showing::both
                                               : Showing::whenSo;
}

// With "does not hold" alone the text given moves along: it is the one that was selected.
void ConditionTexts::refresh()
{
    const Showing now = showing();
    QPlainTextEdit* const so = m_ui->conditionSoText;
    QPlainTextEdit* const notSo = m_ui->conditionNotText;
    if (now == Showing::whenNot && notSo->document()->isEmpty() && !so->document()->isEmpty()) {
        const QString text = so->toPlainText();
        so->clear();
        notSo->setPlainText(text);
    } else if (now == Showing::whenSo && so->document()->isEmpty()
               && !notSo->document()->isEmpty()) {
        const QString text = notSo->toPlainText();
        notSo->clear();
        so->setPlainText(text);
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(so), static_cast<QWidget*>(m_ui->conditionSoLabel)}) {
        widget->setVisible(now != Showing::whenNot);
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(notSo), static_cast<QWidget*>(m_ui->conditionNotLabel)}) {
        widget->setVisible(now != Showing::whenSo);
    }
    const bool soFits = now == Showing::whenNot || !so->document()->isEmpty();
    const bool notFits = now == Showing::whenSo || !notSo->document()->isEmpty();
    m_ui->conditionInsert->setEnabled(soFits && notFits);
}

void ConditionTexts::retranslate()
{
    m_ui->retranslateUi(this);
    QString so = tr("When it is known");
    QString notSo = tr("When it is unknown");
    if (m_entry.type == Type::flag) {
        so = tr("When yes");
        notSo = tr("When no");
    } else if (m_entry.type == Type::list) {
        so = tr("For each");
        notSo = tr("When there is none");
    }
    m_ui->conditionWhenSo->setText(so);
    m_ui->conditionWhenNot->setText(notSo);
    m_ui->conditionBoth->setText(tr("Two texts"));
    m_ui->conditionWhenSo->setAccessibleName(so);
    m_ui->conditionWhenNot->setAccessibleName(notSo);
    m_ui->conditionBoth->setAccessibleName(m_ui->conditionBoth->text());
    m_ui->conditionSoLabel->setText(tr("Text – %1").arg(so));
    m_ui->conditionNotLabel->setText(tr("Text – %1").arg(notSo));
    m_ui->conditionSoText->setAccessibleName(m_ui->conditionSoLabel->text());
    m_ui->conditionNotText->setAccessibleName(m_ui->conditionNotLabel->text());
    refresh();
}

void ConditionTexts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
