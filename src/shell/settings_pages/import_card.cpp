#include "shell/settings_pages/import_card.h"

#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"
#include "wording/template_errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::shell {

namespace {

constexpr int mostRefused = 5; // lines

QLabel* label(const QString& name, QWidget* parent)
{
    auto* words = new QLabel(parent);
    words->setObjectName(name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return words;
}

// Not every sentence names the place, for elsewhere it stands beside the thing itself.
QString placed(const Error& error)
{
    const QString sentence = wording::sentence(error);
    const bool isThere =
        error.where.isEmpty() || sentence.contains(wording::placeWords(error.where));
    return isThere ? sentence : QString(wording::placeWords(error.where) % u": " % sentence);
}

} // namespace

QString countWords(const ImportCounts& counts)
{
    return ImportCard::tr("New: %1   Changed: %2   Left as they are: %3   Not possible: %4")
        .arg(counts.added)
        .arg(counts.changed)
        .arg(counts.skipped)
        .arg(counts.refused);
}

QString refusedWords(const std::vector<Error>& refused)
{
    QStringList lines;
    for (const Error& error : refused) {
        if (lines.size() == mostRefused) {
            const int rest = static_cast<int>(refused.size()) - mostRefused;
            lines << ImportCard::tr("and %n more", nullptr, rest);
            break;
        }
        lines << placed(error);
    }
    return lines.join(u'\n');
}

ImportCard::ImportCard(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_words(label(name + QStringLiteral("Words"), this))
    , m_details(label(name + QStringLiteral("Details"), this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(name + QStringLiteral("Card"));
    widgets::setLook(this, "look", QStringLiteral("card"));
    constexpr int grid = widgets::size::grid;
    constexpr int half = widgets::size::half;
    m_column->setContentsMargins(2 * grid, grid + half, 2 * grid, grid + half);
    m_column->setSpacing(grid);
    m_column->addWidget(m_words);
    m_column->addWidget(m_details);
    widgets::setLook(m_details, "look", QStringLiteral("note"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    m_take->setObjectName(name + QStringLiteral("Take"));
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    for (QPushButton* button : {m_take, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &ImportCard::takeAsked);
    connect(m_cancel, &QPushButton::clicked, this, &ImportCard::cancelled);
    retranslate();
    hide();
}

void ImportCard::show(const QString& words, const QString& details)
{
    m_words->setText(words);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    setVisible(true);
}

void ImportCard::setCanTake(bool can)
{
    m_take->setEnabled(can);
}

void ImportCard::focusCancel()
{
    m_cancel->setFocus();
}

void ImportCard::addRow(QWidget* row)
{
    m_column->insertWidget(m_column->count() - 1, row);
    setTabOrder(row, m_take);
    setTabOrder(m_take, m_cancel);
}

void ImportCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ImportCard::retranslate()
{
    setAccessibleName(tr("What would be taken over"));
    m_take->setText(tr("Take over"));
    m_take->setAccessibleName(m_take->text());
    m_cancel->setText(tr("Leave everything as it is"));
    m_cancel->setAccessibleName(m_cancel->text());
}

} // namespace choba::shell
