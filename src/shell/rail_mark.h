// The program's mark at the head of the rail. It measures no text before it is painted, so that the
// first window does not wait for fonts.
#pragma once

#include <QWidget>

namespace choba::shell {

class RailMark : public QWidget
{
    Q_OBJECT

public:
    enum class Form { wide, narrow };

    explicit RailMark(QWidget* parent = nullptr);

    void setForm(Form form);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Form m_form = Form::wide;
};

} // namespace choba::shell
