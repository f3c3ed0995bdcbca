// The left column: all services, or why there are none.
#pragma once

#include "panes/services/service_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace choba::services {

class ServiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceList(const Clock& clock, QWidget* parent = nullptr);
    ~ServiceList() override;

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    void setUnsaved(const std::vector<ServiceInput>& unsaved);
    void setWritable(bool writable);
    // Shown while nothing is loaded.
    void showFailure(const Error& error);

    // Shows it as chosen without a signal.
    void select(ServiceId id);

    bool isEmpty() const { return m_model.rowCount() == 0; }

signals:
    void chosen(choba::ServiceId id);
    void newAsked();
    void sampleAsked();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildEmpty();
    void showChosen();
    void showPage();
    void retranslate();

    ServiceModel m_model;
    ServiceId m_chosen;
    bool m_loaded = false;
    bool m_quiet = false; // the selection is not the user's
    std::optional<Error> m_failure;
    QStackedWidget* m_pages;
    QListView* m_view;
    QWidget* m_empty;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_sample;
    QPushButton* m_retry;
};

} // namespace choba::services
