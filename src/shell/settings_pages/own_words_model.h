// The user's own words as a table; narrowed by words and by kind.
#pragma once

#include "domain/own_rules.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace choba::shell {

class OwnWordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { termColumn, kindColumn, severityColumn, suggestionColumn, exampleColumn };

    static constexpr int columns = 5;

    enum Role { noteRole = Qt::UserRole, toneRole, strongRole }; // see TableDelegate

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(std::vector<domain::OwnWord> words);
    // Kana, width and case make no difference; no kind is both of them.
    void setFilter(const QString& words, std::optional<domain::WordKind> kind);
    void retranslate();

    const std::vector<domain::OwnWord>& words() const { return m_words; }

    const domain::OwnWord& word(int row) const
    {
        return m_words[m_shown[static_cast<size_t>(row)]];
    }

    int find(WordId id) const; // -1 when it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();

    std::vector<domain::OwnWord> m_words;
    std::vector<size_t> m_shown; // indices into m_words
    std::u16string m_filter; // folded
    std::optional<domain::WordKind> m_kind;
};

// 「必ず指摘する」「指摘しない」
QString wordKindName(domain::WordKind kind);

} // namespace choba::shell
