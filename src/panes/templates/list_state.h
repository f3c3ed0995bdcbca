// What stands in the place of a list that has nothing to show: why, and what can be done.
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::templates {

class ListState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        loading,
        nothingYet,
        noFavourites,
        nothingHere, // none passes the filter
        nothingFound,
        foundSwitchedOff, // none but some that are switched off
        failed,
    };

    explicit ListState(QWidget* parent = nullptr);

    // `words`: what was searched for.
    void show(Kind kind, const QString& words = {});
    void show(const Error& error);
    void showSwitchedOff(int count, const QString& words);
    void setWritable(bool writable);

signals:
    void newAsked();
    void allAsked(); // without the search and the filter
    void switchedOffAsked(); // too
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name);
    QString sentence() const;
    void retranslate();

    Kind m_kind = Kind::loading;
    QString m_searched;
    int m_switchedOffCount = 0;
    Error m_error;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_all;
    QPushButton* m_switchedOff;
    QPushButton* m_retry;
};

} // namespace choba::templates
