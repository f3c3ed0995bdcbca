#include "panes/messages/history_delegate.h"

#include "panes/messages/history_model.h"
#include "widgets/composer/channel_words.h"
#include "widgets/theme.h"

#include <QPainter>

namespace choba::messages {

namespace {

namespace size = widgets::size;

constexpr int rowGap = 6; // above and below each card
constexpr int headingHeight = 36;
constexpr int sidePadding = 14;
constexpr int padding = 10; // above and below what is in a card
constexpr int headHeight = 20;
constexpr int moreHeight = 24;
constexpr int widestCard = 640;
constexpr int leastIndent = 48; // between an edge and the cards of the other side

// On the filled card the common hairline would not be seen.
QColor hairlineOn(bool filled)
{
    const widgets::Tokens& t = widgets::currentTokens();
    if (!filled) {
        return t.hairline;
    }
    constexpr int faint = 72;
    QColor colour = t.indigo;
    colour.setAlpha(faint);
    return colour;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    connect(&model, &HistoryModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row(); ++row) {
                    forget(m_model.message(row).id);
                }
            });
    connect(&model, &HistoryModel::modelReset, this, [this] {
        forget();
        m_marks.clear();
    });
}

void HistoryDelegate::setWidth(int width)
{
    m_width = width;
}

void HistoryDelegate::setPanel(MessageId of, int height)
{
    m_panelOf = of;
    m_panelHeight = height;
}

void HistoryDelegate::setMarks(MessageId of, std::vector<TextMark> marks)
{
    m_marked = of;
    m_marks = std::move(marks);
}

HistoryDelegate::Places HistoryDelegate::places(int row) const
{
    const domain::Message& message = m_model.message(row);
    const bool out = message.direction == domain::Direction::out;
    const MessageText& text = textOf(row);
    Places places;
    int y = 0;
    if (m_model.beginsDay(row)) {
        places.heading = QRect(0, 0, m_width, headingHeight);
        y += headingHeight;
    }
    y += rowGap;
    const int width = text.width() + 2 * sidePadding;
    const int left = out ? m_width - width : 0;
    const int top = y;
    y += padding;
    places.head = QRect(left + sidePadding, y, text.width(), headHeight);
    y += headHeight + size::half;
    places.text = QRect(left + sidePadding, y, text.width(), text.height());
    y += text.height();
    if (text.isClipped()) {
        places.more = QRect(left + sidePadding, y, text.width(), moreHeight);
        y += moreHeight;
    }
    y += padding;
    places.card = QRect(left, top, width, y - top);
    if (message.id == m_panelOf && m_panelHeight > 0) {
        places.panel = QRect(left, y + size::half, width, m_panelHeight);
        y += size::half + m_panelHeight;
    }
    places.height = y + rowGap;
    return places;
}

const MessageText& HistoryDelegate::textOf(int row) const
{
    const domain::Message& message = m_model.message(row);
    const int width =
        std::clamp(m_width - leastIndent, 2 * leastIndent, widestCard) - 2 * sidePadding;
    std::unique_ptr<MessageText>& text = m_texts[message.id.value];
    const bool whole = m_model.isWhole(message.id);
    if (!text || text->width() != width || text->isWhole() != whole) {
        text = std::make_unique<MessageText>(message, width, whole, widgets::baseFont());
    }
    return *text;
}

void HistoryDelegate::forget()
{
    m_texts.clear();
}

void HistoryDelegate::forget(MessageId id)
{
    m_texts.erase(id.value);
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const int row = index.row();
    const domain::Message& message = m_model.message(row);
    const Places where = places(row);
    const QPoint origin = option.rect.topLeft();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!where.heading.isEmpty()) {
        paintHeading(painter, where.heading.translated(origin), m_model.heading(row));
    }
    const bool out = message.direction == domain::Direction::out;
    const bool current = option.state & QStyle::State_Selected;
    const bool focused = current && (option.state & QStyle::State_HasFocus);
    const QRect area = option.widget ? option.widget->rect() : option.rect;
    // Only as much of a long card as is near: the painter's coordinates have an end.
    constexpr int beyond = 32;
    const QRectF card =
        QRectF(where.card.translated(origin).intersected(area.adjusted(0, -beyond, 0, beyond)))
            .adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(current ? t.indigo : out ? t.indigoFill : t.hairline, focused ? 2 : 1));
    painter->setBrush(out ? t.indigoFill : t.card);
    painter->drawRoundedRect(card, size::cardRadius, size::cardRadius);
    paintHead(painter, where.head.translated(origin), row);
    painter->setFont(widgets::baseFont());
    const std::span<const TextMark> marks =
        message.id == m_marked ? std::span<const TextMark>(m_marks) : std::span<const TextMark>();
    textOf(row).paint(painter, origin + where.text.topLeft(), area, marks, hairlineOn(out));
    if (!where.more.isEmpty()) {
        painter->setFont(widgets::noteFont());
        painter->setPen(t.indigo);
        painter->drawText(where.more.translated(origin), Qt::AlignVCenter | Qt::AlignLeft,
                          tr("… Show the whole text"));
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_width, places(index.row()).height};
}

void HistoryDelegate::paintHeading(QPainter* painter, const QRect& rect, const QString& words) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    painter->setFont(widgets::noteFont());
    const int half = (QFontMetrics(widgets::noteFont()).horizontalAdvance(words) + 24) / 2;
    const int y = rect.center().y();
    painter->setPen(t.hairline);
    painter->drawLine(rect.left(), y, rect.center().x() - half, y);
    painter->drawLine(rect.center().x() + half, y, rect.right(), y);
    painter->setPen(t.secondary);
    painter->drawText(rect, Qt::AlignCenter, words);
}

void HistoryDelegate::paintHead(QPainter* painter, const QRect& rect, int row) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const domain::Message& message = m_model.message(row);
    const QFontMetrics metrics(widgets::noteFont());
    painter->setFont(widgets::noteFont());
    QRect rest = rect;
    const QString mark = m_model.markWords(row);
    if (!mark.isEmpty()) {
        const bool opened = message.openedAt.has_value();
        const int width = metrics.horizontalAdvance(mark) + 2 * 7;
        const QRect chip(rest.right() - width + 1, rest.top(), width, rest.height());
        painter->setPen(opened ? t.greenFill : t.hairline);
        painter->setBrush(opened ? t.greenFill : t.card);
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), size::half,
                                 size::half);
        painter->setPen(opened ? t.green : t.secondary);
        painter->drawText(chip, Qt::AlignCenter, mark);
        rest.setRight(chip.left() - size::grid);
    }
    painter->setPen(t.secondary);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(m_model.headWords(row), Qt::ElideRight, rest.width()));
}

} // namespace choba::messages
