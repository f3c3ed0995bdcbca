#include "widgets/act_notices.h"

#include "wording/acts.h"
#include "wording/errors.h"

namespace choba::widgets {

ActNotices::ActNotices(acts::Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{ }

void ActNotices::act(const std::function<Result<acts::Receipt>(const acts::Scope&)>& work,
                     const std::function<void(const acts::Receipt&)>& then)
{
    acts::whenDone(m_store.act(work), this, [this, then](const Result<acts::Receipt>& outcome) {
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        if (then) {
            then(*outcome);
        }
        tell(*outcome);
    });
}

void ActNotices::tell(const acts::Receipt& receipt, const Notice::Words& further)
{
    const QString key = acts::key(receipt.kind).toString();
    emit noticed({.words = [key, detail = receipt.detail, further]() -> QString {
                      const QString done = wording::doneSentence(key, detail);
                      return further ? QString(done % u' ' % further()) : done;
                  },
                  .action = {},
                  .act = [this, id = receipt.id] { undo(id); },
                  .details = {}});
}

void ActNotices::tell(const Error& error)
{
    emit noticed(Notice::of([error] { return wording::sentence(error); }));
}

void ActNotices::undo(ActId id, const std::function<void()>& then)
{
    emit undoBegins();
    acts::whenDone(m_store.undo(id), this, [this, then](const Result<acts::Receipt>& outcome) {
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        if (then) {
            then();
        }
        emit takenBack(*outcome);
        const QString key = acts::key(outcome->kind).toString();
        emit noticed(Notice::of([key, detail = outcome->detail]() -> QString {
            return wording::takenBackSentence(key, detail);
        }));
    });
}

void ActNotices::undoLast()
{
    const auto last = acts::lastAct(m_store.reader());
    if (!last) {
        tell(last.error());
    } else if (*last) {
        undo((*last)->id);
    }
}

} // namespace choba::widgets
