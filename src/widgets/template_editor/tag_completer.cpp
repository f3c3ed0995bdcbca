#include "widgets/template_editor/tag_completer.h"

#include "text/fold.h"
#include "widgets/look.h"
#include "widgets/template_editor/choice_delegate.h"
#include "widgets/template_editor/tag_editor.h"
#include "widgets/template_editor/variable_panel.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int mostOffered = 50;
constexpr int mostVisible = 6;
constexpr int rowHeight = 30;
constexpr int popupWidth = 320;
constexpr qsizetype longestTyped = 60;

} // namespace

TagCompleter::TagCompleter(TagEditor& editor, QWidget* host)
    : QFrame(host)
    , m_editor(editor)
    , m_host(host)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("completerPopup"));
    setLook(this, "look", QStringLiteral("card"));
    m_list->setObjectName(QStringLiteral("completerList"));
    m_list->setAccessibleName(tr("Names to choose from"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(size::half, size::half, size::half, size::half);
    column->addWidget(m_list);
    hide();
    connect(m_list, &QListWidget::itemClicked, this, &TagCompleter::finish);
    connect(&m_editor, &TagEditor::typed, this, &TagCompleter::refresh);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible() && !beginning()) {
            hide();
        }
    });
}

void TagCompleter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Names to choose from"));
    }
    QFrame::changeEvent(event);
}

// On the caret's line, from the last {{ that is not closed before the caret.
std::optional<TagCompleter::Beginning> TagCompleter::beginning() const
{
    const QTextCursor cursor = m_editor.textCursor();
    if (cursor.hasSelection() || m_editor.isComposing() || m_editor.isReadOnly()) {
        return {};
    }
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype open = before.lastIndexOf(QLatin1String("{{"));
    if (open < 0 || before.indexOf(QLatin1String("}}"), open) >= 0) {
        return {};
    }
    Beginning beginning;
    qsizetype from = open + 2;
    static constexpr QStringView sigils = u"#^/>&{";
    if (from < before.size() && sigils.contains(before[from])) {
        beginning.sigil = before[from];
        ++from;
    }
    while (from < before.size() && before[from] == u' ') {
        ++from;
    }
    beginning.typed = before.mid(from);
    const bool inName = !beginning.typed.contains(u' ') || beginning.sigil == u'>';
    if (!inName || beginning.typed.size() > longestTyped || beginning.typed.startsWith(u'!')) {
        return {}; // an expression or a comment
    }
    beginning.start = cursor.block().position() + from;
    return beginning;
}

void TagCompleter::refresh()
{
    const std::optional<Beginning> now = beginning();
    if (!now || m_names == nullptr) {
        hide();
        return;
    }
    m_list->clear();
    for (const QString& name : offers(*now)) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(ChoiceDelegate::idRole, name);
        const NameEntry* entry = m_names->find(name);
        item->setData(ChoiceDelegate::valueRole, entry != nullptr ? valueWords(*entry) : QString());
        item->setToolTip(entry != nullptr ? entry->meaning : QString());
    }
    // A name that is complete needs no help.
    const bool done = m_list->count() == 1 && m_list->item(0)->text() == now->typed;
    if (m_list->count() == 0 || done) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

QStringList TagCompleter::offers(const Beginning& beginning) const
{
    QStringList names;
    if (beginning.sigil == u'/') {
        for (const MarkedTag& tag : m_editor.tags().tags()) {
            const bool opens = tag.tag.kind == templating::Tag::Kind::section
                || tag.tag.kind == templating::Tag::Kind::inverted;
            if (opens && tag.broken && tag.tag.span.start < beginning.start) {
                names.prepend(tag.word); // the innermost first
            }
        }
        return names;
    }
    if (beginning.sigil == u'>') {
        const auto& library = m_names->shelf() ? m_names->shelf()->library : nullptr;
        for (int i = 0; library && i < static_cast<int>(library->entries().size()); ++i) {
            const domain::LetterTemplate& letter =
                library->entries()[static_cast<std::size_t>(i)].letter;
            const QStringList words = letter.aliases + QStringList(letter.name);
            if (matches(text::folded(words.join(u' ')), beginning.typed)) {
                names.append(letter.name);
            }
        }
        return names.mid(0, mostOffered);
    }
    const std::u16string typed = text::folded(beginning.typed);
    QStringList later;
    for (const NameEntry& entry : m_names->entries()) {
        if (!matches(entry.key, beginning.typed)) {
            continue;
        }
        // Who types English gets the English name.
        const bool english = !typed.empty() && beginning.typed.front().unicode() < 0x80
            && text::folded(entry.canonical).starts_with(typed);
        const QString name = english ? entry.canonical : entry.name;
        (text::folded(name).starts_with(typed) ? names : later).append(name);
    }
    if (matches(text::folded(QStringLiteral("カーソル cursor")), beginning.typed)) {
        later.append(cursorName());
    }
    return (names + later).mid(0, mostOffered);
}

void TagCompleter::place()
{
    const int rows = std::clamp(m_list->count(), 1, mostVisible);
    const QSize wanted(popupWidth, rows * rowHeight + 2 * size::half + 2);
    const QRect caret = m_editor.cursorRect();
    const QPoint below = m_editor.viewport()->mapTo(m_host, caret.bottomLeft() + QPoint(0, 6));
    const QPoint above = m_editor.viewport()->mapTo(m_host, caret.topLeft() - QPoint(0, 6));
    const bool fits = below.y() + wanted.height() <= m_host->height();
    const int y = fits ? below.y() : std::max(0, above.y() - wanted.height());
    const int x = std::clamp(below.x(), 0, std::max(0, m_host->width() - wanted.width()));
    setGeometry({{x, y}, wanted});
}

bool TagCompleter::take(const QKeyEvent& key)
{
    if (!isVisible()) {
        return false;
    }
    const int count = m_list->count();
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (plain ? key.key() : 0) {
    case Qt::Key_Down:
        m_list->setCurrentRow((m_list->currentRow() + 1) % count);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow((m_list->currentRow() + count - 1) % count);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        finish();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void TagCompleter::finish()
{
    const std::optional<Beginning> now = beginning();
    const QListWidgetItem* item = m_list->currentItem();
    hide();
    if (!now || item == nullptr) {
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    const QString after = cursor.block().text().mid(cursor.positionInBlock());
    // What is left of a name that is being typed anew goes too.
    qsizetype rest = 0;
    const qsizetype close = after.indexOf(QLatin1String("}}"));
    const bool closed = close >= 0 && after.left(close).indexOf(QLatin1String("{{")) < 0;
    while (closed && rest < close && !after[rest].isSpace()) {
        ++rest;
    }
    const QString end = now->sigil == u'{' ? QStringLiteral("}}}") : QStringLiteral("}}");
    m_editor.putAt({now->start, cursor.position() + rest},
                   item->text() + (closed ? QString() : end));
    m_editor.setFocus();
}

} // namespace choba::widgets
