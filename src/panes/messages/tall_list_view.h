// A list whose rows may be of any height: QListView keeps heights in 16 bits, which a message of
// 100,000 characters exceeds. One column, scrolled by pixels, never wider than the viewport.
#pragma once

#include <QListView>

namespace choba::messages {

class TallListView : public QListView
{
    Q_OBJECT

public:
    explicit TallListView(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    int horizontalOffset() const override { return 0; }

    int verticalOffset() const override;

    bool isIndexHidden(const QModelIndex&) const override { return false; }

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    void updateGeometries() override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    int rowAt(int y) const; // in the contents; the last row below the end

    std::vector<int> m_tops = {0}; // of each row, and the end of the last one
};

} // namespace choba::messages
