// A label that shortens its text with an ellipsis where there is too little room.
#pragma once

#include <QLabel>

namespace choba::widgets {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace choba::widgets
