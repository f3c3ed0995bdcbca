// A check box with the program's own tick, drawn from the tokens.
#pragma once

#include <QCheckBox>

namespace choba::widgets {

class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

} // namespace choba::widgets
