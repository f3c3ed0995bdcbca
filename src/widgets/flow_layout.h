// Lays widgets out in rows like words of a text: what does not fit goes to the next row.
#pragma once

#include <QLayout>

#include <vector>

namespace choba::widgets {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Mode { measure, place };

    int arrange(const QRect& rect, Mode mode) const; // the height taken

    std::vector<QLayoutItem*> m_items;
};

} // namespace choba::widgets
