// The days the client named, and whether they were kept.
#pragma once

#include "panes/rooms/card.h"
#include "panes/rooms/shown_room.h"

namespace choba::rooms {

struct Promise {
    enum class Outcome : quint8 { awaited, passed, settled };

    qint64 day = 0; // its first moment, UTC milliseconds
    qint64 namedAt = 0;
    Outcome outcome = Outcome::settled; // settled: the room went on before or on that day

    bool operator==(const Promise&) const = default;
};

// In the order they were named.
std::vector<Promise> promisesIn(const ShownRoom& shown);

class PromiseCard : public Card
{
    Q_OBJECT

public:
    explicit PromiseCard(QWidget* parent = nullptr);

    void show(const ShownRoom& shown);
    void setWritable(bool writable);
    void retranslate();

signals:
    void recordAsked(); // a day was named

private:
    std::vector<Promise> m_promises;
    qint64 m_now = 0;
    QLabel* m_words;
    QPushButton* m_record;
};

} // namespace choba::rooms
