#include "panes/today/today_delegate.h"

#include "panes/today/today_model.h"
#include "widgets/due_chip.h"
#include "widgets/icons.h"
#include "widgets/row_parts.h"
#include "widgets/theme.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace choba::today {

namespace size = widgets::size;

namespace {

constexpr int timeColumn = 144;
constexpr int padding = 11; // above and below a line
constexpr int lineGap = 2;
constexpr int buttonHeight = 32;
constexpr int buttonPadding = 14;
constexpr int narrowestTitle = 120;
constexpr int slack = 2; // a text that fits exactly would be shortened for a fraction of a pixel
constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    constexpr int anyHeight = 10'000;
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), anyHeight), wrapped, text).height();
}

// Each step on its own line, what leads to it first.
QString stepLines(const QStringList& steps)
{
    return steps.join(QLatin1Char('\n'));
}

QString reasonWords(bool shown)
{
    return shown ? TodayModel::tr("Hide the reason") : TodayModel::tr("Why this date");
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel& model, QListView* view)
    : QStyledItemDelegate(view)
    , m_model(model)
    , m_view(view)
{ }

const TodayDelegate::Fonts& TodayDelegate::fonts() const
{
    if (m_fonts.baseHeight == 0 || m_fonts.base != m_view->font()) {
        const widgets::RowFonts rows(m_view->font());
        m_fonts = {m_view->font(), rows.name, rows.note, rows.note, 0, 0};
        m_fonts.link.setUnderline(true);
        m_fonts.baseHeight = QFontMetrics(m_fonts.base).height();
        m_fonts.noteHeight = QFontMetrics(m_fonts.note).height();
    }
    return m_fonts;
}

TodayDelegate::Places TodayDelegate::placesOf(const QRect& rect, const LineWords& words,
                                              int row) const
{
    const Fonts& font = fonts();
    const QFontMetrics base(font.base);
    const QFontMetrics note(font.note);
    Places places;
    const QRect line = rect.adjusted(size::page, padding, -size::page, -padding);
    const int upper = font.baseHeight + lineGap + font.noteHeight;
    places.time = QRect(line.left(), line.top(), timeColumn - size::grid, upper);
    const bool hasButton = !words.button.isEmpty();
    const int width = hasButton ? base.horizontalAdvance(words.button) + 2 * buttonPadding
                                : widgets::rowChipsWidth({{words.state}}, note);
    const int height = hasButton ? buttonHeight : widgets::rowChipHeight(note);
    places.button =
        QRect(line.right() + 1 - width, line.top() + (upper - height) / 2, width, height);
    places.menu = QRect(places.button.left() - size::grid - buttonHeight,
                        line.top() + (upper - buttonHeight) / 2, buttonHeight, buttonHeight);
    const int left = line.left() + timeColumn;
    const int room = std::max(places.menu.left() - size::grid - left, narrowestTitle);
    places.title = QRect(left, line.top(), room, font.baseHeight);
    const int second = line.top() + font.baseHeight + lineGap;
    const bool shown = m_model.isReasonShown(row);
    const int link = note.horizontalAdvance(reasonWords(shown)) + slack;
    if (shown) { // the whole sentence, the steps, the link below them
        const int whyHeight = wrappedHeight(note, words.why, room);
        places.why = QRect(left, second, room, whyHeight);
        const int stepsHeight =
            wrappedHeight(note, stepLines(m_model.reason(row)), room - size::grid);
        places.steps = QRect(left + size::grid, places.why.bottom() + 1 + size::half,
                             room - size::grid, stepsHeight);
        places.reason = QRect(left, places.steps.bottom() + 1 + size::half, link, font.noteHeight);
        return places;
    }
    const int most = std::max(room - link - size::grid, 0);
    const int why = std::min(note.horizontalAdvance(words.why) + slack, most);
    places.why = QRect(left, second, why, font.noteHeight);
    places.reason = QRect(left + why + (why > 0 ? size::grid : 0), second, link, font.noteHeight);
    return places;
}

TodayDelegate::Part TodayDelegate::partAt(const QPoint& position, const QRect& rect, int row) const
{
    if (m_model.row(row).kind != RowKind::line) {
        return Part::none;
    }
    const LineWords words = m_model.words(row);
    const Places places = placesOf(rect, words, row);
    if (places.button.contains(position) && !words.button.isEmpty()) {
        return Part::button;
    }
    if (places.menu.contains(position)) {
        return Part::menu;
    }
    constexpr int tolerance = 3;
    const QRect link = places.reason.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    return link.contains(position) ? Part::reason : Part::none;
}

QPoint TodayDelegate::menuPlace(const QRect& rect, int row) const
{
    return placesOf(rect, m_model.words(row), row).menu.bottomLeft();
}

void TodayDelegate::setHovered(int row, Part part)
{
    m_hoveredRow = row;
    m_hoveredPart = part;
}

bool TodayDelegate::isHovered(int row, Part part) const
{
    return m_hoveredRow == row && m_hoveredPart == part;
}

