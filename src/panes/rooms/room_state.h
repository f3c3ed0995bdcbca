// What stands in the place of the rooms when there are none to show: why, and what can be done.
#pragma once

#include "base/result.h"
#include "panes/rooms/room_filter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::rooms {

class RoomState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { loading, searching, nothingYet, nothingHere, nothingFound, failed };

    explicit RoomState(QWidget* parent = nullptr);

    // `filter` as far as nothing passes it.
    void show(Kind kind, RoomFilter filter = RoomFilter::all);
    // `words`: what was searched for.
    void showNothingFound(const QString& words, RoomFilter filter);
    void show(const Error& error);
    void setWritable(bool writable);

signals:
    void newAsked();
    void sampleAsked();
    void allAsked(); // without words and filter
    void wordsCleared();
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name);
    QString sentence() const;
    QString nothingFound() const;
    void retranslate();

    Kind m_kind = Kind::loading;
    RoomFilter m_filter = RoomFilter::all;
    QString m_searched;
    Error m_error;
    QLabel* m_words;
    QPushButton* m_new;
    QPushButton* m_sample;
    QPushButton* m_clear;
    QPushButton* m_all;
    QPushButton* m_retry;
};

} // namespace choba::rooms
