// All facts as one file, out and in again: what an import would come to is shown first.
#pragma once

#include "shell/settings_pages/file_work.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
class ChoiceBox;
} // namespace choba::widgets

namespace choba::shell {

class ImportCard;

class AllFactsPanel : public QWidget
{
    Q_OBJECT

public:
    AllFactsPanel(acts::Store& store, const Clock& clock, widgets::ActNotices& notices,
                  QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Words = std::function<QString()>;

    void layOut();
    QWidget* policyRow();
    void connectAll();
    void connectWork();
    void retranslate();
    void showState();
    void tell(const Words& words);
    void askExport();
    void exportTo(const QString& target);
    void tellExported(const QString& target, qint64 bytes);
    void askImport();
    void plan(const QString& source);
    void planAgain();
    void takeOver();
    void tellTaken(const acts::AllImported& counts);
    void leave();
    acts::OnConflict policy() const;

    acts::Store& m_store;
    const Clock& m_clock;
    widgets::ActNotices& m_notices;
    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_export;
    QPushButton* m_import;
    ImportCard* m_card;
    QLabel* m_policyTitle;
    widgets::ChoiceBox* m_policy;
    QWidget* m_workRow;
    QLabel* m_workWords;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QLabel* m_outcome;
    FileWork m_work;
    Words m_doing;
    Words m_result; // what came of the last work
    std::optional<FactsPlan> m_plan;
};

} // namespace choba::shell
