// The one place where texts are written, whatever they are for: editor with live findings and
// cut marks, channel, counter, parts to copy one after another. Panes put it in and keep the draft.
#pragma once

#include "widgets/composer/letter.h"
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

    const Draft& draft() const { return m_letter.draft(); }

    // What the present draft took the place of, when that held any text.
    const std::optional<Draft>& former() const { return m_former; }

    // Shows what was kept; nothing is announced. Before the first call nothing can be written, so
    // that a draft that is still being read is never typed over.
    void restore(const Draft& draft, const std::optional<Draft>& former);

    // Each keeps what was there as former() and offers the way back.
    void beginNew();
    void swapWithFormer();

    void focusText();

    // A word on the draft at the foot, for example that it is saved.
    void setStatus(const QString& words);

signals:
    void draftChanged();
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
    void open(const Draft& draft);
    void replace(const Draft& next, const Notice::Words& words);
    void holdLongText(const QString& whole);
    void closeLongText();
    void loadSample();
    void goToOpenTag();

    Letter m_letter;
    std::optional<Draft> m_former;
    std::optional<Draft> m_formerBeforeHeld; // comes back when a long text is closed
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
