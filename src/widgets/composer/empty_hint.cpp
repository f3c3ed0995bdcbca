#include "widgets/composer/empty_hint.h"

#include "widgets/composer/letter_layout.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace choba::widgets {

EmptyHint::EmptyHint(QWidget* surface)
    : QObject(surface)
    , m_surface(surface)
    , m_words(new QLabel(surface))
    , m_sample(new QPushButton(surface))
{
    m_words->setObjectName(QStringLiteral("emptyWords"));
    m_words->setWordWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setEnabled(false); // the palette's secondary ink
    m_sample->setObjectName(QStringLiteral("sampleButton"));
    m_sample->setFocusPolicy(Qt::TabFocus);
    m_sample->setCursor(Qt::ArrowCursor);
    connect(m_sample, &QPushButton::clicked, this, &EmptyHint::sampleAsked);
    surface->installEventFilter(this);
    retranslate();
}

void EmptyHint::setVisible(bool visible)
{
    m_words->setVisible(visible);
    m_sample->setVisible(visible);
    if (visible) {
        place();
    }
}

void EmptyHint::retranslate()
{
    m_words->setText(tr("Write or paste a text here. It is cut into parts that the site takes, and "
                        "words it may refuse are pointed out."));
    m_sample->setText(tr("Try a sample text"));
    m_sample->setAccessibleName(m_sample->text());
    place();
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

void EmptyHint::place()
{
    constexpr int widest = 680;
    // The first line stays free for the caret.
    const int top = LetterLayout::topMargin + size::editorLine + size::grid;
    const int width = std::min(widest, m_surface->width() - 2 * LetterLayout::sideMargin);
    const int height = m_words->heightForWidth(width);
    m_words->setGeometry(LetterLayout::sideMargin, top, width, height);
    m_sample->adjustSize();
    m_sample->move(LetterLayout::sideMargin, top + height + size::grid + size::half);
}

} // namespace choba::widgets
