#include "widgets/composer/mark_painter.h"

#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr qreal lineBelow = 1; // underline, from the bottom of the letters' box upwards
constexpr qreal tintAbove = 1;
constexpr qreal tintBelow = 1;

// Calls `act` for the spans that touch text[from, to). Spans are ordered by start; a long one may
// begin far above, so only the upper end is cut off early.
template<typename Span, typename Act>
void forVisible(const std::vector<Span>& spans, qsizetype from, qsizetype to, Act act)
{
    for (const Span& span : spans) {
        if (span.start >= to) {
            break;
        }
        if (span.end > from) {
            act(span);
        }
    }
}

} // namespace

void MarkPainter::drawBehind(QPainter* painter, qsizetype from, qsizetype to) const
{
    forVisible(m_layout.marks().fills, from, to, [&](const FillMark& fill) {
        const QColor& tint = fill.missing ? m_tokens.amberFill : m_tokens.indigoFill;
        for (const QRectF& rect : m_layout.rectsOf(fill.start, fill.end)) {
            painter->fillRect(rect.adjusted(0, -tintAbove, 0, tintBelow), tint);
        }
    });
    forVisible(m_layout.marks().underlines, from, to, [&](const Underline& underline) {
        if (underline.severity == Severity::stop) {
            for (const QRectF& rect : m_layout.rectsOf(underline.start, underline.end)) {
                painter->fillRect(rect.adjusted(0, -tintAbove, 0, 0), m_tokens.vermilionFill);
            }
        }
    });
    forVisible(m_layout.marks().tags, from, to, [&](const TagMark& tag) {
        for (const QRectF& rect : m_layout.rectsOf(tag.start, tag.end)) {
            painter->fillRect(rect.adjusted(0, -tintAbove, 0, 0), m_tokens.indigoFill);
        }
    });
}

void MarkPainter::drawOver(QPainter* painter, qsizetype from, qsizetype to) const
{
    painter->save();
    forVisible(m_layout.marks().underlines, from, to,
               [&](const Underline& underline) { drawUnderline(painter, underline); });
    painter->setPen(QPen(m_tokens.indigo, 1));
    painter->setBrush(Qt::NoBrush);
    forVisible(m_layout.marks().tags, from, to, [&](const TagMark& tag) {
        for (const QRectF& rect : m_layout.rectsOf(tag.start, tag.end)) {
            painter->drawRect(rect.toAlignedRect().adjusted(0, -1, -1, 0));
        }
    });
    painter->setPen(QPen(m_tokens.amber, 1));
    forVisible(m_layout.marks().fills, from, to, [&](const FillMark& fill) {
        if (fill.missing) {
            for (const QRectF& rect : m_layout.rectsOf(fill.start, fill.end)) {
                painter->drawRect(rect.toAlignedRect().adjusted(0, -1, -1, 0));
            }
        }
    });
    for (const CutMark& cut : m_layout.marks().cuts) {
        if (cut.at >= from && cut.at <= to) {
            drawCut(painter, cut);
        }
    }
    painter->restore();
}

void MarkPainter::drawUnderline(QPainter* painter, const Underline& underline) const
{
    const auto pen = [&]() -> QPen {
        switch (underline.severity) {
        case Severity::stop:
            return {m_tokens.vermilion, 2};
        case Severity::warn:
            return {m_tokens.amber, 2};
        case Severity::hint:
            return {m_tokens.secondary, 1.5, Qt::DotLine};
        }
        return {};
    };
    painter->setPen(pen());
    for (const QRectF& rect : m_layout.rectsOf(underline.start, underline.end)) {
        const qreal y = std::round(rect.bottom()) + lineBelow;
        painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right() - 1, y));
    }
}

void MarkPainter::drawCut(QPainter* painter, const CutMark& cut) const
{
    const QRectF band = m_layout.bandOf(cut);
    if (band.isEmpty()) {
        return;
    }
    QPen pen(m_tokens.indigo, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    const qreal y = std::floor(band.top()) + 8.5;
    painter->drawLine(QPointF(band.left(), y), QPointF(band.right(), y));
    painter->setFont(noteFont());
    painter->setPen(m_tokens.indigo);
    painter->drawText(band.adjusted(0, 10, 0, 0), Qt::AlignRight | Qt::AlignTop, cut.label);
}

} // namespace choba::widgets
