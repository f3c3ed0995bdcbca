// Paints one message: the heading of its day, and a card with where, when and what. What goes out
// stands to the right. The row that is current keeps room below its card for what can be done.
#pragma once

#include "panes/messages/message_text.h"

#include <QStyledItemDelegate>

#include <unordered_map>

namespace choba::messages {

class HistoryModel;

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const HistoryModel& model, QObject* parent);

    // Of the column all rows stand in; the list tells.
    void setWidth(int width);
    // Room below the card of one row.
    void setPanel(MessageId of, int height);

    void setMarks(MessageId of, std::vector<TextMark> marks);

    const std::vector<TextMark>& marks() const { return m_marks; }

    MessageId marked() const { return m_marked; }

    // Where the parts of a row stand, relative to the row's top left corner.
    struct Places {
        QRect heading;
        QRect card;
        QRect head; // the line with channel, time and mark
        QRect text;
        QRect more; // "Show the whole text"; empty when it is shown
        QRect panel; // empty unless the row has it
        int height = 0;
    };

    Places places(int row) const;

    const MessageText& textOf(int row) const;

    void forget(); // everything that is laid out, for example when the font has changed
    void forget(MessageId id);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QRect& rect, const QString& words) const;
    void paintHead(QPainter* painter, const QRect& rect, int row) const;

    const HistoryModel& m_model;
    int m_width = 0;
    MessageId m_panelOf;
    int m_panelHeight = 0;
    MessageId m_marked;
    std::vector<TextMark> m_marks;
    mutable std::unordered_map<qint64, std::unique_ptr<MessageText>> m_texts;
};

} // namespace choba::messages
