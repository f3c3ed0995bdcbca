// Paints a cell of the settings' tables: words, a smaller second line, or a chip.
#pragma once

#include <QStyledItemDelegate>

namespace choba::shell {

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 44;

    // Roles of the model, which the two tables number differently.
    struct Roles {
        int note = -1; // text of the second line
        int tone = -1; // key of a chip: stop, warn, hint, mine, done
        int strong = -1; // bool
    };

    TableDelegate(const Roles& roles, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QString& words,
                   const QString& tone) const;

    Roles m_roles;
};

} // namespace choba::shell
