// A template on offer: its name with a star for a favourite and a word for the default, and below
// it when it is used.
#pragma once

#include <QStyledItemDelegate>

namespace choba::widgets {

class ChooserDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace choba::widgets
