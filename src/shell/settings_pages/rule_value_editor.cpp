#include "shell/settings_pages/rule_value_editor.h"

#include "widgets/choice_box.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"
#include "wording/rules.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace choba::shell {

namespace {

constexpr int listHeight = 96;
constexpr int tickColumns = 3;

} // namespace

RuleValueEditor::RuleValueEditor(QWidget* parent)
    : QWidget(parent)
    , m_number(new QSpinBox(this))
    , m_text(new QLineEdit(this))
    , m_choice(new widgets::ChoiceBox(this))
    , m_lines(new QPlainTextEdit(this))
    , m_ticks(new QWidget(this))
    , m_tickGrid(new QGridLayout(m_ticks))
{
    setObjectName(QStringLiteral("ruleValueEditor"));
    m_number->setObjectName(QStringLiteral("ruleNumber"));
    m_number->setGroupSeparatorShown(true);
    m_number->setMaximumWidth(240);
    // Scrolling past a number must not change it.
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->installEventFilter(this);
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_choice->setObjectName(QStringLiteral("ruleChoice"));
    m_lines->setObjectName(QStringLiteral("ruleLines"));
    m_lines->setFixedHeight(listHeight);
    m_lines->setTabChangesFocus(true);
    m_lines->setFrameShape(QFrame::StyledPanel);
    m_ticks->setObjectName(QStringLiteral("ruleTicks"));
    m_tickGrid->setContentsMargins(0, 0, 0, 0);
    m_tickGrid->setSpacing(widgets::size::half);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_number, m_text, m_choice, m_lines, m_ticks}) {
        column->addWidget(control);
        control->hide();
    }
    const auto tell = [this] {
        if (!m_quiet) {
            emit edited();
        }
    };
    connect(m_number, &QSpinBox::valueChanged, this, tell);
    connect(m_text, &QLineEdit::textChanged, this, tell);
    connect(m_text, &QLineEdit::returnPressed, this, &RuleValueEditor::entered);
    connect(m_choice, &QComboBox::currentIndexChanged, this, tell);
    connect(m_lines, &QPlainTextEdit::textChanged, this, tell);
    retranslate();
}

void RuleValueEditor::show(const RuleRow& row)
{
    m_row = row;
    m_choices = ruleChoices(row.shipped.id);
    m_quiet = true;
    const RuleContent& content = row.content();
    if (const auto* number = std::get_if<qint64>(&content)) {
        showNumber(*number);
    } else if (const auto* text = std::get_if<QString>(&content)) {
        showText(*text);
    } else {
        showList(std::get<QStringList>(content));
    }
    m_quiet = false;
}

RuleContent RuleValueEditor::content() const
{
    const QWidget* control = m_control;
    if (control == m_number) {
        return qint64(m_number->value());
    }
    if (control == m_text) {
        return m_text->text().trimmed();
    }
    if (control == m_choice) {
        return m_choice->currentData().toString();
    }
    QStringList texts;
    if (control == m_ticks) {
        for (size_t i = 0; i < m_tickBoxes.size(); ++i) {
            if (m_tickBoxes[i]->isChecked()) {
                texts << m_choices.at(static_cast<qsizetype>(i));
            }
        }
        return texts;
    }
    for (const QString& line : m_lines->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            texts << line.trimmed();
        }
    }
    return texts;
}

bool RuleValueEditor::isWide() const
{
    return m_control == m_lines || m_control == m_ticks;
}

bool RuleValueEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_number && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (watched == m_number && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_number->interpretText();
            emit entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RuleValueEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RuleValueEditor::retranslate()
{
    m_number->setAccessibleName(tr("Value"));
    m_text->setAccessibleName(m_number->accessibleName());
    m_choice->setAccessibleName(m_number->accessibleName());
    m_lines->setAccessibleName(tr("Values, one a line"));
    m_lines->setPlaceholderText(tr("One a line"));
    m_ticks->setAccessibleName(tr("What is pointed out"));
}

void RuleValueEditor::setControl(QWidget* control)
{
    if (m_control != nullptr && m_control != control) {
        m_control->hide();
    }
    m_control = control;
    m_control->show();
}

void RuleValueEditor::showNumber(qint64 number)
{
    const NumberRange range = numberRange(m_row.shipped.unit);
    const QStringList around = wording::unitFormat(m_row.shipped.unit).split(QStringLiteral("%1"));
    m_number->setRange(range.lowest, range.highest);
    m_number->setPrefix(around.first());
    m_number->setSuffix(around.last());
    m_number->setValue(static_cast<int>(number));
    setControl(m_number);
}

void RuleValueEditor::showText(const QString& text)
{
    if (m_choices.isEmpty()) {
        m_text->setText(text);
        setControl(m_text);
        return;
    }
    m_choice->clear();
    for (const QString& choice : m_choices) {
        m_choice->addItem(wording::ruleText(choice), choice);
    }
    m_choice->setCurrentIndex(m_choice->findData(text));
    setControl(m_choice);
}

void RuleValueEditor::showList(const QStringList& texts)
{
    if (m_choices.isEmpty()) {
        m_lines->setPlainText(texts.join(u'\n'));
        setControl(m_lines);
        return;
    }
    qDeleteAll(m_tickBoxes);
    m_tickBoxes.clear();
    for (const QString& choice : m_choices) {
        auto* box = new widgets::TickBox(wording::ruleText(choice), m_ticks);
        box->setObjectName(QStringLiteral("ruleTick-%1").arg(choice));
        box->setAccessibleName(box->text());
        box->setChecked(texts.contains(choice));
        connect(box, &QCheckBox::toggled, this, &RuleValueEditor::edited);
        const auto place = static_cast<int>(m_tickBoxes.size());
        m_tickGrid->addWidget(box, place / tickColumns, place % tickColumns);
        m_tickBoxes.push_back(box);
    }
    setControl(m_ticks);
}

} // namespace choba::shell
