// A button that names its shortcut beside its text, smaller.
#pragma once

#include <QPushButton>

namespace choba::widgets {

class KeyButton : public QPushButton
{
    Q_OBJECT
    Q_PROPERTY(QString keyHint READ keyHint WRITE setKeyHint)

public:
    explicit KeyButton(QWidget* parent = nullptr);

    QString keyHint() const { return m_keyHint; }

    void setKeyHint(const QString& hint);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keyHint;
};

} // namespace choba::widgets
