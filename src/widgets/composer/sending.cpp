#include "widgets/composer/sending.h"

#include "widgets/composer/parts_model.h"

#include <QClipboard>
#include <QGuiApplication>

namespace choba::widgets {

Sending::Sending(Letter& letter, QObject* parent)
    : QObject(parent)
    , m_letter(letter)
{ }

void Sending::copyNext()
{
    if (!refuse()) {
        copyPart(m_letter.nextToCopy());
    }
}

void Sending::copyPart(int index)
{
    if (!refuse()) {
        QGuiApplication::clipboard()->setText(m_letter.copy(index));
        emit noticed(Notice::of([index] { return tr("%1 was copied.").arg(partTitle(index)); }));
    }
}

void Sending::markSent()
{
    if (m_letter.nextToMark()) {
        const int before = m_letter.sentCount();
        m_letter.markSent();
        tellSince(before);
    }
}

void Sending::markAllSent()
{
    if (!refuse()) {
        const int before = m_letter.sentCount();
        m_letter.markAllSent();
        tellSince(before);
    }
}

// True when nothing may be copied now; says why where the panel beside it might be overlooked.
bool Sending::refuse()
{
    const Obstacle obstacle = m_letter.obstacle();
    if (obstacle == Obstacle::openTag) {
        const writing::OpenTag tag = *m_letter.openTag();
        const QString open = m_letter.draft().text.mid(tag.start, tag.end - tag.start).simplified();
        emit noticed({.words = [open] { return tr("Not copied: %1 is still open.").arg(open); },
                      .action = [] { return tr("Go there"); },
                      .act = [this] { emit openTagAsked(); },
                      .details = {}});
    }
    return obstacle != Obstacle::none;
}

void Sending::tellSince(int before)
{
    const Letter::Sent sent = m_letter.draft().sent; // the draft may change while this is told
    if (sent.size() > static_cast<size_t>(before)) {
        emit partsSent({sent.begin() + before, sent.end()}, !m_letter.isAllSent());
    }
}

} // namespace choba::widgets
