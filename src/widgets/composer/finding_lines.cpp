#include "widgets/composer/finding_lines.h"

#include "widgets/composer/channel_words.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"
#include "wording/findings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::widgets {

FindingLines::FindingLines(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    setObjectName(QStringLiteral("findingLines"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(size::half);
    m_more->setObjectName(QStringLiteral("findingLinesMore"));
    m_more->setProperty("look", QStringLiteral("note"));
    m_column->addWidget(m_more);
    hide();
}

void FindingLines::show(std::vector<FindingGroup> groups)
{
    if (groups == m_groups) {
        return;
    }
    m_groups = std::move(groups);
    rebuild();
}

void FindingLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

void FindingLines::rebuild()
{
    while (m_column->count() > 1) { // the last one tells how many more there are
        QWidget* line = m_column->takeAt(0)->widget();
        line->hide();
        line->deleteLater();
    }
    const size_t count = std::min(m_groups.size(), mostLines);
    for (size_t i = 0; i < count; ++i) {
        const text::Finding& finding = m_groups[i].finding;
        auto* line = new QWidget(this);
        line->setObjectName(QStringLiteral("findingLine"));
        auto* chip = new QPushButton(wording::severityName(finding.severity), line);
        chip->setObjectName(QStringLiteral("findingLineChip"));
        chip->setProperty("chip", key(finding.severity).toString());
        const QString term = wording::termName(finding);
        chip->setAccessibleName(tr("%1: %2").arg(chip->text(), term));
        chip->setAccessibleDescription(wording::explanation(finding));
        chip->setToolTip(tr("Go to the first place"));
        connect(chip, &QPushButton::clicked, this, [this, i] { emit chosen(m_groups[i]); });
        auto* words = new ElidedLabel(line);
        words->setObjectName(QStringLiteral("findingLineWords"));
        words->setProperty("look", QStringLiteral("note"));
        words->setTextFormat(Qt::PlainText);
        words->setText(tr("%1 ─ %2").arg(term, wording::explanation(finding)));
        words->setToolTip(wording::explanation(finding));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(size::grid);
        row->addWidget(chip);
        row->addWidget(words, 1);
        m_column->insertWidget(static_cast<int>(i), line);
    }
    m_more->setText(tr("%1 more").arg(figure(static_cast<qsizetype>(m_groups.size() - count))));
    m_more->setVisible(m_groups.size() > count);
    setVisible(!m_groups.empty());
}

} // namespace choba::widgets
