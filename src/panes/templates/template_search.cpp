#include "panes/templates/template_search.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace choba::templates {

namespace size = widgets::size;

namespace {

constexpr int narrowest = 16 * size::grid;
constexpr int widest = 32 * size::grid;
constexpr int longestQuery = 256; // UTF-16 units; more is a letter pasted by mistake

} // namespace

TemplateSearch::TemplateSearch(QWidget* parent)
    : QLineEdit(parent)
    , m_clear(addAction(widgets::icon(QStringLiteral("close"), widgets::IconTone::secondary),
                        QLineEdit::TrailingPosition))
{
    setObjectName(QStringLiteral("templateSearch"));
    setMaxLength(longestQuery);
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_clear->setObjectName(QStringLiteral("templateSearchClear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        const QString words = text.trimmed();
        if (words != m_words) {
            m_words = words;
            emit edited();
        }
    });
    retranslate();
}

void TemplateSearch::focus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize TemplateSearch::sizeHint() const
{
    return {widest, QLineEdit::sizeHint().height()};
}

void TemplateSearch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

// While an input method composes, it gets these keys and the field does not.
void TemplateSearch::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return;
    case Qt::Key_Down:
        emit moveDown();
        return;
    case Qt::Key_Escape:
        clear();
        emit escaped();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TemplateSearch::retranslate()
{
    setPlaceholderText(tr("Search (Ctrl F)"));
    setAccessibleName(tr("Search templates by name, short name or text"));
    setToolTip(accessibleName());
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(m_clear->text());
}

} // namespace choba::templates
