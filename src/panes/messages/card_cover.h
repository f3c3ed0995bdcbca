// Keeps the client's card over what is beside the letter, so that the letter stays still.
#pragma once

#include <QObject>

class QWidget;

namespace choba::messages {

class CardCover : public QObject
{
    Q_OBJECT

public:
    // `card` becomes a child of `ground`, along whose right edge it lies.
    CardCover(QWidget& card, QWidget& ground);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_card;
    QWidget& m_ground;
};

} // namespace choba::messages
