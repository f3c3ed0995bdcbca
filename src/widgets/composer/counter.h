// The counter at the foot of the composer, "1,184 / 1,000 → 2 parts", with all ways of counting on
// hover or click.
#pragma once

#include "widgets/composer/letter.h"

#include <QPushButton>

namespace choba::widgets {

class Counter : public QPushButton
{
    Q_OBJECT

public:
    explicit Counter(const Letter& letter, QWidget* parent = nullptr);

    void refresh();

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Piece {
        QString text;
        bool strong = false;
    };

    std::vector<Piece> pieces() const;
    QString details() const;
    QFont fontOf(const Piece& piece) const;

    const Letter& m_letter;
    std::vector<Piece> m_pieces;
};

} // namespace choba::widgets
