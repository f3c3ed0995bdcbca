#include "widgets/composer/held_text_view.h"

#include "widgets/composer/channel_words.h"
#include "widgets/composer/letter_layout.h"

#include "ui_held_text_view.h"

#include <QEvent>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr qsizetype beginningShown = 2000;
constexpr qsizetype surroundings = 600;
constexpr int done = 1000;

// A window border must not fall between the halves of a surrogate pair.
qsizetype onCharacter(const QString& text, qsizetype offset)
{
    const bool inside = offset > 0 && offset < text.size() && text[offset].isLowSurrogate();
    return inside ? offset - 1 : offset;
}

} // namespace

HeldTextView::HeldTextView(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HeldTextView>())
{
    m_ui->setupUi(this);
    m_ui->heldExcerpt->document()->setDocumentMargin(LetterLayout::sideMargin);
    connect(m_ui->heldBackButton, &QPushButton::clicked, this, &HeldTextView::backAsked);
}

HeldTextView::~HeldTextView() = default;

void HeldTextView::hold(const QString& text)
{
    m_text = text;
    setProgress(0);
    retranslate();
    if (!text.isEmpty()) {
        showBeginning();
    } else {
        m_ui->heldExcerpt->clear();
    }
}

void HeldTextView::reveal(qsizetype start, qsizetype end)
{
    const qsizetype from = onCharacter(m_text, std::max<qsizetype>(0, start - surroundings));
    const qsizetype to = onCharacter(m_text, std::min(m_text.size(), end + surroundings));
    m_ui->heldExcerpt->setPlainText(m_text.mid(from, to - from));
    QTextCursor cursor(m_ui->heldExcerpt->document());
    cursor.setPosition(static_cast<int>(start - from));
    cursor.setPosition(static_cast<int>(std::min(end, to) - from), QTextCursor::KeepAnchor);
    m_ui->heldExcerpt->setTextCursor(cursor);
    m_ui->heldExcerpt->ensureCursorVisible();
}

void HeldTextView::setProgress(int permille)
{
    m_ui->heldProgress->setValue(permille);
    m_ui->heldProgress->setVisible(permille < done);
}

void HeldTextView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeldTextView::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->heldLabel->setText(
        tr("This text is very long (%1 characters), so only an excerpt is shown. Checking, "
           "splitting and copying use all of it.")
            .arg(figure(m_text.size())));
}

void HeldTextView::showBeginning()
{
    const qsizetype shown = onCharacter(m_text, std::min(m_text.size(), beginningShown));
    m_ui->heldExcerpt->setPlainText(m_text.left(shown) + QStringLiteral(" ⋯"));
}

} // namespace choba::widgets
