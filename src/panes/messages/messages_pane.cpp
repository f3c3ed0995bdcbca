#include "panes/messages/messages_pane.h"

#include "base/clock.h"
#include "widgets/composer/composer.h"
#include "widgets/icons.h"
#include "widgets/key_button.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace choba::messages {

namespace {

QString clockTime(qint64 utc)
{
    constexpr int japanOffsetSeconds = 9 * 60 * 60;
    return QDateTime::fromMSecsSinceEpoch(utc, Qt::OffsetFromUTC, japanOffsetSeconds)
        .toString(QStringLiteral("H:mm"));
}

} // namespace

MessagesPane::MessagesPane(widgets::KnowledgeSource& knowledge, const Clock& clock,
                           const QString& draftPath, const QString& channel, QWidget* parent)
    : Pane(parent)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_firstChannel(channel)
    , m_store(draftPath)
    , m_tools(new QWidget(this))
    , m_formerButton(new QPushButton(m_tools))
    , m_newButton(new widgets::KeyButton(m_tools))
    , m_banner(new QFrame(this))
    , m_bannerWords(new QLabel(m_banner))
    , m_bannerRetry(new QPushButton(m_banner))
    , m_composer(new widgets::Composer(this))
{
    setObjectName(QStringLiteral("messagesPane"));
    buildTools();
    buildBanner();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_composer, 1);
    connectDraft();
    connectKnowledge();
    retranslate();
    m_tools->setEnabled(false); // until the draft is there
    m_store.load();
}

std::optional<Error> MessagesPane::finish()
{
    const Result<void> saved = m_store.finish();
    return saved ? std::nullopt : std::optional(saved.error());
}

void MessagesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

void MessagesPane::buildTools()
{
    m_formerButton->setObjectName(QStringLiteral("formerDraftButton"));
    m_formerButton->setIcon(widgets::icon(QStringLiteral("back")));
    m_formerButton->setFocusPolicy(Qt::TabFocus);
    m_newButton->setFocusPolicy(Qt::TabFocus);
    m_formerButton->hide();
    m_newButton->setObjectName(QStringLiteral("newDraftButton"));
    m_newButton->setKeyHint(QStringLiteral("Ctrl N"));
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::grid);
    row->addWidget(m_formerButton);
    row->addWidget(m_newButton);
    connect(m_formerButton, &QPushButton::clicked, m_composer, &widgets::Composer::swapWithFormer);
    connect(m_newButton, &QPushButton::clicked, m_composer, &widgets::Composer::beginNew);
    // Not the button's own shortcut: that one waits for the button to spring back.
    connect(new QShortcut(Qt::CTRL | Qt::Key_N, this), &QShortcut::activated, this, [this] {
        if (m_restored) {
            m_composer->beginNew();
        }
    });
}

void MessagesPane::buildBanner()
{
    m_banner->setObjectName(QStringLiteral("saveBanner"));
    m_banner->setProperty("look", QStringLiteral("band"));
    m_bannerWords->setObjectName(QStringLiteral("saveBannerWords"));
    m_bannerWords->setTextFormat(Qt::PlainText);
    m_bannerWords->setWordWrap(true);
    m_bannerRetry->setObjectName(QStringLiteral("saveRetryButton"));
    auto* row = new QHBoxLayout(m_banner);
    row->setContentsMargins(widgets::size::page, widgets::size::grid, widgets::size::page,
                            widgets::size::grid);
    row->addWidget(m_bannerWords, 1);
    row->addWidget(m_bannerRetry);
    m_banner->hide();
    connect(m_bannerRetry, &QPushButton::clicked, &m_store, &DraftStore::saveNow);
}

