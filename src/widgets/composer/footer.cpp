#include "widgets/composer/footer.h"

#include "widgets/composer/channel_words.h"
#include "widgets/composer/counter.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"
#include "wording/findings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace choba::widgets {

Footer::Footer(const Letter& letter, QWidget* parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_counter(new Counter(letter, this))
    , m_status(new ElidedLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::grid, size::half + 1, size::grid + 6, size::half + 1);
    row->setSpacing(size::grid);
    row->addWidget(m_counter);
    for (size_t i = 0; i < severities.size(); ++i) {
        const Severity severity = severities[i];
        auto* chip = new QPushButton(this);
        chip->setObjectName(key(severity) % QLatin1String("Chip"));
        chip->setProperty("chip", key(severity).toString());
        chip->setFocusPolicy(Qt::TabFocus);
        chip->hide();
        connect(chip, &QPushButton::clicked, this,
                [this, severity] { emit severityChosen(severity); });
        row->addWidget(chip);
        m_chips[i] = chip;
    }
    m_status->setObjectName(QStringLiteral("draftStatus"));
    m_status->setProperty("look", QStringLiteral("note"));
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_status, 1);
    refresh();
}

void Footer::refresh()
{
    m_counter->refresh();
    const auto& findings = m_letter.findings();
    for (size_t i = 0; i < severities.size(); ++i) {
        const auto count = std::count_if(findings.begin(), findings.end(), [&](const auto& f) {
            return f.severity == severities[i];
        });
        QPushButton* chip = m_chips[i];
        chip->setText(tr("%1 %2").arg(wording::severityName(severities[i]), figure(count)));
        chip->setToolTip(tr("Go to the first place"));
        chip->setAccessibleName(chip->text());
        chip->setVisible(count > 0);
    }
}

void Footer::setStatus(const QString& words)
{
    m_status->setText(words);
}

void Footer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
