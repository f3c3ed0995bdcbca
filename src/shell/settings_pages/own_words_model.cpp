#include "shell/settings_pages/own_words_model.h"

#include "text/fold.h"
#include "wording/findings.h"

namespace choba::shell {

namespace {

QString text(const domain::OwnWord& word, int column)
{
    const bool flags = word.kind == domain::WordKind::flag;
    switch (column) {
    case OwnWordsModel::termColumn:
        return word.term;
    case OwnWordsModel::kindColumn:
        return wordKindName(word.kind);
    case OwnWordsModel::severityColumn:
        return flags ? wording::severityName(word.severity) : QString();
    case OwnWordsModel::suggestionColumn:
        return flags ? word.suggestion : QString();
    case OwnWordsModel::exampleColumn:
        return flags ? word.example : QString();
    default:
        return {};
    }
}

QString tone(const domain::OwnWord& word, int column)
{
    const bool flags = word.kind == domain::WordKind::flag;
    if (column == OwnWordsModel::kindColumn) {
        return flags ? QStringLiteral("mine") : QStringLiteral("done");
    }
    return column == OwnWordsModel::severityColumn && flags ? key(word.severity).toString()
                                                            : QString();
}

} // namespace

void OwnWordsModel::setWords(std::vector<domain::OwnWord> words)
{
    beginResetModel();
    m_words = std::move(words);
    narrow();
    endResetModel();
}

void OwnWordsModel::setFilter(const QString& words, std::optional<domain::WordKind> kind)
{
    beginResetModel();
    m_filter = text::folded(words.trimmed());
    m_kind = kind;
    narrow();
    endResetModel();
}

void OwnWordsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

int OwnWordsModel::find(WordId id) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (word(i).id == id) {
            return i;
        }
    }
    return -1;
}

int OwnWordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int OwnWordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OwnWordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const domain::OwnWord& shown = word(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case toneRole:
        return tone(shown, index.column());
    default:
        return {};
    }
}

QVariant OwnWordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case termColumn:
        return tr("Word");
    case kindColumn:
        return tr("What happens");
    case severityColumn:
        return tr("Shown as");
    case suggestionColumn:
        return tr("Write instead");
    case exampleColumn:
        return tr("Example");
    default:
        return {};
    }
}

void OwnWordsModel::narrow()
{
    m_shown.clear();
    for (size_t i = 0; i < m_words.size(); ++i) {
        const domain::OwnWord& word = m_words[i];
        if (m_kind && word.kind != *m_kind) {
            continue;
        }
        const QString all = word.term + u'\n' + word.suggestion + u'\n' + word.example;
        if (m_filter.empty() || text::folded(all).find(m_filter) != std::u16string::npos) {
            m_shown.push_back(i);
        }
    }
}

QString wordKindName(domain::WordKind kind)
{
    return kind == domain::WordKind::flag ? OwnWordsModel::tr("Always point out")
                                          : OwnWordsModel::tr("Never point out");
}

} // namespace choba::shell
