// Lays a plain text out as a letter: generous lines of one height, and where a part ends a line
// break and a band of white for the cut mark, without touching the text. Positions in the document
// stay those of the text, preedit text of an input method included.
#pragma once

#include "widgets/composer/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextOption>

class QTextBlock;
class QTextLayout;

namespace choba::widgets {

class LetterLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT
    // QTextEdit reads and writes it.
    Q_PROPERTY(int cursorWidth MEMBER m_cursorWidth)

public:
    static constexpr int sideMargin = 18;
    static constexpr int topMargin = 14;
    static constexpr int bandHeight = 34;

    explicit LetterLayout(QTextDocument* document);

    const Marks& marks() const { return m_marks; }

    void setMarks(const Marks& marks);

    // Rectangles of text[start, end) in document coordinates, one for each line; a line's
    // height is that of its letters.
    std::vector<QRectF> rectsOf(qsizetype start, qsizetype end) const;
    // Where the mark of `cut` is painted.
    QRectF bandOf(const CutMark& cut) const;

    void draw(QPainter* painter, const PaintContext& context) override;
    int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;

    int pageCount() const override { return 1; }

    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame* frame) const override;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    int blockAt(qreal y) const;
    void drawBlock(QPainter* painter, const PaintContext& context, const QTextBlock& block) const;
    void layOut(const QTextBlock& block) const;
    const CutMark* cutIn(qsizetype from, qsizetype to) const;
    bool cutFollows(const QTextBlock& block) const;
    bool leadsWithBand(const QTextBlock& block) const;
    void measureBlocks();
    qreal textWidth() const;

    Marks m_marks;
    std::vector<qreal> m_tops; // of each block, and the end of the last one
    QTextOption m_option;
    int m_characters = 0;
    int m_cursorWidth = 1;
};

} // namespace choba::widgets
