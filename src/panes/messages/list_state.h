// What stands in the place of a list that has nothing to show: why, and what can be done.
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::messages {

class ListState : public QWidget
{
    Q_OBJECT

public:
    explicit ListState(QWidget* parent = nullptr);

    enum class Kind {
        nothingYet, // no conversation and no draft at all
        noTurn, // none of those that are there passes the filter
        allOpened,
        nothingFound,
        failed,
    };

    // `words`: what was searched for.
    void show(Kind kind, const QString& words = {});
    void show(const Error& error);

signals:
    void newAsked();
    void sampleAsked();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString sentence() const;
    void retranslate();

    Kind m_kind = Kind::nothingYet;
    QString m_searched;
    Error m_error;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_sample;
    QPushButton* m_retry;
};

} // namespace choba::messages
