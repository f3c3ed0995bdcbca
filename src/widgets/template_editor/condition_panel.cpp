#include "widgets/template_editor/condition_panel.h"

#include "widgets/template_editor/variable_panel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

using Type = templating::VariableType;

constexpr QSize panelSize(408, 440);

} // namespace

ConditionPanel::ConditionPanel(QWidget* host, QWidget* back)
    : PopupPanel(host, back)
    , m_pages(new QStackedWidget(this))
    , m_list(new ChoiceList(QStringLiteral("condition"), m_pages))
    , m_texts(new ConditionTexts(m_pages))
{
    setObjectName(QStringLiteral("conditionPanel"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_texts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    column->addWidget(m_pages);
    connect(m_list, &ChoiceList::chosen, this, &ConditionPanel::take);
    connect(m_texts, &ConditionTexts::sectionMade, this, [this](const SectionText& section) {
        closePanel();
        emit sectionMade(section);
    });
    connect(m_texts, &ConditionTexts::backAsked, this, [this] {
        setStays(false);
        m_pages->setCurrentWidget(m_list);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

// What is made to decide comes first: yes or no, then answers, then lists, then all the rest.
void ConditionPanel::choose(QWidget* anchor, const NameBook& names, const QString& text)
{
    m_names = &names;
    m_text = text;
    std::vector<ChoiceRow> rows;
    const auto add = [&rows](const NameEntry& entry, const QString& group) {
        rows.push_back(
            {entry.name, entry.name, entry.meaning, valueWords(entry), group, entry.key, false});
    };
    for (const NameEntry& entry : names.entries()) {
        if (entry.type == Type::flag) {
            add(entry, tr("Yes or no"));
        }
    }
    for (const NameEntry& entry : names.entries()) {
        if (entry.isQuestion) {
            add(entry, tr("Questions of this template: answered or not"));
        }
    }
    for (const NameEntry& entry : names.entries()) {
        if (entry.type == Type::list) {
            add(entry, tr("Lists: repeated for each"));
        }
    }
    for (const NameEntry& entry : names.entries()) {
        if (!entry.isQuestion && !entry.isItem && entry.type != Type::flag
            && entry.type != Type::list) {
            add(entry, tr("Known or not: %1").arg(entry.group));
        }
    }
    m_list->setRows(std::move(rows));
    m_pages->setCurrentWidget(m_list);
    setStays(false);
    openAt(anchor, panelSize);
    m_list->begin();
}

void ConditionPanel::begin(QWidget* anchor, const NameBook& names, const QString& text,
                           const QString& name)
{
    choose(anchor, names, text);
    take(name);
}

void ConditionPanel::take(const QString& name)
{
    const NameEntry* entry = m_names->find(name);
    if (entry == nullptr) {
        return;
    }
    m_pages->setCurrentWidget(m_texts);
    setStays(true); // what is written there must not be lost by a click elsewhere
    m_texts->show(*entry, m_names->itemsOf(name), m_text);
}

void ConditionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        retranslate();
    }
    PopupPanel::changeEvent(event);
}

void ConditionPanel::retranslate()
{
    setAccessibleName(tr("Show a part only sometimes"));
    m_list->setWords(tr("What decides?"), tr("What can decide"), tr("Nothing is called so."));
}

} // namespace choba::widgets
