// A part of a room's page: a heading, and what belongs to it.
#pragma once

#include "acts/act.h"
#include "domain/room.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class ActNotices;
}

namespace choba::rooms {

// What the parts of the page work with.
struct Tools {
    acts::Store& store;
    widgets::ActNotices& notices;
    const Clock& clock;
};

// Changes one thing about a room as it is in the data file at that moment, for acts: what another
// part of the page has just saved stays.
Result<acts::Receipt> changePart(const acts::Scope& scope, RoomId room,
                                 const std::function<void(domain::Room&)>& change);

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const char* name, QWidget* parent = nullptr);

    void setHeading(const QString& words);

protected:
    QVBoxLayout* column() const { return m_column; }

    // At the right of the heading.
    QHBoxLayout* headingRow() const { return m_headingRow; }

    // Wrapped, of plain text.
    QLabel* addLabel(const char* name, const char* look = nullptr);
    QPushButton* makeButton(const char* name, const char* look = nullptr);

private:
    QVBoxLayout* m_column;
    QHBoxLayout* m_headingRow;
    QLabel* m_heading;
};

} // namespace choba::rooms
