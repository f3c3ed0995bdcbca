// Paints the rows of a ChoiceList.
#pragma once

#include <QStyledItemDelegate>

namespace choba::widgets {

class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        idRole = Qt::UserRole,
        noteRole,
        valueRole,
        headingRole, // bool
        moreRole, // bool
    };

    static constexpr int moreWidth = 30; // at the right end of a row

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace choba::widgets
