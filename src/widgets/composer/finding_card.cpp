#include "widgets/composer/finding_card.h"

#include "widgets/look.h"
#include "wording/findings.h"

#include "ui_finding_card.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace choba::widgets {

FindingCard::FindingCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::FindingCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->suggestionButton, &QPushButton::clicked, this,
            [this] { emit suggestionAsked(m_group); });
    connect(m_ui->notNowButton, &QPushButton::clicked, this, [this] { emit notNowAsked(m_group); });
    connect(m_ui->neverButton, &QPushButton::clicked, this, [this] { emit neverAsked(m_group); });
}

FindingCard::~FindingCard() = default;

void FindingCard::show(const FindingGroup& group)
{
    const bool changed = m_group.key != group.key || m_group.places.size() != group.places.size()
        || m_group.finding.suggestion != group.finding.suggestion;
    m_group = group;
    if (changed) {
        retranslate();
    }
}

QWidget* FindingCard::chainTabs(QWidget* before)
{
    QWidget* const order[] = {before, this, m_ui->suggestionButton, m_ui->notNowButton,
                              m_ui->neverButton};
    for (size_t i = 1; i < std::size(order); ++i) {
        if (order[i - 1] != nullptr && order[i - 1]->nextInFocusChain() != order[i]) {
            setTabOrder(order[i - 1], order[i]);
        }
    }
    return m_ui->neverButton;
}

void FindingCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void FindingCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        emit chosen(m_group);
        return;
    }
    QFrame::keyPressEvent(event);
}

void FindingCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit chosen(m_group);
    }
}

void FindingCard::retranslate()
{
    m_ui->retranslateUi(this);
    const text::Finding& finding = m_group.finding;
    const QString severity = wording::severityName(finding.severity);
    const QString term = wording::termName(finding);
    setLook(m_ui->severityChip, "chip", key(finding.severity).toString());
    m_ui->severityChip->setText(severity);
    m_ui->termLabel->setText(term);
    const auto count = static_cast<qlonglong>(m_group.places.size());
    m_ui->countLabel->setText(tr("%1 places").arg(QLocale(QLocale::Japanese).toString(count)));
    m_ui->countLabel->setVisible(count > 1);
    m_ui->reasonLabel->setText(wording::explanation(finding));
    m_ui->suggestionButton->setVisible(!finding.suggestion.isEmpty());
    const QString mend =
        (count > 1 ? tr("Change all to “%1”") : tr("Change to “%1”")).arg(finding.suggestion);
    const QFontMetrics metrics(m_ui->suggestionButton->font());
    constexpr int widest = 220;
    m_ui->suggestionButton->setText(metrics.elidedText(mend, Qt::ElideMiddle, widest));
    m_ui->suggestionButton->setToolTip(mend);
    m_ui->suggestionButton->setAccessibleName(mend);
    m_ui->notNowButton->setAccessibleName(tr("Not this time: %1").arg(term));
    m_ui->neverButton->setVisible(finding.category != Category::address); // names are no words
    m_ui->neverButton->setAccessibleName(tr("Never flag this word: %1").arg(term));
    setAccessibleName(tr("%1: %2").arg(severity, term));
    setAccessibleDescription(m_ui->reasonLabel->text());
}

} // namespace choba::widgets
