#include "panes/rooms/room_words_field.h"

#include "widgets/theme.h"

#include <QAction>

namespace choba::rooms {

namespace size = widgets::size;

namespace {

constexpr int narrowest = 13 * size::grid;
constexpr int longestWords = 128;

} // namespace

RoomWordsField::RoomWordsField(QWidget* parent)
    : WordsField(QStringLiteral("roomWords"), narrowest, longestWords, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    RoomWordsField::nameParts();
}

void RoomWordsField::nameParts()
{
    const QString whole = tr("Narrow down by client or service");
    const bool fits = fontMetrics().horizontalAdvance(whole) + 2 * size::grid <= width();
    setPlaceholderText(fits ? whole : tr("Narrow down"));
    setAccessibleName(whole);
    setToolTip(tr("Client, service, number, title or note (Ctrl+F)"));
    clearAction()->setText(tr("Clear the words"));
}

} // namespace choba::rooms
