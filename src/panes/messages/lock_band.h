// While the site takes no messages: since when, until when usually, what waits, and what can be
// done. Hidden when nothing is locked.
#pragma once

#include "domain/trouble.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QTimer;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::rules {
class RulePack;
}

namespace choba::widgets {
class JapanTimeEdit;
}

namespace choba::messages {

class LockBand : public QFrame
{
    Q_OBJECT

public:
    LockBand(const acts::Store& store, const Clock& clock, QWidget* parent = nullptr);

    // How long a lock usually lasts.
    void setRules(const rules::RulePack& pack);
    // Reads from the store whether there is a lock, and what waits.
    void refresh();
    // Asks since when; lockAsked() follows when the user has said so.
    void ask();

    const std::optional<domain::Lock>& lock() const { return m_lock; }

signals:
    void lockAsked(qint64 since); // UTC milliseconds
    void overAsked(); // messages go out again
    void supportLetterAsked();
    void draftChosen(choba::DraftId draft); // one of those that wait

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void buildQuestion();
    void showWaiting();
    QString words() const;

    const acts::Store& m_store;
    const Clock& m_clock;
    std::optional<domain::Lock> m_lock;
    std::optional<qint64> m_shortest; // hours
    std::optional<qint64> m_longest;
    QStringList m_channels; // what a lock holds up
    QWidget* m_question; // since when? instead of the buttons
    widgets::JapanTimeEdit* m_since;
    QPushButton* m_record;
    QPushButton* m_cancel;
    QWidget* m_buttons;
    QLabel* m_words;
    QPushButton* m_waiting;
    QPushButton* m_letter;
    QPushButton* m_over;
    QTimer* m_minute; // the words speak of now
};

} // namespace choba::messages
