#include "panes/templates/template_model.h"

#include "panes/templates/pane_words.h"
#include "widgets/composer/channel_words.h"
#include "widgets/row_parts.h"
#include "widgets/template_editor/template_words.h"

#include <algorithm>

namespace choba::templates {

using widgets::RowChip;
using widgets::RowChipTone;
using writing::TemplateEntry;

TemplateModel::TemplateModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void TemplateModel::setLibrary(const Library& library)
{
    take({library, m_stock.unsaved});
}

void TemplateModel::setUnsaved(const std::vector<domain::LetterTemplate>& unsaved)
{
    if (unsaved == m_stock.unsaved) {
        return; // told with every template that is opened
    }
    take({m_stock.library, unsaved});
}

void TemplateModel::setQuery(const QString& words, const writing::TemplateFilter& filter)
{
    m_words = words;
    m_filter = filter;
    rebuild();
}

void TemplateModel::setChannels(const std::vector<rules::Channel>& channels)
{
    m_channels = channels;
    refreshWords();
}

void TemplateModel::refreshWords()
{
    rebuild(); // headings are words too
}

QString TemplateModel::keyAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    return row.kind == Row::Kind::heading ? QString() : row.key;
}

QModelIndex TemplateModel::indexOf(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row& row) {
        return row.kind != Row::Kind::heading && row.key == key;
    });
    return found == m_rows.end() || key.isEmpty() ? QModelIndex()
                                                  : index(static_cast<int>(found - m_rows.begin()));
}

QModelIndex TemplateModel::nearest(int row) const
{
    const auto isTemplate = [this](int at) {
        return m_rows[static_cast<size_t>(at)].kind != Row::Kind::heading;
    };
    for (int at = std::max(0, row); at < rowCount(); ++at) {
        if (isTemplate(at)) {
            return index(at);
        }
    }
    for (int at = std::min(row, rowCount()) - 1; at >= 0; --at) {
        if (isTemplate(at)) {
            return index(at);
        }
    }
    return {};
}

int TemplateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TemplateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (row.kind == Row::Kind::heading) {
        return headingData(row, role);
    }
    const TemplateEntry* entry = entryOf(row);
    switch (role) {
    case nameRole:
        return shownName(letterOf(row));
    case tipRole:
        return letterOf(row).description;
    case spokenRole:
        return spoken(row);
    case headingRole:
        return false;
    case noteRole:
        return note(letterOf(row));
    case favouriteRole:
        return entry != nullptr && entry->marks.favourite;
    case dimmedRole:
        return entry != nullptr && !entry->marks.enabled;
    case chipsRole:
        return chips(row);
    default:
        return {};
    }
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Qt::ItemFlags row = Qt::ItemNeverHasChildren;
    return keyAt(index).isEmpty() ? row : row | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

std::vector<TemplateModel::Row> TemplateModel::rowsOf(const Stock& stock) const
{
    std::vector<Row> rows;
    for (int i = 0; i < static_cast<int>(stock.unsaved.size()); ++i) {
        const QString& key = stock.unsaved[static_cast<size_t>(i)].key;
        if (!stock.library || stock.library->find(key) == nullptr) {
            if (rows.empty()) {
                rows.push_back({Row::Kind::heading, tr("Not saved yet"), 0});
            }
            rows.push_back({Row::Kind::unsaved, key, i});
        }
    }
    if (!stock.library) {
        return rows;
    }
    const std::vector<int> found = stock.library->search(m_words, m_filter);
    if (m_words.isEmpty()) {
        addGroups(stock, found, rows);
        return rows;
    }
    if (!rows.empty() && !found.empty()) {
        rows.push_back({Row::Kind::heading, tr("Found"), 0});
    }
    for (const int position : found) {
        rows.push_back({Row::Kind::entry,
                        stock.library->entries()[static_cast<size_t>(position)].letter.key,
                        position});
    }
    return rows;
}

void TemplateModel::addGroups(const Stock& stock, const std::vector<int>& found,
                              std::vector<Row>& rows) const
{
    const auto& entries = stock.library->entries();
    // In the library's order, whatever was used last: what is looked for by its place stays there.
    std::vector<int> positions = found;
    std::sort(positions.begin(), positions.end());
    QStringList order;
    QHash<QString, std::vector<int>> members;
    for (const int position : positions) {
        const QString group = entries[static_cast<size_t>(position)].letter.group.simplified();
        std::vector<int>& list = members[group];
        if (list.empty()) {
            order << group;
        }
        list.push_back(position);
    }
    if (order.removeOne(QString())) {
        order << QString(); // those without a group come last
    }
    for (const QString& group : order) {
        rows.push_back({Row::Kind::heading, group.isEmpty() ? tr("Without a group") : group, 0});
        std::vector<int>& list = members[group];
        std::stable_partition(list.begin(), list.end(), [&entries](int position) {
            return entries[static_cast<size_t>(position)].marks.favourite;
        });
        for (const int position : list) {
            rows.push_back(
                {Row::Kind::entry, entries[static_cast<size_t>(position)].letter.key, position});
        }
    }
}