void MessagesPane::connectDraft()
{
    connect(&m_store, &DraftStore::loaded, this, &MessagesPane::restore);
    connect(&m_store, &DraftStore::unreadable, this,
            [this](const Error& error, const QString& aside) {
                emit noticed({.words = [] { return tr("The last draft could not be read."); },
                              .action = {},
                              .act = {},
                              .details =
                                  [error, aside] {
                                      const QString kept = aside.isEmpty()
                                          ? QString()
                                          : tr("The file is kept here: %1").arg(aside);
                                      return QString(wording::sentence(error) % QLatin1Char('\n')
                                                     % kept);
                                  }});
            });
    connect(&m_store, &DraftStore::saved, this, [this] {
        m_savedAt = m_clock.nowUtc();
        setSaveState(SaveState::saved);
    });
    connect(&m_store, &DraftStore::failed, this, [this](const Error& error) {
        m_saveError = error;
        setSaveState(SaveState::failed);
    });
    connect(m_composer, &widgets::Composer::draftChanged, this, &MessagesPane::keepDraft);
    connect(m_composer, &widgets::Composer::noticed, this, &Pane::noticed);
    connect(m_composer, &widgets::Composer::channelChosen, this, &MessagesPane::channelChosen);
    // The store is gone before the last widget loses the focus.
    connect(qApp, &QApplication::focusChanged, &m_store, [this] { m_store.saveNow(); });
    connect(qApp, &QGuiApplication::applicationStateChanged, &m_store,
            [this] { m_store.saveNow(); });
}

void MessagesPane::connectKnowledge()
{
    connect(&m_knowledge, &widgets::KnowledgeSource::loaded, this, [this](const auto& knowledge) {
        m_composer->setKnowledge(knowledge, m_clock.todayInJapan());
    });
    connect(m_composer, &widgets::Composer::neverFlagAsked, &m_knowledge,
            &widgets::KnowledgeSource::allowWord);
    connect(
        &m_knowledge, &widgets::KnowledgeSource::wordAllowed, this, [this](const QString& word) {
            emit noticed(
                {.words =
                     [word] { return tr("Not pointed out any more from now on: %1").arg(word); },
                 .action = {},
                 .act = [this, word] { m_knowledge.disallowWord(word); },
                 .details = {}});
        });
    connect(&m_knowledge, &widgets::KnowledgeSource::wordDisallowed, this,
            [this](const QString& word) {
                emit noticed({.words = [word] { return tr("Pointed out again: %1").arg(word); },
                              .action = {},
                              .act = {},
                              .details = {}});
            });
    if (m_knowledge.current()) {
        m_composer->setKnowledge(m_knowledge.current(), m_clock.todayInJapan());
    }
}

void MessagesPane::restore(const KeptDrafts& drafts)
{
    KeptDrafts kept = drafts;
    if (kept.present.channel.isEmpty()) {
        kept.present.channel = m_firstChannel;
    }
    m_composer->restore(kept.present, kept.former);
    m_restored = true;
    m_tools->setEnabled(true);
    m_composer->focusText();
    keepDraft();
}

void MessagesPane::keepDraft()
{
    if (!m_restored) {
        return;
    }
    m_store.keep({m_composer->draft(), m_composer->former()});
    m_formerButton->setVisible(m_composer->former().has_value());
}

void MessagesPane::setSaveState(SaveState state)
{
    m_saveState = state;
    m_banner->setVisible(state == SaveState::failed);
    retranslate();
}

void MessagesPane::retranslate()
{
    m_newButton->setText(tr("New draft"));
    m_newButton->setToolTip(tr("Begin a new draft (Ctrl+N). The present one can be brought back."));
    m_newButton->setAccessibleName(m_newButton->text());
    m_formerButton->setText(tr("Former draft"));
    m_formerButton->setToolTip(tr("Go back to the draft before this one; the two change places"));
    m_formerButton->setAccessibleName(m_formerButton->text());
    m_bannerRetry->setText(tr("Try again now"));
    m_bannerRetry->setAccessibleName(m_bannerRetry->text());
    m_bannerWords->setText(tr("The draft could not be saved; it will be tried again. %1")
                               .arg(wording::sentence(m_saveError)));
    m_composer->setStatus(m_saveState == SaveState::saved
                              ? tr("Draft saved %1").arg(clockTime(m_savedAt))
                              : QString());
}

} // namespace choba::messages
