#include "panes/rooms/card.h"

#include "acts/rooms.h"
#include "storage/rooms.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace choba::rooms {

namespace size = widgets::size;

Result<acts::Receipt> changePart(const acts::Scope& scope, RoomId room,
                                 const std::function<void(domain::Room&)>& change)
{
    Result<domain::Room> current = storage::loadRoom(scope.connection, room);
    if (!current) {
        return current.error();
    }
    change(*current);
    return acts::changeRoom(scope, *current);
}

Card::Card(const char* name, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_headingRow(new QHBoxLayout)
    , m_heading(new QLabel(this))
{
    setObjectName(QLatin1String(name));
    widgets::setLook(this, "look", QStringLiteral("card"));
    m_heading->setObjectName(QLatin1String(name) + QLatin1String("Heading"));
    m_heading->setTextFormat(Qt::PlainText);
    widgets::setLook(m_heading, "look", QStringLiteral("strong"));
    constexpr int side = size::grid + size::half;
    m_column->setContentsMargins(side, size::grid, side, side);
    m_column->setSpacing(size::grid);
    m_headingRow->setSpacing(size::grid);
    m_headingRow->addWidget(m_heading);
    m_headingRow->addStretch(1);
    m_column->addLayout(m_headingRow);
}

void Card::setHeading(const QString& words)
{
    m_heading->setText(words);
    setAccessibleName(words);
}

QLabel* Card::addLabel(const char* name, const char* look)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look != nullptr) {
        widgets::setLook(label, "look", QLatin1String(look));
    }
    m_column->addWidget(label);
    return label;
}

QPushButton* Card::makeButton(const char* name, const char* look)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(button->text());
    if (look != nullptr) {
        widgets::setLook(button, "look", QLatin1String(look));
    }
    return button;
}

} // namespace choba::rooms
