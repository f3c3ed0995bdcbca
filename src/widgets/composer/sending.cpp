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
    const std::optional<int> index = m_letter.nextToMark();
    if (!index) {
        return;
    }
    const Letter::Sent before = m_letter.draft().sent;
    m_letter.markSent();
    offerUndo([part = *index] { return tr("%1 is marked as sent.").arg(partTitle(part)); }, before);
}

void Sending::markAllSent()
{
    if (refuse()) {
        return;
    }
    const Letter::Sent before = m_letter.draft().sent;
    m_letter.markAllSent();
    offerUndo([] { return tr("All parts are marked as sent."); }, before);
}

void Sending::takeBack()
{
    const Letter::Sent before = m_letter.draft().sent;
    if (before.empty()) {
        return;
    }
    m_letter.setSent({before.begin(), before.end() - 1});
    const int part = static_cast<int>(before.size()) - 1;
    offerUndo([part] { return tr("%1 is not marked as sent any more.").arg(partTitle(part)); },
              before);
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

void Sending::offerUndo(const Notice::Words& words, const Letter::Sent& before)
{
    // The parts are put back only into the text they were taken from.
    const QString prefix =
        before.empty() ? QString() : m_letter.draft().text.left(before.back().end);
    emit noticed({.words = words,
                  .action = {},
                  .act =
                      [this, before, prefix] {
                          if (m_letter.draft().text.startsWith(prefix)) {
                              m_letter.setSent(before);
                          }
                      },
                  .details = {}});
}

} // namespace choba::widgets
