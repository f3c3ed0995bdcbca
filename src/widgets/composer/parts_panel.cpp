#include "widgets/composer/parts_panel.h"

#include "widgets/composer/parts_delegate.h"
#include "widgets/composer/parts_model.h"
#include "widgets/icons.h"
#include "wording/errors.h"

#include "ui_parts_panel.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace choba::widgets {

namespace {

constexpr int visibleRows = 4;

} // namespace

PartsPanel::PartsPanel(const Letter& letter, QWidget* parent)
    : QFrame(parent)
    , m_letter(letter)
    , m_ui(std::make_unique<Ui::PartsPanel>())
    , m_model(new PartsModel(letter, this))
{
    m_ui->setupUi(this);
    m_ui->partsList->setModel(m_model);
    m_ui->partsList->setItemDelegate(new PartsDelegate(m_ui->partsList));
    m_ui->partsMenuButton->setIcon(icon(QStringLiteral("more"), IconTone::secondary));

    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("partsMenu"));
    m_allSent = menu->addAction(QString(), this, &PartsPanel::allSentAsked);
    m_allSent->setObjectName(QStringLiteral("allSentAction"));
    m_takeBack = menu->addAction(QString(), this, &PartsPanel::takeBackAsked);
    m_takeBack->setObjectName(QStringLiteral("takeBackAction"));
    connect(m_ui->partsMenuButton, &QPushButton::clicked, this, [this, menu] {
        menu->popup(m_ui->partsMenuButton->mapToGlobal(m_ui->partsMenuButton->rect().bottomLeft()));
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &PartsPanel::copyAsked);
    connect(m_ui->sentButton, &QPushButton::clicked, this, &PartsPanel::sentAsked);
    connect(m_ui->openTagButton, &QPushButton::clicked, this, &PartsPanel::openTagAsked);
    connect(m_ui->partsList, &QListView::activated, this,
            [this](const QModelIndex& index) { emit partCopyAsked(index.row()); });
    connect(m_ui->partsList, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit partChosen(index.row()); });
    retranslate();
}

PartsPanel::~PartsPanel() = default;

void PartsPanel::refresh()
{
    m_model->refresh();
    const int rows = m_model->rowCount();
    m_ui->partsList->setVisible(rows > 0);
    m_ui->partsList->setFixedHeight(std::clamp(rows, 1, visibleRows) * PartsDelegate::rowHeight
                                    + 2 * m_ui->partsList->frameWidth());
    refreshButtons();
    const QString words = advice();
    m_ui->adviceLabel->setText(words);
    m_ui->adviceLabel->setVisible(!words.isEmpty());
    m_ui->openTagButton->setVisible(m_letter.obstacle() == Obstacle::openTag);
}

QWidget* PartsPanel::lastInTabOrder() const
{
    return m_ui->partsMenuButton;
}

void PartsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void PartsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    m_allSent->setText(tr("Mark all as sent"));
    m_takeBack->setText(tr("Take the last “sent” back"));
    refresh();
}

void PartsPanel::refreshButtons()
{
    const Obstacle obstacle = m_letter.obstacle();
    const bool ready = obstacle == Obstacle::none;
    QString copy = obstacle == Obstacle::allSent ? tr("All parts are sent") : tr("Copy");
    if (ready) {
        const int next = m_letter.nextToCopy();
        const bool again = m_letter.stateOf(next) == PartState::copied;
        copy = (again ? tr("Copy %1 again") : tr("Copy %1")).arg(partName(next));
    }
    m_ui->copyButton->setText(copy);
    m_ui->copyButton->setAccessibleName(copy);
    m_ui->copyButton->setEnabled(ready);
    const std::optional<int> marked = m_letter.nextToMark();
    m_ui->sentButton->setText(tr("Mark as sent"));
    m_ui->sentButton->setEnabled(marked.has_value());
    m_ui->sentButton->setToolTip(marked ? tr("Marks %1 as sent").arg(partName(*marked))
                                        : tr("Copy a part first"));
    m_allSent->setEnabled(ready);
    m_takeBack->setEnabled(m_letter.sentCount() > 0);
}

QString PartsPanel::advice() const
{
    switch (m_letter.obstacle()) {
    case Obstacle::notReady:
        return m_letter.knowledge() == nullptr ? tr("The rules are being read …")
                                               : tr("The text is being checked …");
    case Obstacle::nothing:
        return {};
    case Obstacle::openTag: {
        const writing::OpenTag tag = *m_letter.openTag();
        const QString open = m_letter.draft().text.mid(tag.start, tag.end - tag.start);
        return tr("%1 is still open. The text can be copied once it is filled in.")
            .arg(open.simplified().left(40));
    }
    case Obstacle::unsplittable:
        return wording::sentence(*m_letter.prepared().unsplittable);
    case Obstacle::allSent:
        return tr("Begin a new draft for the next message.");
    case Obstacle::none:
        return findingsAdvice();
    }
    return {};
}

QString PartsPanel::findingsAdvice() const
{
    const auto& findings = m_letter.findings();
    const auto address = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.category == Category::address;
    });
    if (address != findings.end()) {
        constexpr qsizetype longest = 20;
        const QString words =
            m_letter.draft().text.mid(address->start, address->end - address->start).left(longest);
        return tr("Look at the name before you copy: %1").arg(words);
    }
    const auto serious = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.severity != Severity::hint;
    });
    return serious == 0
        ? tr("No word stands out.")
        : tr("Places to look at: %1. Better mend them before you copy.").arg(serious);
}

} // namespace choba::widgets
