#include "wording/acts.h"

#include "wording/rooms.h"

#include <QCoreApplication>

namespace choba::wording {

namespace {

// Sentences with %1 = the detail, and without one.
struct Sentences {
    const char* named;
    const char* nameless;
};

struct Words {
    const char* key;
    Sentences done;
    Sentences takenBack;
};

constexpr Words table[] = {
    {"client-added",
     {QT_TRANSLATE_NOOP("acts", "%1 is now among your clients."),
      QT_TRANSLATE_NOOP("acts", "A client without a name was added.")},
     {QT_TRANSLATE_NOOP("acts", "%1 is not among your clients any more."),
      QT_TRANSLATE_NOOP("acts", "The client without a name is gone again.")}},
    {"client-changed",
     {QT_TRANSLATE_NOOP("acts", "The card of %1 is changed."),
      QT_TRANSLATE_NOOP("acts", "The card of a client without a name is changed.")},
     {QT_TRANSLATE_NOOP("acts", "The card of %1 is as it was."),
      QT_TRANSLATE_NOOP("acts", "The card of the client is as it was.")}},
    {"client-removed",
     {QT_TRANSLATE_NOOP("acts", "%1 is removed from your clients."),
      QT_TRANSLATE_NOOP("acts", "A client without a name is removed.")},
     {QT_TRANSLATE_NOOP("acts", "%1 is back among your clients."),
      QT_TRANSLATE_NOOP("acts", "The client without a name is back.")}},
    {"clients-merged",
     {QT_TRANSLATE_NOOP("acts", "The two cards of %1 are one now."),
      QT_TRANSLATE_NOOP("acts", "The two clients are one now.")},
     {QT_TRANSLATE_NOOP("acts", "%1 and the other client are two again."),
      QT_TRANSLATE_NOOP("acts", "The two clients are two again.")}},
    {"draft-addressed",
     {QT_TRANSLATE_NOOP("acts", "The draft is now a letter to %1."),
      QT_TRANSLATE_NOOP("acts", "The draft is now a letter to a client without a name.")},
     {QT_TRANSLATE_NOOP("acts", "The draft is not a letter to %1 any more."),
      QT_TRANSLATE_NOOP("acts", "The draft has its former receiver again.")}},
    {"draft-discarded",
     {QT_TRANSLATE_NOOP("acts", "The draft to %1 is thrown away."),
      QT_TRANSLATE_NOOP("acts", "The draft is thrown away.")},
     {QT_TRANSLATE_NOOP("acts", "The draft to %1 is back."),
      QT_TRANSLATE_NOOP("acts", "The draft is back.")}},
    {"part-sent",
     {QT_TRANSLATE_NOOP("acts", "A part of the letter to %1 is marked as sent."),
      QT_TRANSLATE_NOOP("acts", "A part of the letter is marked as sent.")},
     {QT_TRANSLATE_NOOP("acts", "The part of the letter to %1 is not marked as sent any more."),
      QT_TRANSLATE_NOOP("acts", "The part of the letter is not marked as sent any more.")}},
    {"letter-sent",
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is marked as sent."),
      QT_TRANSLATE_NOOP("acts", "The letter is marked as sent.")},
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is not marked as sent any more."),
      QT_TRANSLATE_NOOP("acts", "The letter is not marked as sent any more.")}},
    {"sent-taken-back",
     {QT_TRANSLATE_NOOP("acts", "A part of the letter to %1 is not marked as sent any more."),
      QT_TRANSLATE_NOOP("acts", "A part of the letter is not marked as sent any more.")},
     {QT_TRANSLATE_NOOP("acts", "The part of the letter to %1 is marked as sent again."),
      QT_TRANSLATE_NOOP("acts", "The part of the letter is marked as sent again.")}},
    {"received",
     {QT_TRANSLATE_NOOP("acts", "The message from %1 is recorded."),
      QT_TRANSLATE_NOOP("acts", "The message from a client without a name is recorded.")},
     {QT_TRANSLATE_NOOP("acts", "The message from %1 is not recorded any more."),
      QT_TRANSLATE_NOOP("acts", "The received message is not recorded any more.")}},
    {"opened",
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is marked as opened."),
      QT_TRANSLATE_NOOP("acts", "The letter is marked as opened.")},
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is marked as it was before."),
      QT_TRANSLATE_NOOP("acts", "The letter is marked as it was before.")}},
    {"not-opened",
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is marked as not opened."),
      QT_TRANSLATE_NOOP("acts", "The letter is marked as not opened.")},
     {QT_TRANSLATE_NOOP("acts", "The letter to %1 is marked as opened again."),
      QT_TRANSLATE_NOOP("acts", "The letter is marked as opened again.")}},
    {"settled",
     {QT_TRANSLATE_NOOP("acts", "The message from %1 needs no answer."),
      QT_TRANSLATE_NOOP("acts", "The message needs no answer.")},
     {QT_TRANSLATE_NOOP("acts", "The message from %1 waits for an answer again."),
      QT_TRANSLATE_NOOP("acts", "The message waits for an answer again.")}},
    {"unsettled",
     {QT_TRANSLATE_NOOP("acts", "The message from %1 waits for an answer."),
      QT_TRANSLATE_NOOP("acts", "The message waits for an answer.")},
     {QT_TRANSLATE_NOOP("acts", "The message from %1 needs no answer after all."),
      QT_TRANSLATE_NOOP("acts", "The message needs no answer after all.")}},
    {"message-removed",
     {QT_TRANSLATE_NOOP("acts", "A message is removed from the history with %1."),
      QT_TRANSLATE_NOOP("acts", "A message is removed from the history.")},
     {QT_TRANSLATE_NOOP("acts", "The message is back in the history with %1."),
      QT_TRANSLATE_NOOP("acts", "The message is back in the history.")}},
    {"refused",
     {QT_TRANSLATE_NOOP("acts", "It is recorded that the site refused the text to %1."),
      QT_TRANSLATE_NOOP("acts", "It is recorded that the site refused the text.")},
     {QT_TRANSLATE_NOOP("acts", "The refusal of the text to %1 is not recorded any more."),
      QT_TRANSLATE_NOOP("acts", "The refusal is not recorded any more.")}},
    {"locked",
     {nullptr, QT_TRANSLATE_NOOP("acts", "It is recorded that your messages are locked.")},
     {nullptr, QT_TRANSLATE_NOOP("acts", "The lock is not recorded any more.")}},
    {"unlocked",
     {nullptr, QT_TRANSLATE_NOOP("acts", "It is recorded that your messages go out again.")},
     {nullptr, QT_TRANSLATE_NOOP("acts", "Your messages count as locked again.")}},
    {"word-added",
     {QT_TRANSLATE_NOOP("acts", "“%1” is always pointed out from now on."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "“%1” is no longer a word of your own to point out."), nullptr}},
    {"word-allowed",
     {QT_TRANSLATE_NOOP("acts", "“%1” is not pointed out any more from now on."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "“%1” is pointed out again."), nullptr}},
    {"word-changed",
     {QT_TRANSLATE_NOOP("acts", "Your own word “%1” is changed."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The change of your own word “%1” is taken back."), nullptr}},
    {"word-removed",
     {QT_TRANSLATE_NOOP("acts", "“%1” is removed from your own words."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "“%1” is back among your own words."), nullptr}},
    {"rule-changed",
     {QT_TRANSLATE_NOOP("acts", "The rule %1 has your own value now."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The rule %1 has the value it had before."), nullptr}},
    {"rule-reset",
     {QT_TRANSLATE_NOOP("acts", "The rule %1 has its shipped value again."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The rule %1 has your own value again."), nullptr}},
    {"words-imported",
     {QT_TRANSLATE_NOOP("acts", "%1 words were taken over."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The %1 words are gone again."), nullptr}},
    {"template-added",
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is new."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is gone again."), nullptr}},
    {"template-changed",
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is saved."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is as it was."), nullptr}},
    {"template-removed",
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is removed."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is back."), nullptr}},
    {"template-reset",
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is the shipped one again."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The template “%1” has your own text again."), nullptr}},
    {"template-restored",
     {QT_TRANSLATE_NOOP("acts", "A former version of “%1” is the present one."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The template “%1” is as it was."), nullptr}},
    {"template-marked",
     {QT_TRANSLATE_NOOP("acts", "The marks of the template “%1” are changed."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The marks of the template “%1” are as they were."), nullptr}},
    {"template-default",
     {QT_TRANSLATE_NOOP("acts", "“%1” is now offered first."),
      QT_TRANSLATE_NOOP("acts", "No template is offered first any more.")},
     {nullptr, QT_TRANSLATE_NOOP("acts", "The template offered first is the former one again.")}},
    {"templates-imported",
     {QT_TRANSLATE_NOOP("acts", "Templates taken over: %1."), nullptr},
     {nullptr, QT_TRANSLATE_NOOP("acts", "The templates taken over are gone again.")}},
    {"profile-changed",
     {nullptr, QT_TRANSLATE_NOOP("acts", "Your own details are saved.")},
     {nullptr, QT_TRANSLATE_NOOP("acts", "Your own details are as they were.")}},
    {"service-added",
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is new."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is gone again."), nullptr}},
    {"service-changed",
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is saved."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is as it was."), nullptr}},
    {"service-removed",
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is removed."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The service “%1” is back."), nullptr}},
    {"service-reviewed",
     {QT_TRANSLATE_NOOP("acts", "The listing of “%1” was looked at today."), nullptr},
     {QT_TRANSLATE_NOOP("acts", "The listing of “%1” still waits to be looked at."), nullptr}},
    {"inquiry-added",
     {QT_TRANSLATE_NOOP("acts", "The inquiry of %1 is recorded."),
      QT_TRANSLATE_NOOP("acts", "The inquiry is recorded.")},
     {QT_TRANSLATE_NOOP("acts", "The inquiry of %1 is gone again."),
      QT_TRANSLATE_NOOP("acts", "The inquiry is gone again.")}},
    {"room-added",
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is recorded."),
      QT_TRANSLATE_NOOP("acts", "The talk room is recorded.")},
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is gone again."),
      QT_TRANSLATE_NOOP("acts", "The talk room is gone again.")}},
    {"room-changed",
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is saved."),
      QT_TRANSLATE_NOOP("acts", "The talk room is saved.")},
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is as it was."),
      QT_TRANSLATE_NOOP("acts", "The talk room is as it was.")}},
    {"room-removed",
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is removed."),
      QT_TRANSLATE_NOOP("acts", "The talk room is removed.")},
     {QT_TRANSLATE_NOOP("acts", "The talk room of %1 is back."),
      QT_TRANSLATE_NOOP("acts", "The talk room is back.")}},
    {"event-removed",
     {QT_TRANSLATE_NOOP("acts", "An entry in the talk room of %1 is removed."),
      QT_TRANSLATE_NOOP("acts", "An entry in a talk room is removed.")},
     {QT_TRANSLATE_NOOP("acts", "The entry in the talk room of %1 is back."),
      QT_TRANSLATE_NOOP("acts", "The entry in the talk room is back.")}},
    {"message-assigned",
     {QT_TRANSLATE_NOOP("acts", "A message with %1 belongs to another talk room now."),
      QT_TRANSLATE_NOOP("acts", "A message belongs to another talk room now.")},
     {QT_TRANSLATE_NOOP("acts", "The message with %1 is where it was."),
      QT_TRANSLATE_NOOP("acts", "The message is where it was.")}},
    {"due-snoozed",
     {QT_TRANSLATE_NOOP("acts", "Put off: %1"), QT_TRANSLATE_NOOP("acts", "It is put off.")},
     {QT_TRANSLATE_NOOP("acts", "Not put off any more: %1"),
      QT_TRANSLATE_NOOP("acts", "It is not put off any more.")}},
    {"due-unsnoozed",
     {QT_TRANSLATE_NOOP("acts", "Not put off any more: %1"),
      QT_TRANSLATE_NOOP("acts", "It is not put off any more.")},
     {QT_TRANSLATE_NOOP("acts", "Put off again: %1"),
      QT_TRANSLATE_NOOP("acts", "It is put off again.")}},
    {"due-done",
     {QT_TRANSLATE_NOOP("acts", "Done: %1"), QT_TRANSLATE_NOOP("acts", "It is done.")},
     {QT_TRANSLATE_NOOP("acts", "Not done after all: %1"),
      QT_TRANSLATE_NOOP("acts", "It is not done after all.")}},
    {"all-imported",
     {QT_TRANSLATE_NOOP("acts", "Entries taken over from the file: %1."), nullptr},
     {nullptr, QT_TRANSLATE_NOOP("acts", "The entries taken over from the file are gone again.")}},
};

