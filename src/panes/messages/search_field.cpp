#include "panes/messages/search_field.h"

#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace choba::messages {

namespace size = widgets::size;

namespace {

constexpr int narrowest = 20 * size::grid;
constexpr int widest = 35 * size::grid;
constexpr int longestQuery = 256; // UTF-16 units; more is a letter pasted by mistake

} // namespace

SearchField::SearchField(QWidget* parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(QStringLiteral("Ctrl F"), this))
    , m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("searchFrame"));
    setProperty("look", QStringLiteral("card"));
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edit->setObjectName(QStringLiteral("searchField"));
    m_edit->setFrame(false); // this frame is its border
    m_edit->setMaxLength(longestQuery);
    m_edit->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("searchKey"));
    m_hint->setProperty("look", QStringLiteral("note"));
    m_clear->setObjectName(QStringLiteral("searchClear"));
    m_clear->setProperty("look", QStringLiteral("quiet"));
    m_clear->setIcon(widgets::icon(QStringLiteral("close"), widgets::IconTone::secondary));
    m_clear->setIconSize({size::base, size::base});
    m_clear->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::grid, 1, size::grid, 1);
    row->setSpacing(size::half);
    row->addWidget(m_edit, 1);
    row->addWidget(m_hint);
    row->addWidget(m_clear);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::textChanged);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    textChanged();
    retranslate();
}

QString SearchField::words() const
{
    return m_words;
}

void SearchField::clear()
{
    m_edit->clear();
}

void SearchField::focus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QSize SearchField::sizeHint() const
{
    return {widest, 4 * size::grid};
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        widgets::setLook(this, "chosen",
                         event->type() == QEvent::FocusIn ? QStringLiteral("true")
                                                          : QStringLiteral("false"));
    }
    if (event->type() == QEvent::KeyPress
        && handleKey(static_cast<const QKeyEvent*>(event)->key())) {
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

// While an input method composes, it gets these keys and the field does not.
bool SearchField::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return true;
    case Qt::Key_Down:
        emit moveDown();
        return true;
    case Qt::Key_Escape:
        clear();
        emit escaped();
        return true;
    default:
        return false;
    }
}

void SearchField::textChanged()
{
    m_hint->setVisible(m_edit->text().isEmpty());
    m_clear->setVisible(!m_edit->text().isEmpty());
    const QString words = m_edit->text().trimmed();
    if (words != m_words) {
        m_words = words;
        emit edited();
    }
}

void SearchField::retranslate()
{
    m_edit->setPlaceholderText(tr("Search"));
    m_edit->setAccessibleName(tr("Search clients and messages"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setToolTip(m_clear->accessibleName());
}

} // namespace choba::messages