// What is common at both ends stays; what lies between is replaced. A template that was changed,
// added or removed moves no other row.
void TemplateModel::take(Stock stock)
{
    std::vector<Row> wanted = rowsOf(stock);
    const size_t shorter = std::min(m_rows.size(), wanted.size());
    size_t before = 0;
    while (before < shorter && m_rows[before].isSame(wanted[before])) {
        ++before;
    }
    size_t after = 0;
    while (after < shorter - before
           && m_rows[m_rows.size() - 1 - after].isSame(wanted[wanted.size() - 1 - after])) {
        ++after;
    }
    const auto edge = static_cast<std::ptrdiff_t>(before);
    if (m_rows.size() > before + after) {
        beginRemoveRows({}, static_cast<int>(before), static_cast<int>(m_rows.size() - after) - 1);
        m_rows.erase(m_rows.begin() + edge, m_rows.end() - static_cast<std::ptrdiff_t>(after));
        endRemoveRows();
    }
    m_stock = std::move(stock);
    std::copy_n(wanted.begin(), before, m_rows.begin());
    std::copy_n(wanted.end() - static_cast<std::ptrdiff_t>(after), after, m_rows.begin() + edge);
    if (wanted.size() > before + after) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(wanted.size() - after) - 1);
        m_rows.insert(m_rows.begin() + edge, wanted.begin() + edge,
                      wanted.end() - static_cast<std::ptrdiff_t>(after));
        endInsertRows();
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const domain::LetterTemplate& TemplateModel::letterOf(const Row& row) const
{
    const auto position = static_cast<size_t>(row.position);
    return row.kind == Row::Kind::unsaved ? m_stock.unsaved[position]
                                          : m_stock.library->entries()[position].letter;
}

const TemplateEntry* TemplateModel::entryOf(const Row& row) const
{
    return row.kind == Row::Kind::entry
        ? &m_stock.library->entries()[static_cast<size_t>(row.position)]
        : nullptr;
}

bool TemplateModel::isUnsaved(const QString& key) const
{
    return std::any_of(m_stock.unsaved.begin(), m_stock.unsaved.end(),
                       [&key](const domain::LetterTemplate& letter) { return letter.key == key; });
}

QVariant TemplateModel::headingData(const Row& row, int role) const
{
    switch (role) {
    case nameRole:
    case spokenRole:
        return row.key;
    case headingRole:
        return true;
    default:
        return {};
    }
}

QString TemplateModel::note(const domain::LetterTemplate& letter) const
{
    QStringList parts = letter.aliases;
    parts << widgets::useWords(letter.use);
    const auto channel =
        std::find_if(m_channels.begin(), m_channels.end(),
                     [&letter](const rules::Channel& known) { return known.id == letter.channel; });
    if (channel != m_channels.end() && widgets::channelName(*channel) != parts.constLast()) {
        parts << widgets::channelName(*channel);
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant TemplateModel::chips(const Row& row) const
{
    std::vector<RowChip> chips;
    if (isUnsaved(row.key)) {
        chips.push_back({tr("Not saved"), RowChipTone::warn});
    }
    if (const TemplateEntry* entry = entryOf(row)) {
        if (!entry->marks.enabled) {
            chips.push_back({tr("Off"), RowChipTone::plain});
        }
        if (entry->isDefault) {
            chips.push_back({tr("Offered first"), RowChipTone::done});
        }
        if (entry->origin != writing::Origin::shipped) {
            chips.push_back({originName(entry->origin), RowChipTone::plain});
        }
    }
    return QVariant::fromValue(chips);
}

QString TemplateModel::spoken(const Row& row) const
{
    QStringList all{shownName(letterOf(row)), note(letterOf(row))};
    const TemplateEntry* entry = entryOf(row);
    if (entry != nullptr && entry->marks.favourite) {
        all << tr("Favourite");
    }
    for (const RowChip& chip : chips(row).value<std::vector<RowChip>>()) {
        all << chip.words;
    }
    return all.join(QStringLiteral(", "));
}

} // namespace choba::templates