int TodayDelegate::lineHeight(int row, int width) const
{
    const Fonts& font = fonts();
    if (!m_model.isReasonShown(row)) {
        return font.baseHeight + lineGap + font.noteHeight + 2 * padding + 1;
    }
    const Places places = placesOf(QRect(0, 0, width, 0), m_model.words(row), row);
    return places.reason.bottom() + 1 + padding + 1;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Fonts& font = fonts();
    const int width = m_view->viewport()->width();
    switch (m_model.row(index.row()).kind) {
    case RowKind::line:
        return {width, lineHeight(index.row(), width)};
    case RowKind::calm:
        return {width,
                wrappedHeight(QFontMetrics(font.base),
                              m_model.data(index, Qt::DisplayRole).toString(),
                              width - 2 * size::page)
                    + 4 * size::grid};
    case RowKind::heading:
        return {width, font.noteHeight + 3 * size::grid};
    case RowKind::more:
        break;
    }
    return {width, font.baseHeight + 3 * size::grid};
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const Row& row = m_model.row(index.row());
    if (row.kind == RowKind::line) {
        paintLine(*painter, option, index.row());
    } else {
        paintWords(*painter, option, row, m_model.data(index, Qt::DisplayRole).toString());
    }
    painter->restore();
}

void TodayDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                               const Row& row, const QString& words) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const Fonts& font = fonts();
    const QRect area = option.rect.adjusted(size::page, 0, -size::page, 0);
    if (row.kind == RowKind::calm) {
        painter.setFont(font.base);
        painter.setPen(t.ink);
        painter.drawText(area, wrapped | int(Qt::AlignVCenter), words);
        return;
    }
    if (row.kind == RowKind::more) {
        widgets::paintRowGround(painter, option);
        painter.setPen(t.indigo);
        widgets::paintRowLine(painter, area, words, font.base);
        return;
    }
    QFont heading = font.note;
    heading.setWeight(QFont::DemiBold);
    painter.setPen(t.secondary);
    widgets::paintRowLine(painter, area, words, heading);
}

void TodayDelegate::paintLine(QPainter& painter, const QStyleOptionViewItem& option, int row) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    widgets::paintRowGround(painter, option);
    painter.setRenderHint(QPainter::Antialiasing);
    const LineWords words = m_model.words(row);
    const Places places = placesOf(option.rect, words, row);
    paintTime(painter, places.time, words);
    paintTitle(painter, places.title, words);
    paintReason(painter, places, words, row);
    paintButton(painter, places.button, words, row);
    if (isHovered(row, Part::menu)) {
        painter.setPen(t.hairline);
        painter.setBrush(t.card);
        painter.drawRoundedRect(QRectF(places.menu).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                                size::radius);
    }
    QRect more(0, 0, size::icon, size::icon);
    more.moveCenter(places.menu.center());
    widgets::icon(QStringLiteral("more"), widgets::IconTone::secondary).paint(&painter, more);
}

void TodayDelegate::paintTime(QPainter& painter, const QRect& area, const LineWords& words) const
{
    widgets::paintDueChip(painter, area, words.time, words.tone, fonts().note);
}

// Whom it is about stands out; what it is about goes on behind it.
void TodayDelegate::paintTitle(QPainter& painter, const QRect& area, const LineWords& words) const
{
    const Fonts& font = fonts();
    const QFontMetrics strong(font.strong);
    painter.setPen(widgets::currentTokens().ink);
    const int who = std::min(strong.horizontalAdvance(words.who) + slack, area.width());
    widgets::paintRowLine(painter, QRect(area.topLeft(), QSize(who, area.height())), words.who,
                          font.strong);
    const int left = who > 0 ? who + size::half : 0;
    if (area.width() > left) {
        widgets::paintRowLine(painter, area.adjusted(left, 0, 0, 0), words.what, font.base);
    }
}

void TodayDelegate::paintReason(QPainter& painter, const Places& places, const LineWords& words,
                                int row) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    const Fonts& font = fonts();
    painter.setPen(t.secondary);
    const bool shown = m_model.isReasonShown(row);
    if (shown) {
        painter.setFont(font.note);
        painter.drawText(places.why, wrapped, words.why);
        painter.setPen(t.ink);
        painter.drawText(places.steps, wrapped, stepLines(m_model.reason(row)));
        painter.fillRect(QRect(places.title.left(), places.steps.top(), 2, places.steps.height()),
                         t.hairline);
    } else {
        widgets::paintRowLine(painter, places.why, words.why, font.note);
    }
    painter.setPen(isHovered(row, Part::reason) ? t.indigo : t.secondary);
    painter.setFont(font.link);
    painter.drawText(places.reason, int(Qt::AlignVCenter) | Qt::TextSingleLine, reasonWords(shown));
}

void TodayDelegate::paintButton(QPainter& painter, const QRect& area, const LineWords& words,
                                int row) const
{
    const widgets::Tokens& t = widgets::currentTokens();
    if (words.button.isEmpty()) {
        widgets::paintRowChips(painter, area, {{words.state}}, fonts().note);
        return;
    }
    const bool primary = m_model.row(row).isPrimary;
    const bool hovered = isHovered(row, Part::button);
    const QColor fill = primary ? t.indigo : hovered ? t.selected : t.card;
    const QColor border = hovered ? (primary ? t.ink : t.indigo) : primary ? t.indigo : t.hairline;
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                            size::radius);
    painter.setPen(primary ? t.onIndigo : t.ink);
    painter.setFont(fonts().base);
    painter.drawText(area, int(Qt::AlignCenter) | Qt::TextSingleLine, words.button);
}

} // namespace choba::today