// A step's detail is the key of its event and, after a blank, whose room it is.
QString stepSentence(const QString& detail, const char* named, const char* nameless)
{
    const qsizetype blank = detail.indexOf(u' ');
    domain::RoomEvent event;
    event.kind =
        domain::eventKindFromKey(QStringView(detail).left(blank < 0 ? detail.size() : blank))
            .value_or(domain::EventKind::note);
    const QString owner = blank < 0 ? QString() : detail.mid(blank + 1);
    // The detail does not say who asked.
    const QString name = event.kind == domain::EventKind::cancelAsked
        ? QCoreApplication::translate("acts", "Cancel request")
        : eventName(event);
    return owner.isEmpty() ? QCoreApplication::translate("acts", nameless).arg(name)
                           : QCoreApplication::translate("acts", named).arg(name, owner);
}

QString sentenceOf(const QString& key, const QString& detail, Sentences Words::*form)
{
    for (const Words& words : table) {
        if (key != QLatin1String(words.key))
            continue;
        const Sentences& sentences = words.*form;
        const bool named = sentences.named && (!detail.isEmpty() || !sentences.nameless);
        if (!named)
            return QCoreApplication::translate("acts", sentences.nameless);
        return QCoreApplication::translate("acts", sentences.named).arg(detail);
    }
    return detail;
}

// A bar has one line; a name may be thousands of characters.
QString shortened(const QString& detail)
{
    constexpr qsizetype longest = 30;
    const QString line = detail.simplified();
    return line.size() <= longest ? line : line.left(longest) + QStringLiteral("…");
}

} // namespace

QString doneSentence(const QString& key, const QString& detail)
{
    if (key == u"step-recorded")
        return stepSentence(detail, QT_TRANSLATE_NOOP("acts", "“%1” is recorded for %2."),
                            QT_TRANSLATE_NOOP("acts", "“%1” is recorded."));
    return sentenceOf(key, shortened(detail), &Words::done);
}

QString takenBackSentence(const QString& key, const QString& detail)
{
    if (key == u"step-recorded")
        return stepSentence(detail,
                            QT_TRANSLATE_NOOP("acts", "“%1” is not recorded for %2 any more."),
                            QT_TRANSLATE_NOOP("acts", "“%1” is not recorded any more."));
    return sentenceOf(key, shortened(detail), &Words::takenBack);
}

} // namespace choba::wording
