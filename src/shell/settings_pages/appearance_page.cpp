#include "shell/settings_pages/appearance_page.h"

#include "shell/appearance_control.h"
#include "shell/settings_pages/radio_card.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr std::array<Appearance, 3> appearances = {Appearance::automatic, Appearance::light,
                                                   Appearance::dark};

} // namespace

AppearancePage::AppearancePage(AppearanceControl& control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_title(new QLabel(this))
    , m_cards()
{
    setObjectName(QStringLiteral("appearancePage"));
    m_title->setProperty("look", QStringLiteral("strong"));
    auto* row = new QHBoxLayout;
    row->setSpacing(size::grid);
    for (size_t i = 0; i < appearances.size(); ++i) {
        const Appearance appearance = appearances[i];
        m_cards[i] = new RadioCard(QStringLiteral("appearanceCard-%1").arg(key(appearance)), this);
        row->addWidget(m_cards[i]);
        connect(m_cards[i], &QRadioButton::toggled, this, [this, appearance](bool chosen) {
            if (chosen && m_control.appearance() != appearance) {
                m_control.setAppearance(appearance);
            }
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::grid);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addStretch(1);
    showChosen();
    retranslate();
}

void AppearancePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AppearancePage::showEvent(QShowEvent* event)
{
    showChosen();
    QWidget::showEvent(event);
}

void AppearancePage::retranslate()
{
    m_title->setText(tr("Appearance"));
    m_cards[0]->setWords(tr("Automatic"), tr("Light or dark as your desktop is."));
    m_cards[1]->setWords(tr("Light"), tr("Paper white, all day."));
    m_cards[2]->setWords(tr("Dark"), tr("Easy on the eyes at night."));
}

void AppearancePage::showChosen()
{
    for (size_t i = 0; i < appearances.size(); ++i) {
        if (m_control.appearance() == appearances[i]) {
            m_cards[i]->setChecked(true);
        }
    }
}

} // namespace choba::shell
