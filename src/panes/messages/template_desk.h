// From a template to the letter on the desk: the chooser and the form take the letter's place in
// the pane until the text is put in.
#pragma once

#include "acts/templates.h"
#include "domain/letter_template.h"
#include "widgets/notice.h"
#include "widgets/pane.h"
#include "widgets/template_chooser/template_chooser.h"
#include "widgets/template_form/template_form.h"

class QStackedWidget;

namespace choba::widgets {
class ActNotices;
} // namespace choba::widgets

namespace choba::messages {

class LetterDesk;
class RoomDesk;

class TemplateDesk : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the desk.
    struct Tools {
        acts::Store& store;
        widgets::KnowledgeSource& knowledge;
        widgets::TemplateSource& templates;
        widgets::ActNotices& notices;
        const Clock& clock;
        RoomDesk& rooms;
    };

    // Puts its pages into `stack`.
    TemplateDesk(const Tools& tools, LetterDesk& desk, QStackedWidget& stack);

    // Shows the templates for the letter on the desk.
    void choose();
    // Begins with this template (without one the letter alone comes forward), for this client and
    // in this room where they are named. Waits until everything that is needed for it has been
    // read.
    void follow(const widgets::Intent& intent);
    // The same in place of the text that is there.
    void followAnew(const widgets::Intent& intent);
    // Do the templates or the questions stand in the letter's place?
    bool isShown() const;

signals:
    void letterShown(); // the letter comes forward again
    void intended(const choba::widgets::Intent& intent);

private:
    // What a text was put in for that is not where it goes.
    struct Elsewhere {
        DraftId draft;
        QString name; // of the template
        QString meant;
        QString here;
    };

    // The room a letter was asked for in.
    struct Asked {
        DraftId draft;
        RoomId room;
        std::optional<domain::EventKind> step;
        QString channel;
    };

    void connectPages();
    void followNow();
    void openFor(const widgets::Intent& intent);
    void goToRoom(const widgets::Intent& intent, const QString& channel);
    std::shared_ptr<const writing::RoomLetter> room() const;
    void enterRoom();
    void noteStep(const widgets::FormOutcome& outcome, bool wasEmpty);
    void begin(const domain::LetterTemplate& letter);
    void put(const widgets::FormOutcome& outcome);
    void bringForward(QWidget& page);
    void showLetter();
    void adapt();
    std::optional<domain::Client> client() const;
    widgets::OfferPlace offerPlace() const;
    widgets::TemplateForm::Place formPlace() const;
    widgets::Present present() const;
    void noteUse(const widgets::FormOutcome& outcome, acts::Former former);
    void notePlace(const domain::LetterTemplate& letter);
    void tellPlace(const widgets::FormOutcome& outcome);
    // The letter was written for another place, and goes where it went then.
    bool isElsewhere() const;
    QString elsewhereWords(const Elsewhere& place) const;
    void tellAgain(const widgets::Notice& notice);
    void tellSubject(const QString& subject);
    void keepForAll(const QString& variable, const QString& answer);
    QString channelWords(const QString& id) const;

    Tools m_tools;
    LetterDesk& m_desk;
    QStackedWidget& m_stack;
    widgets::TemplateChooser* m_chooser;
    widgets::TemplateForm* m_form;
    std::optional<widgets::Intent> m_waiting;
    DraftId m_for; // the draft the pages were opened for
    std::optional<Asked> m_asked;
    bool m_anew = false; // in place of the text that is there
    bool m_fromChooser = false;

    std::optional<Elsewhere> m_elsewhere; // the last one
    bool m_telling = false;
};

} // namespace choba::messages
