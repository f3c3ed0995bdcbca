#include "widgets/template_editor/variable_options.h"

#include "wording/language.h"

#include "ui_variable_options.h"

#include <QEvent>

#include <cstdlib>

namespace choba::widgets {

namespace {

using Type = templating::VariableType;

bool isTime(Type type)
{
    return type == Type::date || type == Type::moment;
}

// Formats to choose from; empty = as it is written anyway. Names in the user's language.
QStringList formsOf(Type type)
{
    const bool japanese = wording::installed() == wording::Language::japanese;
    const QString date = japanese ? QStringLiteral("日付") : QStringLiteral("date");
    const QString time = japanese ? QStringLiteral("時刻") : QStringLiteral("time");
    const QString full = japanese ? QStringLiteral("年月日") : QStringLiteral("fulldate");
    const QString weekday = japanese ? QStringLiteral("曜日") : QStringLiteral("weekday");
    const QString nearDay = japanese ? QStringLiteral("近い日") : QStringLiteral("nearday");
    const QString near = japanese ? QStringLiteral("近い日時") : QStringLiteral("near");
    const QString yen = japanese ? QStringLiteral("円") : QStringLiteral("yen");
    switch (type) {
    case Type::date:
        return {QString(), full, QStringLiteral("M月d日"), QStringLiteral("M/d"), weekday, nearDay};
    case Type::moment:
        return {QString(), QStringLiteral("M月d日(ddd) H時"), date, full, time, weekday, near};
    case Type::yen:
        return {yen, QString()};
    default:
        return {};
    }
}

} // namespace

VariableOptions::VariableOptions(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VariableOptions>())
{
    m_ui->setupUi(this);
    connect(m_ui->optionsBack, &QPushButton::clicked, this, &VariableOptions::backAsked);
    connect(m_ui->optionsInsert, &QPushButton::clicked, this,
            [this] { emit tagMade(written(chosen())); });
    connect(m_ui->optionsFallback, &QLineEdit::returnPressed, m_ui->optionsInsert,
            &QPushButton::click);
    const auto changed = [this] {
        if (!m_filling) {
            refresh();
        }
    };
    for (const QComboBox* box : {m_ui->optionsFormat, m_ui->optionsDirection, m_ui->optionsUnit}) {
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    connect(m_ui->optionsCount, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->optionsFallback, &QLineEdit::textChanged, this, changed);
}

VariableOptions::~VariableOptions() = default;

ValueTag VariableOptions::usual(const NameEntry& entry)
{
    ValueTag tag;
    tag.name = entry.name;
    const QStringList forms = formsOf(entry.type);
    tag.format = forms.isEmpty() ? QString() : forms.front();
    return tag;
}

bool VariableOptions::hasForms(const NameEntry& entry)
{
    return isTime(entry.type);
}

void VariableOptions::show(const NameBook& names, const NameEntry& entry, const ValueTag& tag)
{
    m_names = &names;
    m_entry = entry;
    m_filling = true;
    m_ui->optionsName->setText(entry.name);
    m_ui->optionsMeaning->setText(entry.meaning);
    m_ui->optionsMeaning->setVisible(!entry.meaning.isEmpty());
    fillForms(tag);
    fillShift(tag);
    m_ui->optionsFallback->setText(tag.fallback);
    m_filling = false;
    refresh();
    m_ui->optionsInsert->setFocus(Qt::OtherFocusReason);
}

// Each form is shown by what it makes of the value.
void VariableOptions::fillForms(const ValueTag& tag)
{
    m_ui->optionsFormat->clear();
    QStringList forms = formsOf(m_entry.type);
    if (!forms.contains(tag.format)) {
        forms.append(tag.format);
    }
    for (const QString& form : forms) {
        ValueTag sample;
        sample.name = QStringLiteral("x");
        sample.format = form;
        const QString words = m_names->sampleOf(m_entry, written(sample));
        m_ui->optionsFormat->addItem(words.isEmpty() ? form : words, form);
    }
    m_ui->optionsFormat->setCurrentIndex(m_ui->optionsFormat->findData(tag.format));
    const bool several = forms.size() > 1;
    m_ui->optionsFormat->setVisible(several);
    m_ui->optionsFormatLabel->setVisible(several);
}

void VariableOptions::fillShift(const ValueTag& tag)
{
    m_ui->optionsDirection->clear();
    m_ui->optionsDirection->addItem(
        m_entry.type == Type::moment ? tr("that moment") : tr("that day"), 0);
    m_ui->optionsDirection->addItem(tr("after it"), 1);
    m_ui->optionsDirection->addItem(tr("before it"), -1);
    m_ui->optionsDirection->setCurrentIndex(tag.shift == 0 ? 0 : tag.shift > 0 ? 1 : 2);
    m_ui->optionsCount->setValue(tag.shift == 0 ? 1 : std::abs(tag.shift));
    m_ui->optionsUnit->clear();
    m_ui->optionsUnit->addItem(tr("business days"), int(DayUnit::businessDays));
    m_ui->optionsUnit->addItem(tr("days"), int(DayUnit::days));
    m_ui->optionsUnit->addItem(tr("weeks"), int(DayUnit::weeks));
    m_ui->optionsUnit->addItem(tr("months"), int(DayUnit::months));
    if (m_entry.type == Type::moment) {
        m_ui->optionsUnit->addItem(tr("hours"), int(DayUnit::hours));
    }
    m_ui->optionsUnit->setCurrentIndex(std::max(m_ui->optionsUnit->findData(int(tag.unit)), 0));
    const bool shown = isTime(m_entry.type);
    for (QWidget* widget : {static_cast<QWidget*>(m_ui->optionsShiftLabel),
                            static_cast<QWidget*>(m_ui->optionsDirection)}) {
        widget->setVisible(shown);
    }
}

ValueTag VariableOptions::chosen() const
{
    ValueTag tag;
    tag.name = m_entry.name;
    tag.format = m_ui->optionsFormat->currentData().toString();
    if (isTime(m_entry.type)) {
        tag.shift = m_ui->optionsDirection->currentData().toInt() * m_ui->optionsCount->value();
        tag.unit = static_cast<DayUnit>(m_ui->optionsUnit->currentData().toInt());
    }
    tag.fallback = m_ui->optionsFallback->text();
    return tag;
}

void VariableOptions::refresh()
{
    const ValueTag tag = chosen();
    const bool counted = tag.shift != 0;
    m_ui->optionsCount->setVisible(counted);
    m_ui->optionsUnit->setVisible(counted);
    ValueTag sample = tag;
    sample.name = QStringLiteral("x");
    const QString words = m_names->sampleOf(m_entry, written(sample));
    m_ui->optionsResult->setText(words.isEmpty() ? QString() : tr("For example: %1").arg(words));
    m_ui->optionsInsert->setToolTip(written(tag));
}

void VariableOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        emit backAsked(); // the list is written anew
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
