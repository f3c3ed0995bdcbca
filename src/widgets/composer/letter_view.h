// A letter for reading: laid out and marked like the editor's, never changed. What came out of a
// tag can be clicked, or asked for with the return key while the caret stands in it.
#pragma once

#include "widgets/composer/marks.h"

#include <QTextEdit>

namespace choba::widgets {

class LetterLayout;

class LetterView : public QTextEdit
{
    Q_OBJECT

public:
    explicit LetterView(QWidget* parent = nullptr);

    // Keeps the place that is scrolled to.
    void show(const QString& text, const Marks& marks);
    void select(qsizetype start, qsizetype end);

signals:
    void fillClicked(int index); // in Marks::fills

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int fillAt(const QPoint& point) const; // −1: none
    int fillOver(qsizetype offset) const;

    LetterLayout* m_layout;
    QString m_text; // as it was given: no-break spaces are others when read back
};

} // namespace choba::widgets
