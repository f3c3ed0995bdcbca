// The part of TemplateDesk that tells where a text went that was written for another place.
#include "base/clock.h"
#include "panes/messages/letter_desk.h"
#include "panes/messages/template_desk.h"
#include "widgets/act_notices.h"
#include "widgets/composer/channel_words.h"
#include "widgets/composer/composer.h"
#include "widgets/knowledge_source.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopedValueRollback>

namespace choba::messages {

// A letter written for the talk room is not for a first message.
void TemplateDesk::notePlace(const domain::LetterTemplate& letter)
{
    m_elsewhere =
        Elsewhere{m_desk.draftId(), letter.name, letter.channel, m_desk.composer().channel().id};
}

void TemplateDesk::tellPlace(const widgets::FormOutcome& outcome)
{
    const QString subject = outcome.filled.subject.text;
    if (!isElsewhere()) {
        tellSubject(subject);
        return;
    }
    const QScopedValueRollback telling(m_telling, true);
    emit m_tools.notices.noticed(
        {.words = [this, place = *m_elsewhere] { return elsewhereWords(place); },
         .action =
             [this, meant = m_elsewhere->meant] {
                 return tr("Change to: %1").arg(channelWords(meant));
             },
         .act =
             [this, subject, place = *m_elsewhere] {
                 if (m_desk.draftId() == place.draft) {
                     m_desk.composer().setChannel(place.meant);
                     m_desk.composer().focusText();
                     tellSubject(subject);
                 }
             },
         .details = {}});
}

bool TemplateDesk::isElsewhere() const
{
    const widgets::Composer& composer = m_desk.composer();
    return m_elsewhere && m_elsewhere->draft == m_desk.draftId() && !composer.draft().isEmpty()
        && composer.channel().id == m_elsewhere->here && !m_elsewhere->meant.isEmpty()
        && m_elsewhere->meant != m_elsewhere->here && !channelWords(m_elsewhere->meant).isEmpty();
}

QString TemplateDesk::elsewhereWords(const Elsewhere& place) const
{
    return tr("“%1” is written for: %2. This letter goes to: %3.")
        .arg(place.name, channelWords(place.meant), channelWords(place.here));
}

// Whatever else is told about the letter, this stays true and must not be wiped away.
void TemplateDesk::tellAgain(const widgets::Notice& notice)
{
    if (m_telling || !isElsewhere()) {
        return;
    }
    const auto tell = [this, notice] {
        if (!isElsewhere()) {
            return;
        }
        const QScopedValueRollback telling(m_telling, true);
        widgets::Notice both = notice;
        both.words = [this, first = notice.words, place = *m_elsewhere]() -> QString {
            const QString words = elsewhereWords(place);
            return first ? QString(first() % QLatin1Char(' ') % words) : words;
        };
        emit m_tools.notices.noticed(both);
    };
    // Behind all that hear of the notice itself.
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void TemplateDesk::tellSubject(const QString& subject)
{
    if (subject.isEmpty()) {
        emit m_tools.notices.noticed({});
        return;
    }
    emit m_tools.notices.noticed(
        {.words = [subject] { return tr("Its subject: %1").arg(subject); },
         .action = [] { return tr("Copy the subject"); },
         .act = [subject] { QGuiApplication::clipboard()->setText(subject); },
         .details = {}});
}

QString TemplateDesk::channelWords(const QString& id) const
{
    if (m_tools.knowledge.current()) {
        const QDate today = m_tools.clock.todayInJapan();
        for (const rules::Channel& channel : m_tools.knowledge.current()->pack.channels(today)) {
            if (channel.id == id) {
                return widgets::channelName(channel);
            }
        }
    }
    return {};
}

} // namespace choba::messages
