#include "widgets/composer/composer.h"

#include "widgets/composer/channel_bar.h"
#include "widgets/composer/finding_actions.h"
#include "widgets/composer/finding_cards.h"
#include "widgets/composer/footer.h"
#include "widgets/composer/incoming.h"
#include "widgets/composer/parts_panel.h"
#include "widgets/composer/sample_letter.h"
#include "widgets/composer/sending.h"
#include "widgets/composer/text_surface.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>

namespace choba::widgets {

namespace {

// A text longer than this is not even held (UTF-16 units).
constexpr qsizetype longestHeld = 64 * 1024 * 1024;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_channelBar(new ChannelBar(m_letter, this))
    , m_incoming(new Incoming(m_letter, this))
    , m_surface(new TextSurface(this))
    , m_footer(new Footer(m_letter, this))
    , m_parts(new PartsPanel(m_letter, this))
    , m_cards(new FindingCards(this))
    , m_sending(new Sending(m_letter, this))
    , m_findingActions(new FindingActions(m_letter, *m_surface, *m_cards, this))
{
    setObjectName(QStringLiteral("composer"));
    setAcceptDrops(true);
    buildLayout();
    connectLetter();
    connectText();
    connectSending();
    connectFindings();
    refresh();
}

void Composer::setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge, QDate day)
{
    m_letter.setKnowledge(knowledge, day);
}

void Composer::setAddressee(const std::optional<domain::Client>& client,
                            const std::shared_ptr<const writing::AddressBook>& book)
{
    m_letter.setAddressee(client, book);
}

void Composer::open(const Draft& draft)
{
    m_surface->setWritable();
    m_surface->load(draft.text);
    m_letter.load(draft);
}

void Composer::selectFirst(const QString& words)
{
    if (const qsizetype at = draft().text.indexOf(words); at >= 0) {
        select(at, at + words.size());
    }
}

void Composer::setSent(const std::vector<text::Part>& sent)
{
    m_letter.setSent(sent);
}

bool Composer::insertText(const QString& text, qsizetype caret, bool insteadOfAll)
{
    const bool put = m_surface->insertText(
        text, caret, insteadOfAll ? Editor::Putting::insteadOfAll : Editor::Putting::atCaret);
    m_surface->setFocusOnText();
    return put;
}

bool Composer::isAllSelected() const
{
    return m_surface->isAllSelected();
}

void Composer::setChannel(const QString& id)
{
    m_letter.setChannel(id);
}

void Composer::select(qsizetype start, qsizetype end)
{
    m_surface->select({start, end});
    m_surface->setFocusOnText();
}

void Composer::markSuspects(const QString& text, std::vector<Underline> marks)
{
    m_letter.markSuspects(text, std::move(marks));
}

void Composer::focusText()
{
    m_surface->setFocusOnText();
}

void Composer::setStatus(const QString& words)
{
    m_footer->setStatus(words);
}

void Composer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void Composer::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void Composer::dropEvent(QDropEvent* event)
{
    m_incoming->look(event->mimeData()->urls());
    event->acceptProposedAction();
}

void Composer::buildLayout()
{
    auto* side = new QVBoxLayout;
    side->setSpacing(size::grid + 2);
    side->addWidget(m_parts);
    side->addWidget(m_cards, 1);
    m_cards->setTabAfter(m_parts->lastInTabOrder());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::page, size::page - size::half, size::page,
                            size::page - size::half);
    row->setSpacing(size::grid + size::half);
    row->addWidget(buildEditorCard(), 1);
    row->addLayout(side);
    m_parts->setFixedWidth(size::sideColumn);
    m_cards->setFixedWidth(size::sideColumn);
}

QWidget* Composer::buildEditorCard()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("editorCard"));
    card->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_channelBar);
    column->addWidget(hairline(card));
    column->addWidget(m_incoming);
    column->addWidget(m_surface, 1);
    column->addWidget(hairline(card));
    column->addWidget(m_footer);
    return card;
}

void Composer::connectLetter()
{
    connect(&m_letter, &Letter::changed, this, &Composer::refresh);
    connect(&m_letter, &Letter::draftChanged, this, &Composer::draftChanged);
    connect(&m_letter, &Letter::progressed, m_surface, &TextSurface::setProgress);
    connect(m_channelBar, &ChannelBar::numberingChosen, &m_letter, &Letter::setNumbering);
    connect(m_channelBar, &ChannelBar::channelChosen, this, [this](const QString& id) {
        m_letter.setChannel(id);
        emit channelChosen(id);
    });
}

