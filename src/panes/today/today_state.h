// What stands in the place of the list when there is nothing in it: why, and what can be done.
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::today {

class TodayState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        loading,
        nothingYet, // neither rooms nor services
        nothingDue,
        failed,
    };

    explicit TodayState(QWidget* parent = nullptr);

    void show(Kind kind);
    void show(const Error& error);
    void setWritable(bool writable);

signals:
    void newRoomAsked();
    void sampleAsked();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name);
    QString sentence() const;
    void retranslate();

    Kind m_kind = Kind::loading;
    Error m_error;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_sample;
    QPushButton* m_retry;
};

} // namespace choba::today
