// A choice as a card: a ring, a name and, where it helps, a sentence; drawn from the tokens.
#pragma once

#include <QRadioButton>

namespace choba::shell {

class RadioCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit RadioCard(const QString& name, QWidget* parent = nullptr);

    // `about` may be empty.
    void setWords(const QString& name, const QString& about);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    QString m_about;
};

} // namespace choba::shell
