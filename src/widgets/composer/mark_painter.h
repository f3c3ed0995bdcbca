// Paints underlines, open tags and cut marks over a laid-out letter. Severity shows as colour,
// thickness and line style together, never as colour alone.
#pragma once

#include <QtGlobal>

class QPainter;
class QRectF;

namespace choba::widgets {

class LetterLayout;
struct CutMark;
struct Tokens;
struct Underline;

class MarkPainter
{
public:
    MarkPainter(const LetterLayout& layout, const Tokens& tokens)
        : m_layout(layout)
        , m_tokens(tokens)
    { }

    // Only what lies in text[from, to): tints below the letters, then lines over them.
    void drawBehind(QPainter* painter, qsizetype from, qsizetype to) const;
    void drawOver(QPainter* painter, qsizetype from, qsizetype to) const;

private:
    void drawUnderline(QPainter* painter, const Underline& underline) const;
    void drawCut(QPainter* painter, const CutMark& cut) const;

    const LetterLayout& m_layout;
    const Tokens& m_tokens;
};

} // namespace choba::widgets
