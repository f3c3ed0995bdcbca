#include "widgets/template_editor/variable_panel.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

constexpr QSize panelSize(408, 440);
constexpr QSize optionsSize(408, 304);

bool decides(const NameEntry& entry)
{
    return entry.type == templating::VariableType::flag
        || entry.type == templating::VariableType::list;
}

} // namespace

QString valueWords(const NameEntry& entry)
{
    using Type = templating::VariableType;
    if (entry.type == Type::flag) {
        return VariablePanel::tr("yes / no");
    }
    if (entry.type == Type::list) {
        return VariablePanel::tr("list");
    }
    if (!entry.now.isEmpty() || entry.example.isEmpty()) {
        return entry.now;
    }
    return VariablePanel::tr("e.g. %1").arg(entry.example);
}

VariablePanel::VariablePanel(QWidget* host, QWidget* back)
    : PopupPanel(host, back)
    , m_pages(new QStackedWidget(this))
    , m_list(new ChoiceList(QStringLiteral("variable"), m_pages))
    , m_options(new VariableOptions(m_pages))
{
    setObjectName(QStringLiteral("variablePanel"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_options);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::grid, size::grid, size::grid, size::grid);
    column->addWidget(m_pages);
    connect(m_list, &ChoiceList::chosen, this, &VariablePanel::take);
    connect(m_list, &ChoiceList::moreAsked, this, &VariablePanel::showOptions);
    connect(m_options, &VariableOptions::tagMade, this, &VariablePanel::finish);
    connect(m_options, &VariableOptions::backAsked, this, [this] {
        setWanted(panelSize);
        m_pages->setCurrentWidget(m_list);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void VariablePanel::choose(QWidget* anchor, const NameBook& names, const QStringList& lists)
{
    m_names = &names;
    m_offered.clear();
    std::vector<ChoiceRow> rows;
    for (const QString& list : lists) {
        const NameEntry* entry = names.find(list);
        for (NameEntry& item : names.itemsOf(list)) {
            if (item.name == u'.') {
                item.meaning = tr("One item of the list after the other");
            }
            addRow(rows, item, tr("In “%1”").arg(entry->name));
        }
    }
    for (const NameEntry& entry : names.entries()) {
        if (!entry.isItem) {
            addRow(rows, entry, entry.isQuestion ? tr("Questions of this template") : entry.group);
        }
    }
    m_list->setRows(std::move(rows));
    m_pages->setCurrentWidget(m_list);
    openAt(anchor, panelSize);
    m_list->begin();
}

void VariablePanel::change(QWidget* anchor, const NameBook& names, const NameEntry& entry,
                           const ValueTag& tag)
{
    choose(anchor, names, {});
    setWanted(optionsSize);
    m_pages->setCurrentWidget(m_options);
    m_options->show(names, entry, tag);
}

void VariablePanel::addRow(std::vector<ChoiceRow>& rows, const NameEntry& entry,
                           const QString& group)
{
    ChoiceRow row;
    row.id = QString::number(m_offered.size());
    row.title = entry.name == u'.' ? tr("the item") : entry.name;
    row.note = entry.meaning;
    row.value = valueWords(entry);
    row.group = group;
    row.key = entry.key;
    row.hasMore = !decides(entry) && entry.name != u'.';
    rows.push_back(std::move(row));
    m_offered.push_back(entry);
}

void VariablePanel::take(const QString& id)
{
    const NameEntry entry = m_offered[static_cast<std::size_t>(id.toInt())];
    if (decides(entry)) {
        hide();
        emit conditionAsked(entry.name);
    } else if (VariableOptions::hasForms(entry) && entry.name != u'.') {
        showOptions(id);
    } else {
        finish(written(VariableOptions::usual(entry)));
    }
}

void VariablePanel::showOptions(const QString& id)
{
    const NameEntry entry = m_offered[static_cast<std::size_t>(id.toInt())];
    setWanted(optionsSize);
    m_pages->setCurrentWidget(m_options);
    m_options->show(*m_names, entry, VariableOptions::usual(entry));
}

void VariablePanel::finish(const QString& tag)
{
    closePanel();
    emit tagMade(tag);
}

void VariablePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hide();
        retranslate();
    }
    PopupPanel::changeEvent(event);
}

void VariablePanel::retranslate()
{
    setAccessibleName(tr("Put an item in"));
    m_list->setWords(tr("Find an item"), tr("Items that can be put in"),
                     tr("Nothing is called so."));
}

} // namespace choba::widgets
