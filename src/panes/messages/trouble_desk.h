// When the site does not take a message, or any: what is recorded, what is looked for, and the
// letter to the site's support.
#pragma once

#include "base/id.h"

#include <QObject>

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
class Composer;
} // namespace choba::widgets

namespace choba::messages {

class LetterDesk;
class LockBand;
class RefusalPanel;

class TroubleDesk : public QObject
{
    Q_OBJECT

public:
    TroubleDesk(LockBand& lock, RefusalPanel& refusals, LetterDesk& desk,
                widgets::ActNotices& notices, const Clock& clock, QObject* parent = nullptr);

    void recordRefusal(); // of the letter on the desk
    void recordLock();

signals:
    void letterShown(); // the letter on the desk is what the user should see now

private:
    void connectLock();
    void connectRefusals();
    void writeToSupport();

    LockBand& m_lock;
    RefusalPanel& m_refusals;
    LetterDesk& m_desk;
    widgets::Composer& m_composer;
    widgets::ActNotices& m_notices;
    const Clock& m_clock;
    DraftId m_refused; // the letter the panel speaks of
};

} // namespace choba::messages
