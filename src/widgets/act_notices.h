// What an act came to, as a notice: the sentence and its way back, or why it was refused. One for
// each pane; the pane passes noticed() on to the window.
#pragma once

#include "acts/store.h"
#include "widgets/notice.h"

#include <QObject>

namespace choba::widgets {

class ActNotices : public QObject
{
    Q_OBJECT

public:
    explicit ActNotices(acts::Store& store, QObject* parent = nullptr);

    // Runs the act and tells how it went. `then` (may be empty) is called on the window's thread
    // after success, before the notice.
    void act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work,
             const std::function<void(const acts::Receipt&)>& then = {});

    // For acts that answer more than a receipt: tells and offers the way back. `further` (may be
    // empty) stands behind the sentence.
    void tell(const acts::Receipt& receipt, const Notice::Words& further = {});
    void tell(const Error& error);

    // Takes an act back and tells so; `then` as above.
    void undo(ActId id, const std::function<void()>& then = {});
    // The newest act that can be taken back, whatever the bar shows; nothing when there is none.
    void undoLast();

signals:
    void noticed(const choba::widgets::Notice& notice);
    // Something is about to be taken back: what is only typed so far must be saved before.
    void undoBegins();
    // An act was taken back: who shows what is being written reads it again.
    void takenBack(const choba::acts::Receipt& receipt);

private:
    acts::Store& m_store;
};

} // namespace choba::widgets
