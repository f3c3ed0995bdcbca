// The rows of the list: templates under the headings of their groups, or what a search found, best
// first. A change is applied as a difference by key, so that selection and scroll position stay.
#pragma once

#include "rules/channel.h"
#include "writing/template_library.h"

#include <QAbstractListModel>

namespace choba::templates {

class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        nameRole = Qt::DisplayRole,
        tipRole = Qt::ToolTipRole, // when to use it
        spokenRole = Qt::AccessibleTextRole,
        headingRole = Qt::UserRole, // bool; such rows cannot be chosen
        noteRole, // short names, use and place
        favouriteRole, // bool
        dimmedRole, // bool; switched off
        chipsRole, // std::vector<widgets::RowChip>
    };

    using Library = std::shared_ptr<const writing::TemplateLibrary>;

    explicit TemplateModel(QObject* parent = nullptr);

    void setLibrary(const Library& library);
    // Edits that could not be saved yet: of templates in the library, and new ones, which come
    // first.
    void setUnsaved(const std::vector<domain::LetterTemplate>& unsaved);
    void setQuery(const QString& words, const writing::TemplateFilter& filter);
    void setChannels(const std::vector<rules::Channel>& channels);
    // The rows again as they are: the language is another.
    void refreshWords();

    // Empty for headings.
    QString keyAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& key) const;
    // The nearest template, downwards first; invalid when there is none.
    QModelIndex nearest(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        enum class Kind { heading, unsaved, entry };

        Kind kind = Kind::heading;
        QString key; // of a heading: its words
        int position = 0; // in m_unsaved or the library

        bool isSame(const Row& other) const
        {
            return (kind == Kind::heading) == (other.kind == Kind::heading) && key == other.key;
        }
    };

    // What rows are made of.
    struct Stock {
        Library library;
        std::vector<domain::LetterTemplate> unsaved;
    };

    std::vector<Row> rowsOf(const Stock& stock) const;
    void addGroups(const Stock& stock, const std::vector<int>& found, std::vector<Row>& rows) const;
    void take(Stock stock);

    void rebuild() { take(m_stock); }

    const domain::LetterTemplate& letterOf(const Row& row) const;
    const writing::TemplateEntry* entryOf(const Row& row) const;
    bool isUnsaved(const QString& key) const;
    QVariant headingData(const Row& row, int role) const;
    QString note(const domain::LetterTemplate& letter) const;
    QVariant chips(const Row& row) const;
    QString spoken(const Row& row) const;

    Stock m_stock;
    QString m_words;
    writing::TemplateFilter m_filter;
    std::vector<rules::Channel> m_channels;
    std::vector<Row> m_rows;
};

} // namespace choba::templates
