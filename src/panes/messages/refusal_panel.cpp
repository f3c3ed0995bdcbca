#include "panes/messages/refusal_panel.h"

#include "acts/store.h"
#include "base/job.h"
#include "storage/refusals.h"
#include "storage/search.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace choba::messages {

namespace {

constexpr int mostSuspects = 6;
constexpr int listHeight = 3 * 38; // pixels
constexpr int comparedRefusals = 50;
constexpr int comparedMessages = 300; // for one span

// On a worker thread, with a connection of its own.
Result<std::vector<writing::Suspect>> examined(const QString& path, const domain::Refusal& refusal,
                                               const std::vector<text::Finding>& findings, Job* job)
{
    const Result<storage::Connection> connection = storage::openReader(path);
    if (!connection) {
        return connection.error();
    }
    const auto refusals = storage::loadRefusals(*connection, comparedRefusals);
    if (!refusals) {
        return refusals.error();
    }
    writing::RefusalQuestion question{refusal.text, {}, findings};
    for (const domain::Refusal& other : *refusals) {
        if (other.id != refusal.id && other.text != refusal.text) {
            question.otherRefusals.push_back(other.text);
        }
    }
    return writing::suspects(
        question,
        [&connection](QStringView span) {
            return storage::everSent(*connection, span, comparedMessages);
        },
        mostSuspects, job);
}

// The sentence around a place, as the example of a rule.
QString sentenceAround(const QString& text, qsizetype start, qsizetype end)
{
    const auto isEnd = [&text](qsizetype at) {
        return QStringView(u"。！？!?\n").contains(text.at(at));
    };
    while (start > 0 && !isEnd(start - 1)) {
        --start;
    }
    while (end < text.size() && !isEnd(end)) {
        ++end;
    }
    return text.mid(start, end - start).trimmed();
}

} // namespace

RefusalPanel::RefusalPanel(const acts::Store& store, QWidget* parent)
    : QFrame(parent)
    , m_store(store)
    , m_words(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_letter(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("refusalPanel"));
    setProperty("look", QStringLiteral("band"));
    m_words->setObjectName(QStringLiteral("refusalWords"));
    m_words->setWordWrap(true);
    m_letter->setObjectName(QStringLiteral("refusalSupportLetter"));
    m_close->setObjectName(QStringLiteral("refusalClose"));
    m_close->setProperty("look", QStringLiteral("quiet"));
    m_close->setIcon(widgets::icon(QStringLiteral("close"), widgets::IconTone::secondary));
    m_letter->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_letter);
    head->addWidget(m_close);
    auto* rows = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(widgets::size::half);
    m_scroll->setObjectName(QStringLiteral("suspectList"));
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(listHeight); // the letter needs its room, too
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::size::page, widgets::size::grid, widgets::size::page,
                               widgets::size::grid);
    column->addLayout(head);
    column->addWidget(m_scroll);
    connect(m_letter, &QPushButton::clicked, this, &RefusalPanel::supportLetterAsked);
    connect(m_close, &QPushButton::clicked, this, &RefusalPanel::close);
    m_pool.setMaxThreadCount(1);
    retranslate();
    hide();
}

RefusalPanel::~RefusalPanel()
{
    if (m_job) {
        m_job->cancel();
    }
    m_pool.waitForDone();
}

void RefusalPanel::examine(const domain::Refusal& refusal,
                           const std::vector<text::Finding>& findings)
{
    if (m_job) {
        m_job->cancel();
    }
    m_refusal = refusal;
    m_outcome.reset();
    m_job = std::make_shared<Job>();
    retranslate();
    show();
    m_pool.start([this, path = m_store.path(), refusal, findings, job = m_job] {
        const Outcome outcome = examined(path, refusal, findings, job.get());
        QMetaObject::invokeMethod(
            this,
            [this, outcome, job] {
                if (job == m_job && !job->cancelled()) {
                    take(outcome);
                }
            },
            Qt::QueuedConnection);
    });
}

void RefusalPanel::close()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
    m_refusal = {};
    m_outcome.reset();
    clearRows();
    hide();
    emit closed();
}

void RefusalPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void RefusalPanel::take(const Outcome& outcome)
{
    m_job.reset();
    m_outcome = outcome;
    retranslate();
    if (outcome) {
        emit suspectsFound(*outcome);
    }
}

void RefusalPanel::clearRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RefusalPanel::addRow(const writing::Suspect& suspect, int number)
{
    auto* row = new QWidget(m_scroll->widget());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* place = new QPushButton(suspect.text.simplified(), row);
    place->setObjectName(QStringLiteral("suspect%1").arg(number));
    place->setAccessibleName(tr("Show “%1” in the text").arg(suspect.text.simplified()));
    connect(place, &QPushButton::clicked, this, [this, suspect] { emit placeChosen(suspect); });
    QStringList reasons{tr("never sent before")};
    if (suspect.flagged) {
        reasons << tr("pointed out by the check");
    }
    if (suspect.refusals > 1) {
        reasons << tr("in %1 refused texts").arg(suspect.refusals);
    }
    auto* why = new QLabel(reasons.join(tr(", ")), row);
    why->setProperty("look", QStringLiteral("note"));
    auto* make = new QPushButton(tr("Always point this out"), row);
    make->setObjectName(QStringLiteral("suspectRule%1").arg(number));
    make->setAccessibleName(tr("Always point out “%1”").arg(suspect.text.simplified()));
    connect(make, &QPushButton::clicked, this, [this, suspect] {
        emit wordAsked(suspect.text.trimmed(),
                       sentenceAround(m_refusal.text, suspect.start, suspect.end));
    });
    layout->addWidget(place);
    layout->addWidget(why, 1);
    layout->addWidget(make);
    m_rows->addWidget(row);
}

void RefusalPanel::retranslate()
{
    clearRows();
    m_scroll->setVisible(m_outcome && *m_outcome && !(*m_outcome)->empty());
    m_letter->setText(tr("Letter to the site’s support"));
    m_letter->setAccessibleName(m_letter->text());
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(m_close->accessibleName());
    m_scroll->setAccessibleName(tr("Words that may be the reason"));
    setAccessibleName(tr("The refused text"));
    if (!m_outcome) {
        m_words->setText(tr("Comparing the refused text with everything that went through …"));
    } else if (!*m_outcome) {
        m_words->setText(wording::sentence(m_outcome->error()));
    } else if ((*m_outcome)->empty()) {
        m_words->setText(tr("Everything in this text has gone through before: no word can be found "
                            "guilty. The site’s support can tell."));
    } else {
        m_words->setText(tr("These words never went through before. One of them may be the reason, "
                            "the likeliest first."));
        int number = 0;
        for (const writing::Suspect& suspect : **m_outcome) {
            addRow(suspect, number++);
        }
    }
    setAccessibleDescription(m_words->text());
}

} // namespace choba::messages
