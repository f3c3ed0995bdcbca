// The former versions of a template, what each differs in, and the way back to one.
#pragma once

#include "base/id.h"
#include "writing/template_library.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace choba {
class Clock;
struct Error;
} // namespace choba

namespace choba::acts {
class Store;
}

namespace choba::templates {

class DifferenceView;
class VersionModel;

class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(const acts::Store& store, const Clock& clock, QWidget* parent = nullptr);
    ~HistoryPage() override;

    // The chosen version stays chosen while the template is the same.
    void show(const writing::TemplateEntry& present);
    void setReadOnly(const QString& reason); // empty = versions can be restored

signals:
    void restoreAsked(choba::TemplateVersionId version);
    void shippedAsked(); // the shipped text again
    void failed(const choba::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    std::vector<domain::TemplateVersion> versionsOf(const writing::TemplateEntry& present);
    void showVersion(int row);
    void restore();
    void retranslate();

    const acts::Store& m_store;
    VersionModel* m_model;
    domain::LetterTemplate m_present;
    QString m_readOnly;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QWidget* m_both;
    QListView* m_versions;
    QLabel* m_heading;
    QPushButton* m_restore;
    DifferenceView* m_difference;
};

} // namespace choba::templates
