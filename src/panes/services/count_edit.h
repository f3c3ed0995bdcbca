// A field for a whole number that takes full-width digits too, as a Japanese input method gives
// them, and that the mouse wheel does not change.
#pragma once

#include <QSpinBox>

namespace choba::services {

class CountEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit CountEdit(QWidget* parent = nullptr);

    QValidator::State validate(QString& input, int& position) const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace choba::services