void Composer::connectText()
{
    connect(m_surface, &TextSurface::edited, &m_letter, &Letter::setText);
    connect(m_surface, &TextSurface::filesGiven, m_incoming, &Incoming::look);
    connect(m_surface, &TextSurface::imageGiven, m_incoming, &Incoming::adviseOnImage);
    connect(m_surface, &TextSurface::longTextGiven, this, &Composer::holdLongText);
    connect(m_surface, &TextSurface::backAsked, this, &Composer::leaveAsked);
    connect(m_surface, &TextSurface::sampleAsked, this, [this] {
        emit sampleGiven(another(sampleLetter()),
                         [] { return tr("This is an invented letter to try things out."); });
    });
    connect(m_surface, &TextSurface::frozenRefused, this, [this] {
        emit noticed({.words = [] { return tr("What has been sent cannot be changed any more."); },
                      .action = [] { return tr("Take the last “sent” back"); },
                      .act = [this] { emit takeBackAsked(); },
                      .details = {}});
    });
    connect(m_incoming, &Incoming::sentenceChosen, m_surface, &TextSurface::insertLine);
    connect(m_incoming, &Incoming::textGiven, this,
            [this](const QString& name, const QString& text) {
                emit textGiven(another(text), [name] { return tr("%1 was read.").arg(name); });
            });
}

void Composer::connectSending()
{
    connect(m_sending, &Sending::noticed, this, &Composer::noticed);
    connect(m_sending, &Sending::partsSent, this, &Composer::partsSent);
    connect(m_sending, &Sending::openTagAsked, this, &Composer::goToOpenTag);
    connect(m_parts, &PartsPanel::openTagAsked, this, &Composer::goToOpenTag);
    connect(m_parts, &PartsPanel::copyAsked, m_sending, &Sending::copyNext);
    connect(m_parts, &PartsPanel::partCopyAsked, m_sending, &Sending::copyPart);
    connect(m_parts, &PartsPanel::sentAsked, m_sending, &Sending::markSent);
    connect(m_parts, &PartsPanel::allSentAsked, m_sending, &Sending::markAllSent);
    connect(m_parts, &PartsPanel::takeBackAsked, this, &Composer::takeBackAsked);
    connect(m_parts, &PartsPanel::partChosen, this, [this](int index) {
        const text::Part& part = m_letter.prepared().parts[static_cast<size_t>(index)];
        m_surface->select({part.start, part.end});
    });
    addShortcut({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                [this] { m_sending->copyNext(); });
    addShortcut({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
                [this] { m_sending->markSent(); });
}

void Composer::connectFindings()
{
    connect(m_cards, &FindingCards::chosen, m_findingActions, &FindingActions::choose);
    connect(m_cards, &FindingCards::suggestionAsked, m_findingActions,
            &FindingActions::useSuggestion);
    connect(m_cards, &FindingCards::notNowAsked, m_findingActions, &FindingActions::silence);
    connect(m_cards, &FindingCards::neverAsked, this,
            [this](const FindingGroup& group) { emit neverFlagAsked(group.spelling); });
    connect(m_footer, &Footer::severityChosen, m_findingActions, &FindingActions::goToFirst);
    connect(m_findingActions, &FindingActions::noticed, this, &Composer::noticed);
    addShortcut({Qt::Key_F8}, [this] { m_findingActions->goToNext(); });
    addShortcut({Qt::SHIFT | Qt::Key_F8}, [this] { m_findingActions->goToPrevious(); });
}

void Composer::addShortcut(const QList<QKeySequence>& keys, const std::function<void()>& act)
{
    for (const QKeySequence& key : keys) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    }
}

void Composer::refresh()
{
    m_channelBar->refresh();
    m_incoming->refresh();
    m_surface->refresh(m_letter);
    m_footer->refresh();
    m_parts->refresh();
    m_findingActions->refreshCards();
}

// A text of its own, with the settings of the present one.
Draft Composer::another(const QString& text) const
{
    Draft next;
    next.text = text;
    next.channel = draft().channel;
    next.numbering = draft().numbering;
    return next;
}

void Composer::holdLongText(const QString& whole)
{
    if (whole.size() > longestHeld) {
        const Error error{ErrorCode::tooLarge, {}, QString::number(longestHeld)};
        emit noticed({.words = [error] { return wording::sentence(error); },
                      .action = {},
                      .act = {},
                      .details = {}});
        return;
    }
    Draft next = draft(); // the whole text begins with what was sent
    next.text = whole;
    emit longTextGiven(next);
}

void Composer::goToOpenTag()
{
    if (const std::optional<writing::OpenTag> tag = m_letter.openTag()) {
        m_surface->select({tag->start, tag->end});
        m_surface->setFocusOnText();
    }
}

} // namespace choba::widgets
