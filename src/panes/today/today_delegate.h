// Paints the list: headings, and for each line its time, whom and what it is about, why, and the
// button. Says where these parts are, so that the list knows what was clicked.
#pragma once

#include "panes/today/line_words.h"

#include <QFont>
#include <QStyledItemDelegate>

class QListView;

namespace choba::today {

class TodayModel;
struct Row;

class TodayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Part { none, button, menu, reason };

    TodayDelegate(const TodayModel& model, QListView* view);

    // Of a row that fills `rect`.
    Part partAt(const QPoint& position, const QRect& rect, int row) const;
    // Where the menu opens when it is asked for by a key.
    QPoint menuPlace(const QRect& rect, int row) const;

    // The part under the pointer.
    void setHovered(int row, Part part);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Fonts {
        QFont base;
        QFont strong;
        QFont note;
        QFont link;
        int baseHeight = 0;
        int noteHeight = 0;
    };

    struct Places {
        QRect time;
        QRect title;
        QRect why;
        QRect reason; // the link
        QRect steps;
        QRect button; // or the state
        QRect menu;
    };

    const Fonts& fonts() const;
    Places placesOf(const QRect& rect, const LineWords& words, int row) const;
    int lineHeight(int row, int width) const;
    void paintLine(QPainter& painter, const QStyleOptionViewItem& option, int row) const;
    void paintTime(QPainter& painter, const QRect& area, const LineWords& words) const;
    void paintTitle(QPainter& painter, const QRect& area, const LineWords& words) const;
    void paintReason(QPainter& painter, const Places& places, const LineWords& words,
                     int row) const;
    void paintButton(QPainter& painter, const QRect& area, const LineWords& words, int row) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const Row& row,
                    const QString& words) const;
    bool isHovered(int row, Part part) const;

    const TodayModel& m_model;
    QListView* m_view;
    int m_hoveredRow = -1;
    Part m_hoveredPart = Part::none;
    mutable Fonts m_fonts; // measuring a font for each row would be felt
};

} // namespace choba::today
