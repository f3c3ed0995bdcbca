#include "shell/view_menu.h"

#include "shell/appearance_control.h"

#include <QActionGroup>
#include <QEvent>

namespace choba::shell {

namespace {

constexpr Appearance appearances[] = {Appearance::automatic, Appearance::light, Appearance::dark};
constexpr wording::Language languages[] = {wording::Language::japanese, wording::Language::english};

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::automatic:
        return ViewMenu::tr("Automatic");
    case Appearance::light:
        return ViewMenu::tr("Light");
    case Appearance::dark:
        return ViewMenu::tr("Dark");
    }
    return {};
}

// A language is named in itself, so that it can be found by who reads it.
QString nameOf(wording::Language language)
{
    switch (language) {
    case wording::Language::japanese:
        return QStringLiteral("日本語");
    case wording::Language::english:
        return QStringLiteral("English");
    }
    return {};
}

} // namespace

ViewMenu::ViewMenu(AppearanceControl& control, QWidget* parent)
    : QMenu(parent)
    , m_control(control)
    , m_appearanceTitle(addAction(QString()))
    , m_appearances(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    setObjectName(QStringLiteral("viewMenu"));
    for (const Appearance appearance : appearances) {
        QAction* action = addAction(QString());
        action->setObjectName(QStringLiteral("appearance-%1").arg(key(appearance)));
        action->setCheckable(true);
        action->setChecked(control.appearance() == appearance);
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, appearance] { m_control.setAppearance(appearance); });
    }
    addSeparator();
    m_languageTitle = addAction(QString());
    for (const wording::Language language : languages) {
        QAction* action = addAction(nameOf(language));
        action->setObjectName(QStringLiteral("language-%1").arg(key(language)));
        action->setCheckable(true);
        action->setChecked(control.language() == language);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, language] { m_control.setLanguage(language); });
    }
    addSeparator();
    m_about = addAction(QString(), this, &ViewMenu::aboutAsked);
    m_about->setObjectName(QStringLiteral("aboutAction"));
    // A title is an entry that cannot be chosen: the style sheet does not draw sections.
    m_appearanceTitle->setEnabled(false);
    m_languageTitle->setEnabled(false);
    retranslate();
}

void ViewMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMenu::changeEvent(event);
}

void ViewMenu::retranslate()
{
    m_appearanceTitle->setText(tr("Appearance"));
    m_languageTitle->setText(tr("Language"));
    for (size_t i = 0; i < std::size(appearances); ++i) {
        m_appearances->actions().at(static_cast<qsizetype>(i))->setText(nameOf(appearances[i]));
    }
    m_about->setText(tr("Keys and about Choba"));
}

} // namespace choba::shell
