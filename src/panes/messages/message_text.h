// The text of one message, laid out for a width: its parts below each other with room for a
// hairline between them. Long ones are cut after a number of lines unless the whole is wanted.
#pragma once

#include "domain/message.h"

#include <QTextLayout>

#include <compare>
#include <memory>
#include <span>

class QPainter;

namespace choba::messages {

// A place between two characters of a message.
struct TextPlace {
    int part = 0;
    int offset = 0; // UTF-16, in the part

    auto operator<=>(const TextPlace&) const = default;
};

struct TextMark {
    enum class Look { selected, found } look = Look::selected;
    TextPlace from;
    TextPlace to;
};

// The characters from the one place to the other; parts are joined by an empty line.
QString textBetween(const domain::Message& message, TextPlace from, TextPlace to);

class MessageText
{
public:
    static constexpr int mostLines = 40; // of a message that is not shown whole
    static constexpr int lineHeight = 22;

    MessageText(const domain::Message& message, int width, bool whole, const QFont& font);

    int width() const { return m_width; }

    int height() const { return m_height; }

    bool isWhole() const { return m_whole; } // asked for whole

    bool isClipped() const { return m_clipped; } // there is more than is laid out

    // `origin` is the top left corner; lines outside `clip` are left out.
    void paint(QPainter* painter, QPoint origin, const QRect& clip, std::span<const TextMark> marks,
               const QColor& hairline) const;

    TextPlace placeAt(QPoint position) const; // the nearest one
    // Top of the line that holds the place; nothing when it is cut off.
    std::optional<int> lineTop(TextPlace place) const;
    // The word around a place.
    std::pair<TextPlace, TextPlace> wordAt(TextPlace place) const;

private:
    struct Part {
        std::unique_ptr<QTextLayout> layout;
        int top = 0;
        int bottom = 0;
    };

    int addPart(const QString& text, const QFont& font, int top, int linesLeft);

    int m_width;
    int m_height = 0;
    bool m_whole;
    bool m_clipped = false;
    std::vector<Part> m_parts;
};

} // namespace choba::messages
