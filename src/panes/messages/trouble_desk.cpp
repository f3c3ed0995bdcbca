#include "panes/messages/trouble_desk.h"

#include "acts/own_rules.h"
#include "acts/troubles.h"
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/lock_band.h"
#include "panes/messages/refusal_panel.h"
#include "widgets/act_notices.h"
#include "widgets/composer/composer.h"
#include "writing/support_letter.h"

namespace choba::messages {

TroubleDesk::TroubleDesk(LockBand& lock, RefusalPanel& refusals, LetterDesk& desk,
                         widgets::ActNotices& notices, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_lock(lock)
    , m_refusals(refusals)
    , m_desk(desk)
    , m_composer(desk.composer())
    , m_notices(notices)
    , m_clock(clock)
{
    connectLock();
    connectRefusals();
}

void TroubleDesk::recordRefusal()
{
    const domain::KeptDraft draft = m_desk.current();
    const domain::Refusal refusal{newId<RefusalId>(m_clock.nowUtc()), draft.client,
                                  draft.draft.channel, m_clock.nowUtc(), draft.draft.text};
    m_notices.act(
        [refusal](const acts::Scope& scope) { return acts::recordRefusal(scope, refusal); },
        [this, refusal, id = draft.id, findings = m_composer.findings()](const acts::Receipt&) {
            m_refused = id;
            m_refusals.examine(refusal, findings);
        });
}

void TroubleDesk::recordLock()
{
    m_lock.ask();
}

void TroubleDesk::connectLock()
{
    connect(&m_lock, &LockBand::lockAsked, this, [this](qint64 since) {
        m_notices.act([since](const acts::Scope& scope) { return acts::recordLock(scope, since); });
    });
    connect(&m_lock, &LockBand::overAsked, this, [this] {
        m_notices.act([now = m_clock.nowUtc()](const acts::Scope& scope) {
            return acts::recordUnlock(scope, now);
        });
    });
    connect(&m_lock, &LockBand::supportLetterAsked, this, &TroubleDesk::writeToSupport);
    connect(&m_lock, &LockBand::draftChosen, this, [this](DraftId draft) {
        m_desk.openDraft(draft);
        emit letterShown();
    });
}

void TroubleDesk::connectRefusals()
{
    connect(&m_refusals, &RefusalPanel::supportLetterAsked, this, &TroubleDesk::writeToSupport);
    connect(&m_refusals, &RefusalPanel::suspectsFound, this,
            [this](const std::vector<writing::Suspect>& suspects) {
                std::vector<widgets::Underline> marks;
                marks.reserve(suspects.size());
                for (const writing::Suspect& suspect : suspects) {
                    marks.push_back({suspect.start, suspect.end, Severity::stop});
                }
                m_composer.markSuspects(m_refusals.refusal().text, std::move(marks));
            });
    connect(&m_desk, &LetterDesk::placeChanged, this, [this] {
        m_refusals.setVisible(m_refusals.refusal().id.isValid() && m_desk.draftId() == m_refused);
    });
    connect(&m_refusals, &RefusalPanel::closed, this, [this] { m_composer.markSuspects({}, {}); });
    connect(&m_refusals, &RefusalPanel::placeChosen, this, [this](const writing::Suspect& suspect) {
        // The text may have been mended since.
        const QString& text = m_composer.draft().text;
        const qsizetype start =
            text == m_refusals.refusal().text ? suspect.start : text.indexOf(suspect.text);
        if (start >= 0) {
            emit letterShown();
            m_composer.select(start, start + suspect.end - suspect.start);
        } else {
            emit m_notices.noticed(widgets::Notice::of(
                [word = suspect.text] { return tr("“%1” is not in this text.").arg(word); }));
        }
    });
    connect(&m_notices, &widgets::ActNotices::takenBack, this,
            [this](const acts::Receipt& receipt) {
                if (receipt.kind == acts::Kind::refused) {
                    m_refusals.close();
                }
            });
    connect(&m_refusals, &RefusalPanel::wordAsked, this,
            [this](const QString& term, const QString& example) {
                domain::OwnWord word;
                word.id = newId<WordId>(m_clock.nowUtc());
                word.kind = domain::WordKind::flag;
                word.term = term;
                word.example = example;
                word.createdAt = m_clock.nowUtc();
                m_notices.act(
                    [word](const acts::Scope& scope) { return acts::addWord(scope, word); });
            });
}

void TroubleDesk::writeToSupport()
{
    writing::SupportCase what;
    if (m_lock.lock()) {
        what.lockedSince = m_lock.lock()->since;
    }
    if (m_refusals.refusal().id.isValid()) {
        what.refusedAt = m_refusals.refusal().at;
        what.refusedText = m_refusals.refusal().text;
    }
    domain::Draft draft;
    draft.text = writing::supportLetter(what);
    draft.channel = QStringLiteral("mail");
    m_desk.openText(draft, LetterDesk::Place::ofItsOwn,
                    [] { return tr("The letter to the site’s support is ready."); });
    emit letterShown();
}

} // namespace choba::messages
