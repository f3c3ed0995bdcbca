// After "the site refused this": which words can have been the reason, and what to do with each.
#pragma once

#include "domain/trouble.h"
#include "writing/refusal_learning.h"

#include <QFrame>
#include <QThreadPool>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace choba {
class Job;
}

namespace choba::acts {
class Store;
}

namespace choba::messages {

class RefusalPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RefusalPanel(const acts::Store& store, QWidget* parent = nullptr);
    ~RefusalPanel() override;

    // Looks for suspects in the background and shows them.
    void examine(const domain::Refusal& refusal, const std::vector<text::Finding>& findings);

    // The text in question; without an id when there is none any more.
    const domain::Refusal& refusal() const { return m_refusal; }

    void close(); // also when its recording was taken back

signals:
    void placeChosen(const choba::writing::Suspect& suspect); // places in the refused text
    void suspectsFound(const std::vector<choba::writing::Suspect>& suspects);
    // One click turns a suspect into a word that is always pointed out; the sentence around it is
    // its example.
    void wordAsked(const QString& term, const QString& example);
    void supportLetterAsked();
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Outcome = Result<std::vector<writing::Suspect>>;

    void take(const Outcome& outcome);
    void clearRows();
    void addRow(const writing::Suspect& suspect, int number);
    void retranslate();

    const acts::Store& m_store;
    domain::Refusal m_refusal;
    std::shared_ptr<Job> m_job; // of the search that is running
    std::optional<Outcome> m_outcome;
    QLabel* m_words;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_letter;
    QPushButton* m_close;
    QThreadPool m_pool;
};

} // namespace choba::messages
