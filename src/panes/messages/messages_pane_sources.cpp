// The part of MessagesPane that connects what stands behind the letter: troubles, templates, rooms,
// rules.
#include "acts/own_rules.h"
#include "base/clock.h"
#include "panes/messages/conversation_header.h"
#include "panes/messages/history_view.h"
#include "panes/messages/lock_band.h"
#include "panes/messages/messages_pane.h"
#include "panes/messages/room_desk.h"
#include "panes/messages/template_desk.h"
#include "panes/messages/trouble_desk.h"
#include "widgets/act_notices.h"
#include "widgets/composer/composer.h"
#include "widgets/knowledge_source.h"

#include <QShortcut>

namespace choba::messages {

void MessagesPane::connectTroubles()
{
    connect(m_troubles.get(), &TroubleDesk::letterShown, this, &MessagesPane::showLetter);
    connect(m_header, &ConversationHeader::refusedAsked, m_troubles.get(),
            &TroubleDesk::recordRefusal);
    connect(m_header, &ConversationHeader::lockedAsked, m_troubles.get(), &TroubleDesk::recordLock);
}

void MessagesPane::connectTemplates()
{
    connect(m_templates, &TemplateDesk::letterShown, this, &MessagesPane::showLetter);
    connect(m_templates, &TemplateDesk::intended, this, &Pane::intended);
    connect(m_rooms, &RoomDesk::fillAnewAsked, m_templates, &TemplateDesk::followAnew);
    connect(m_header, &ConversationHeader::templateAsked, m_templates, &TemplateDesk::choose);
    connect(new QShortcut(Qt::CTRL | Qt::Key_T, this), &QShortcut::activated, m_templates,
            &TemplateDesk::choose);
}

void MessagesPane::connectKnowledge()
{
    connect(&m_knowledge, &widgets::KnowledgeSource::loaded, this, &MessagesPane::useKnowledge);
    connect(m_composer, &widgets::Composer::neverFlagAsked, this, [this](const QString& term) {
        domain::OwnWord word;
        word.id = newId<WordId>(m_clock.nowUtc());
        word.kind = domain::WordKind::allow;
        word.term = term.trimmed();
        word.createdAt = m_clock.nowUtc();
        m_notices->act([word](const acts::Scope& scope) { return acts::addWord(scope, word); });
    });
    if (m_knowledge.current()) {
        useKnowledge();
    }
}

void MessagesPane::useKnowledge()
{
    const QDate today = m_clock.todayInJapan();
    const rules::RulePack& pack = m_knowledge.current()->pack;
    m_composer->setKnowledge(m_knowledge.current(), today);
    m_history->setChannels(pack.channels(today));
    m_lockBand->setRules(pack);
}

} // namespace choba::messages
