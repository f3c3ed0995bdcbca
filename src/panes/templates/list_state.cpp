#include "panes/templates/list_state.h"

#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::templates {

namespace size = widgets::size;

namespace {

constexpr qsizetype shownWords = 40; // UTF-16 units of what was searched for

} // namespace

ListState::ListState(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_new(addButton("templatesEmptyNew"))
    , m_all(addButton("templatesShowAll"))
    , m_switchedOff(addButton("templatesShowSwitchedOff"))
    , m_retry(addButton("templatesRetry"))
{
    setObjectName(QStringLiteral("templateListState"));
    m_words->setObjectName(QStringLiteral("templateListStateWords"));
    widgets::setLook(m_words, "look", QStringLiteral("note"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word is cut
    widgets::setLook(m_new, "look", QStringLiteral("primary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * size::grid, 2 * size::grid, 2 * size::grid, size::grid);
    column->setSpacing(size::grid + size::half);
    column->addWidget(m_words);
    for (QPushButton* button : {m_new, m_switchedOff, m_all, m_retry}) {
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &ListState::newAsked);
    connect(m_all, &QPushButton::clicked, this, &ListState::allAsked);
    connect(m_switchedOff, &QPushButton::clicked, this, &ListState::switchedOffAsked);
    connect(m_retry, &QPushButton::clicked, this, &ListState::retryAsked);
    show(Kind::loading);
}

QPushButton* ListState::addButton(const char* name)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void ListState::show(const Error& error)
{
    m_error = error;
    show(Kind::failed);
}

void ListState::showSwitchedOff(int count, const QString& words)
{
    m_switchedOffCount = count;
    show(Kind::foundSwitchedOff, words);
}

void ListState::show(Kind kind, const QString& words)
{
    m_kind = kind;
    m_searched = words;
    m_new->setVisible(kind == Kind::nothingYet);
    m_all->setVisible(kind == Kind::noFavourites || kind == Kind::nothingHere
                      || kind == Kind::nothingFound || kind == Kind::foundSwitchedOff);
    m_switchedOff->setVisible(kind == Kind::foundSwitchedOff);
    m_retry->setVisible(kind == Kind::failed);
    retranslate();
}

void ListState::setWritable(bool writable)
{
    m_new->setEnabled(writable);
}

void ListState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString ListState::sentence() const
{
    switch (m_kind) {
    case Kind::loading:
        return tr("The templates are being read.");
    case Kind::nothingYet:
        return tr("Letters that you write again and again are kept here, with the places where "
                  "names and dates are put in.");
    case Kind::noFavourites:
        return tr("No template is a favourite yet. The star beside a template's name makes it "
                  "one.");
    case Kind::nothingHere:
        return tr("There is no template for this use.");
    case Kind::nothingFound:
        return tr("Nothing was found for “%1”.").arg(m_searched.left(shownWords).simplified());
    case Kind::foundSwitchedOff:
        return m_searched.isEmpty()
            ? tr("Of these there are only templates that are switched off: %1.")
                  .arg(m_switchedOffCount)
            : tr("“%1” is found only in templates that are switched off: %2.")
                  .arg(m_searched.left(shownWords).simplified())
                  .arg(m_switchedOffCount);
    case Kind::failed:
        return wording::sentence(m_error);
    }
    return {};
}

void ListState::retranslate()
{
    m_words->setText(sentence());
    m_new->setText(tr("Write the first template"));
    m_all->setText(tr("Show all templates"));
    m_switchedOff->setText(tr("Show those too"));
    m_retry->setText(tr("Try again"));
    for (QPushButton* button : {m_new, m_switchedOff, m_all, m_retry}) {
        button->setAccessibleName(button->text());
    }
}

} // namespace choba::templates
