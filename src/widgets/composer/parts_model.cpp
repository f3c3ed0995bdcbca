#include "widgets/composer/parts_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace choba::widgets {

QString partName(int index)
{
    return QCoreApplication::translate("parts", "part %1").arg(index + 1);
}

QString partTitle(int index)
{
    return QCoreApplication::translate("parts", "Part %1").arg(index + 1);
}

QString partStateName(PartState state)
{
    switch (state) {
    case PartState::waiting:
        return QCoreApplication::translate("parts", "not sent");
    case PartState::copied:
        return QCoreApplication::translate("parts", "copied");
    case PartState::sent:
        return QCoreApplication::translate("parts", "sent");
    }
    return {};
}

QString partLength(qsizetype length)
{
    return QCoreApplication::translate("parts", "%1 chars")
        .arg(QLocale(QLocale::Japanese).toString(length));
}

PartsModel::PartsModel(const Letter& letter, QObject* parent)
    : QAbstractListModel(parent)
    , m_letter(letter)
{ }

void PartsModel::refresh()
{
    const int rows = static_cast<int>(m_letter.prepared().parts.size());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (rows > 0) {
        emit dataChanged(index(0), index(rows - 1));
    }
}

int PartsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant PartsModel::data(const QModelIndex& index, int role) const
{
    const auto& parts = m_letter.prepared().parts;
    if (!index.isValid() || static_cast<size_t>(index.row()) >= parts.size()) {
        return {};
    }
    const int row = index.row();
    const qsizetype length = parts[static_cast<size_t>(row)].length;
    switch (role) {
    case Qt::DisplayRole:
        return partTitle(row);
    case Qt::AccessibleTextRole:
        return QStringList{partTitle(row), partLength(length), partStateName(m_letter.stateOf(row))}
            .join(QLatin1Char(' '));
    case lengthRole:
        return length;
    case stateRole:
        return static_cast<int>(m_letter.stateOf(row));
    case nextRole:
        return m_letter.obstacle() == Obstacle::none && m_letter.nextToCopy() == row;
    default:
        return {};
    }
}

} // namespace choba::widgets
