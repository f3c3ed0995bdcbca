#include "widgets/letter_preview.h"

#include "text/measure.h"
#include "widgets/composer/channel_words.h"
#include "widgets/composer/editor.h"
#include "widgets/composer/finding_lines.h"
#include "widgets/composer/footer.h"
#include "widgets/composer/letter.h"
#include "widgets/composer/letter_marks.h"
#include "widgets/composer/letter_view.h"
#include "widgets/elided_label.h"
#include "widgets/filled_text.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace choba::widgets {

namespace {

// It is made anew with every key, beside the list or the questions it belongs to.
constexpr qsizetype longestInline = 4'000;

QFrame* line(QWidget* parent)
{
    auto* hairline = new QFrame(parent);
    hairline->setProperty("look", QStringLiteral("line"));
    hairline->setFixedHeight(1);
    return hairline;
}

QLabel* label(const char* name, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

struct LetterPreview::Parts {
    explicit Parts(LetterPreview* owner)
        : card(new QFrame(owner))
        , title(new ElidedLabel(card))
        , channelChip(label("previewChannel", card))
        , subject(new ElidedLabel(card))
        , subjectLine(line(card))
        , pages(new QStackedWidget(card))
        , view(new LetterView(pages))
        , problem(label("previewProblem", pages))
        , openRow(new QWidget(card))
        , openChip(label("previewOpenChip", openRow))
        , open(new ElidedLabel(openRow))
        , findings(new FindingLines(card))
        , footer(new Footer(letter, card))
        , count(label("previewCount", card))
    { }

    Letter letter; // before the footer, which reads it
    QFrame* card;
    ElidedLabel* title;
    QLabel* channelChip;
    ElidedLabel* subject;
    QFrame* subjectLine;
    QStackedWidget* pages;
    LetterView* view;
    QLabel* problem;
    QWidget* openRow;
    QLabel* openChip;
    ElidedLabel* open;
    FindingLines* findings;
    Footer* footer;
    QLabel* count; // where no channel says how to count

    std::shared_ptr<const writing::Knowledge> knowledge;
    QDate day;
    writing::FilledLetter filled;
    QString channel;
    QHash<QString, QString> labels;
    FilledText body;
    FilledText head; // the subject
    std::optional<Error> error;
};

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(this))
{
    setObjectName(QStringLiteral("letterPreview"));
    buildLayout();
    m_parts->letter.setInlineLength(longestInline);
    connect(&m_parts->letter, &Letter::changed, this, &LetterPreview::refreshFoot);
    connect(m_parts->view, &LetterView::fillClicked, this, [this](int index) {
        emit sourceAsked(m_parts->body.sources[static_cast<size_t>(index)]);
    });
    connect(m_parts->findings, &FindingLines::chosen, this, [this](const FindingGroup& group) {
        m_parts->view->select(group.places.front().start, group.places.front().end);
    });
    connect(m_parts->footer, &Footer::severityChosen, this, [this](Severity severity) {
        for (const text::Finding& finding : m_parts->letter.findings()) {
            if (finding.severity == severity) {
                m_parts->view->select(finding.start, finding.end);
                return;
            }
        }
    });
    refresh();
}

LetterPreview::~LetterPreview() = default;

void LetterPreview::setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge,
                                 QDate day)
{
    if (knowledge == m_parts->knowledge && day == m_parts->day) {
        return;
    }
    m_parts->knowledge = knowledge;
    m_parts->day = day;
    m_parts->letter.setKnowledge(knowledge, day);
    refresh();
}

void LetterPreview::setLabels(const QHash<QString, QString>& labels)
{
    m_parts->labels = labels;
}

void LetterPreview::show(const writing::FilledLetter& letter, const QString& channel)
{
    m_parts->filled = letter;
    m_parts->channel = channel;
    m_parts->error.reset();
    refresh();
}

void LetterPreview::showProblem(const Error& error)
{
    m_parts->error = error;
    refresh();
}

void LetterPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void LetterPreview::buildLayout()
{
    Parts& p = *m_parts;
    setLook(p.card, "look", QStringLiteral("card"));
    setLook(p.title, "look", QStringLiteral("note"));
    setLook(p.channelChip, "chip", QStringLiteral("mine"));
    setLook(p.openChip, "chip", QStringLiteral("warn"));
    setLook(p.open, "look", QStringLiteral("note"));
    setLook(p.subject, "look", QStringLiteral("strong"));
    setLook(p.count, "look", QStringLiteral("note"));
    p.subject->setObjectName(QStringLiteral("previewSubject"));
    p.title->setObjectName(QStringLiteral("previewTitle"));
    p.open->setObjectName(QStringLiteral("previewOpen"));
    p.view->setObjectName(QStringLiteral("previewText"));
    p.footer->setObjectName(QStringLiteral("previewFooter"));
    // The composer's foot stands in the same window: its controls keep their names.
    for (QWidget* part : p.footer->findChildren<QWidget*>()) {
        part->setObjectName(QLatin1String("preview-") % part->objectName());
    }
    p.problem->setWordWrap(true);
    p.problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    p.problem->setMargin(size::page);
    p.pages->addWidget(p.view);
    p.pages->addWidget(p.problem);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(size::page - size::half, size::grid, size::grid, size::grid);
    head->setSpacing(size::grid);
    head->addWidget(p.title, 1);
    head->addWidget(p.channelChip);
    auto* open = new QHBoxLayout(p.openRow);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(size::grid);
    open->addWidget(p.openChip);
    open->addWidget(p.open, 1);
    auto* notes = new QVBoxLayout;
    notes->setContentsMargins(size::page - size::half, size::half, size::page - size::half,
                              size::half);
    notes->setSpacing(size::half);
    notes->addWidget(p.openRow);
    notes->addWidget(p.findings);
    p.count->setMargin(size::grid);
    p.subject->setMargin(size::grid);
    auto* column = new QVBoxLayout(p.card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line(p.card));
    column->addWidget(p.subject);
    column->addWidget(p.subjectLine);
    column->addWidget(p.pages, 1);
    column->addLayout(notes);
    column->addWidget(line(p.card));
    column->addWidget(p.footer);
    column->addWidget(p.count);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(p.card);
}

void LetterPreview::refresh()
{
    Parts& p = *m_parts;
    p.title->setText(tr("How it will read"));
    p.openChip->setText(tr("Still open"));
    p.view->setAccessibleName(tr("How the letter will read"));
    p.body = filledText(p.filled.body, p.labels);
    p.head = filledText(p.filled.subject, p.labels);
    p.subject->setText(tr("Subject: %1").arg(p.head.text));
    p.subject->setToolTip(p.head.text);
    const bool fine = !p.error;
    p.subject->setVisible(fine && !p.head.text.isEmpty());
    p.subjectLine->setVisible(fine && !p.head.text.isEmpty());
    p.problem->setText(fine ? QString() : wording::sentence(*p.error));
    p.pages->setCurrentWidget(fine ? static_cast<QWidget*>(p.view) : p.problem);
    if (!p.channel.isEmpty()) {
        p.letter.setChannel(p.channel);
    }
    p.letter.setText(p.channel.isEmpty() ? QString() : p.body.text);
    refreshFoot();
}

// What the check says, too: it may come later than the letter.
void LetterPreview::refreshFoot()
{
    Parts& p = *m_parts;
    const bool checked = !p.error && !p.channel.isEmpty();
    Marks marks = checked && p.letter.isCurrent() ? marksOf(p.letter) : Marks();
    marks.fills = p.body.fills;
    p.view->show(p.body.text.left(Editor::longest), marks);
    QStringList open = p.head.open;
    for (const QString& name : p.body.open) {
        if (!open.contains(name)) {
            open << name;
        }
    }
    p.open->setText(open.join(tr(", ")));
    p.open->setToolTip(p.open->text());
    p.openRow->setVisible(!p.error && !open.isEmpty());
    if (!checked) {
        p.findings->show({});
    } else if (p.letter.isCurrent()) { // else those of a moment ago stay
        p.findings->show(groupFindings(p.letter.findings(), p.letter.draft().text));
    }
    p.channelChip->setText(channelName(p.letter.channel()));
    p.channelChip->setVisible(!p.channel.isEmpty() && !p.letter.channel().id.isEmpty());
    p.footer->setVisible(checked);
    p.footer->refresh();
    const qsizetype length = text::measure(p.body.text).graphemes;
    p.count->setText(tr("%1 characters").arg(figure(length)));
    p.count->setVisible(!p.error && p.channel.isEmpty());
}

} // namespace choba::widgets
