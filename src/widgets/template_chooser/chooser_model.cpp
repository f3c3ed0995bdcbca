#include "widgets/template_chooser/chooser_model.h"

namespace choba::widgets {

namespace {

QString noteOf(const domain::LetterTemplate& letter)
{
    constexpr qsizetype longestNote = 120; // more does not fit into a row
    const QString about = letter.description.section(QLatin1Char('\n'), 0, 0).left(longestNote);
    if (letter.group.isEmpty() || about.isEmpty()) {
        return letter.group % about;
    }
    return letter.group % QStringLiteral(" · ") % about;
}

} // namespace

void ChooserModel::show(const TemplateSource::Shared& shelf, std::vector<int> positions,
                        const QString& channel)
{
    beginResetModel();
    m_shelf = shelf;
    m_positions = std::move(positions);
    m_channel = channel;
    endResetModel();
}

const writing::TemplateEntry* ChooserModel::entry(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const int position = m_positions[static_cast<size_t>(row)];
    return &m_shelf->library->entries()[static_cast<size_t>(position)];
}

int ChooserModel::rowOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row)->letter.key == key) {
            return row;
        }
    }
    return -1;
}

int ChooserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

QVariant ChooserModel::data(const QModelIndex& index, int role) const
{
    const writing::TemplateEntry* shown = entry(index.row());
    if (shown == nullptr) {
        return {};
    }
    const domain::LetterTemplate& letter = shown->letter;
    switch (role) {
    case Qt::DisplayRole:
        return letter.name;
    case keyRole:
        return letter.key;
    case noteRole:
        return noteOf(letter);
    case favouriteRole:
        return shown->marks.favourite;
    case defaultRole:
        return shown->isDefault;
    case elsewhereRole:
        return !letter.channel.isEmpty() && letter.channel != m_channel;
    case Qt::AccessibleTextRole: {
        QStringList words{letter.name};
        if (shown->isDefault) {
            words << tr("Offered first");
        }
        if (shown->marks.favourite) {
            words << tr("favourite");
        }
        return (words << noteOf(letter)).join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace choba::widgets
