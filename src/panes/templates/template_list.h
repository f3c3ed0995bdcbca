// The left column: the templates under their groups, or what the search found. The chips and the
// search field stand in the title bar.
#pragma once

#include "panes/templates/template_model.h"
#include "widgets/template_source.h"

#include <QWidget>

#include <optional>

class QListView;
class QStackedWidget;

namespace choba::templates {

class ListState;
class TemplateFilters;
class TemplateSearch;

class TemplateList : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateList(QWidget* parent = nullptr);
    ~TemplateList() override;

    QWidget* tools(); // chips and search field

    void setLibrary(const TemplateModel::Library& library);
    void setUnsaved(const std::vector<domain::LetterTemplate>& unsaved);
    void setChannels(const std::vector<rules::Channel>& channels);
    void setWritable(bool writable);
    // Shown while there is no list.
    void showFailure(const Error& error);

    // Shows it as chosen without a signal; nothing chosen when it is not in the list.
    void select(const QString& key);
    // What would be chosen when the chosen one goes away; empty when there is none.
    QString neighbour() const;
    QString first() const;

    void focusSearch();
    void focusList();

signals:
    void chosen(const QString& key);
    void editAsked(); // Enter on the chosen one
    void removeAsked(); // the delete key
    void menuAsked(const QPoint& globalPosition);
    void newAsked();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildView();
    void connectModel();
    void applyQuery();
    void showAll();
    void showChosen();
    void reveal();
    void showPage();
    int foundSwitchedOff() const;
    bool handleKey(int key);
    void retranslate();

    TemplateModel m_model;
    QString m_chosen; // stays when its row is not there for a while
    TemplateModel::Library m_library;
    std::optional<Error> m_failure; // why nothing is loaded
    bool m_quiet = false; // the selection is not the user's
    QWidget* m_tools;
    TemplateFilters* m_filters;
    TemplateSearch* m_search;
    QStackedWidget* m_pages;
    QListView* m_view;
    ListState* m_state;
};

} // namespace choba::templates
