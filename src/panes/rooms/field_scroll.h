// The fields of a form that is higher than its place: they scroll, what stands around them does
// not. It takes no more height than they need.
#pragma once

#include <QScrollArea>

namespace choba::rooms {

class FieldScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldScroll(QWidget* fields, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace choba::rooms
