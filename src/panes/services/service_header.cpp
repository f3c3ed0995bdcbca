#include "panes/services/service_header.h"

#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace choba::services {

namespace size = widgets::size;

namespace {

constexpr int rowHeight = 52;

} // namespace

ServiceHeader::ServiceHeader(QWidget* parent)
    : QFrame(parent)
    , m_title(new widgets::ElidedLabel(this))
    , m_off(new QLabel(this))
    , m_policy(new QPushButton(this))
    , m_listing(new QPushButton(this))
    , m_figures(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_activeAction(m_menu->addAction(QString()))
    , m_removeAction(m_menu->addAction(QString()))
{
    setObjectName(QStringLiteral("serviceHeader"));
    widgets::setLook(this, "look", QStringLiteral("bar"));
    buildRow();
    connect(m_policy, &QPushButton::clicked, this, [this] { emit viewChosen(View::policy); });
    connect(m_listing, &QPushButton::clicked, this, [this] { emit viewChosen(View::listing); });
    connect(m_figures, &QPushButton::clicked, this, [this] { emit viewChosen(View::figures); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_activeAction, &QAction::triggered, this,
            [this] { emit activeAsked(!m_state.active); });
    connect(m_removeAction, &QAction::triggered, this, &ServiceHeader::removeAsked);
    refresh();
}

ServiceHeader::~ServiceHeader() = default;

void ServiceHeader::buildRow()
{
    m_title->setObjectName(QStringLiteral("serviceHeading"));
    widgets::setLook(m_title, "look", QStringLiteral("heading"));
    m_off->setObjectName(QStringLiteral("serviceOff"));
    widgets::setLook(m_off, "chip", QStringLiteral("hint"));
    m_policy->setObjectName(QStringLiteral("servicePolicyView"));
    m_listing->setObjectName(QStringLiteral("serviceListingView"));
    m_figures->setObjectName(QStringLiteral("serviceFiguresView"));
    m_more->setObjectName(QStringLiteral("serviceMenuButton"));
    m_more->setIcon(widgets::icon(QStringLiteral("more")));
    m_menu->setObjectName(QStringLiteral("serviceMenu"));
    m_activeAction->setObjectName(QStringLiteral("serviceActiveAction"));
    m_removeAction->setObjectName(QStringLiteral("serviceRemoveAction"));
    auto* views = new QButtonGroup(this);
    auto* switcher = new QHBoxLayout;
    switcher->setSpacing(0);
    for (QPushButton* view : {m_policy, m_listing, m_figures}) {
        view->setCheckable(true);
        widgets::setLook(view, "look", QStringLiteral("segment"));
        views->addButton(view);
        switcher->addWidget(view);
    }
    m_policy->setChecked(true);
    setFixedHeight(rowHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, 0, size::page, 0);
    row->setSpacing(size::grid);
    row->addWidget(m_title, 1);
    row->addWidget(m_off, 0, Qt::AlignVCenter);
    row->addLayout(switcher);
    row->addWidget(m_more);
}

void ServiceHeader::show(const State& state)
{
    m_state = state;
    refresh();
}

void ServiceHeader::setView(View view)
{
    (view == View::policy        ? m_policy
         : view == View::listing ? m_listing
                                 : m_figures)
        ->setChecked(true);
}

ServiceHeader::View ServiceHeader::view() const
{
    return m_listing->isChecked() ? View::listing
        : m_figures->isChecked()  ? View::figures
                                  : View::policy;
}

void ServiceHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

void ServiceHeader::refresh()
{
    m_title->setText(m_state.title);
    m_title->setToolTip(m_state.title);
    m_off->setText(tr("Off"));
    m_off->setToolTip(tr("It is not offered at present."));
    m_off->setVisible(!m_state.active);
    m_policy->setText(tr("Policy"));
    m_listing->setText(tr("Listing text"));
    m_figures->setText(tr("Figures"));
    for (QPushButton* button : {m_policy, m_listing, m_figures}) {
        button->setAccessibleName(button->text());
    }
    m_more->setToolTip(tr("More about this service"));
    m_more->setAccessibleName(tr("More about this service"));
    m_activeAction->setText(m_state.active ? tr("Switch it off") : tr("Switch it on again"));
    m_activeAction->setEnabled(m_state.saved && m_state.writable);
    m_removeAction->setText(m_state.saved ? tr("Remove the service") : tr("Throw it away"));
    m_removeAction->setEnabled(m_state.writable);
    m_policy->setAccessibleName(m_policy->text());
    m_listing->setAccessibleName(m_listing->text());
    m_figures->setAccessibleName(m_figures->text());
}

} // namespace choba::services
