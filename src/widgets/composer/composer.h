// The one place where texts are written, whatever they are for: editor with live findings and
// cut marks, channel, counter, parts to copy one after another. Panes put it in and keep the draft.
#pragma once

#include "widgets/composer/letter.h"
#include "widgets/composer/marks.h"
#include "widgets/notice.h"

#include <QWidget>

namespace choba::widgets {

class ChannelBar;
class FindingActions;
class FindingCards;
class Footer;
class Incoming;
class PartsPanel;
class Sending;
class TextSurface;

class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget* parent = nullptr);

    // From now on the text is checked, as of `day` in Japan. May come again with other knowledge.
    void setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge, QDate day);

    // Whom the letter goes to, for the comparison of names; see Letter::setAddressee.
    void setAddressee(const std::optional<domain::Client>& client,
                      const std::shared_ptr<const writing::AddressBook>& book);

    const Draft& draft() const { return m_letter.draft(); }

    const std::vector<text::Finding>& findings() const { return m_letter.findings(); }

    // Shows another draft; nothing is announced. Before the first call nothing can be written, so
    // that a draft that is still being read is never typed over.
    void open(const Draft& draft);
    // What is recorded as sent, when that is not what was marked here.
    void setSent(const std::vector<text::Part>& sent);

    // A text from elsewhere, at the caret; with `insteadOfAll` what is not sent yet goes. One step
    // for undo; then the caret stands at `caret` of the text. False when the present text is too
    // long to be edited.
    bool insertText(const QString& text, qsizetype caret, bool insteadOfAll);
    // The whole text, as far as it is not sent.
    bool isAllSelected() const;

    // Where the letter goes; before the rules are there an empty one.
    const rules::Channel& channel() const { return m_letter.channel(); }

    // As if it were chosen above the text.
    void setChannel(const QString& id);

    void select(qsizetype start, qsizetype end);
    // The first place that reads so; nothing when it goes across a line.
    void selectFirst(const QString& words);
    // Further underlines, for as long as the text reads `text`.
    void markSuspects(const QString& text, std::vector<Underline> marks);
    void focusText();

    // A word on the draft at the foot, for example that it is saved.
    void setStatus(const QString& words);

signals:
    void draftChanged();
    // Another text wants to be written, with the words that announce it: from a file, or the
    // sample. The present one is not touched.
    void textGiven(const choba::domain::Draft& next, const choba::widgets::Notice::Words& words);
    void sampleGiven(const choba::domain::Draft& next, const choba::widgets::Notice::Words& words);
    // The present text has grown too long for the editor: it wants to be opened as a whole.
    void longTextGiven(const choba::domain::Draft& whole);
    // Away from a long text, back to what was there before.
    void leaveAsked();
    // These parts went out. They are frozen already; `rest` tells whether more is to be sent.
    void partsSent(const std::vector<choba::text::Part>& parts, bool rest);
    // The last part marked as sent was not sent after all.
    void takeBackAsked();
    void channelChosen(const QString& id);
    void neverFlagAsked(const QString& word);
    void noticed(const choba::widgets::Notice& notice);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    QWidget* buildEditorCard();
    void connectLetter();
    void connectText();
    void connectSending();
    void connectFindings();
    void addShortcut(const QList<QKeySequence>& keys, const std::function<void()>& act);
    void refresh();
    Draft another(const QString& text) const;
    void holdLongText(const QString& whole);
    void goToOpenTag();

    Letter m_letter;
    ChannelBar* m_channelBar;
    Incoming* m_incoming;
    TextSurface* m_surface;
    Footer* m_footer;
    PartsPanel* m_parts;
    FindingCards* m_cards;
    Sending* m_sending;
    FindingActions* m_findingActions;
};

} // namespace choba::widgets
