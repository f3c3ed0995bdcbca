// Paints the list: headings of groups, and for each template its name, where it is for and marks.
#pragma once

#include <QStyledItemDelegate>

namespace choba::templates {

class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // One of two heights for each font.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    // Measuring a font for each of many thousand rows would be felt.
    struct Heights {
        QFont font;
        int heading = 0;
        int row = 0;
    };

    mutable Heights m_heights;
};

} // namespace choba::templates
