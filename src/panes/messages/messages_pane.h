// Messages: for now the one letter that is being written.
#pragma once

#include "panes/messages/draft_store.h"
#include "widgets/knowledge_source.h"
#include "widgets/pane.h"

class QLabel;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {
class Composer;
class KeyButton;
} // namespace choba::widgets

namespace choba::messages {

class MessagesPane : public widgets::Pane
{
    Q_OBJECT

public:
    // `channel` is where a first draft goes; `draftPath` is where it is kept.
    MessagesPane(widgets::KnowledgeSource& knowledge, const Clock& clock, const QString& draftPath,
                 const QString& channel, QWidget* parent = nullptr);

    QWidget* tools() override { return m_tools; }

    std::optional<Error> finish() override;

signals:
    void channelChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class SaveState { none, saved, failed };

    void buildTools();
    void buildBanner();
    void connectDraft();
    void connectKnowledge();
    void restore(const KeptDrafts& drafts);
    void keepDraft();
    void setSaveState(SaveState state);
    void retranslate();

    widgets::KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    QString m_firstChannel;
    DraftStore m_store;
    QWidget* m_tools; // in the order of the tab key
    QPushButton* m_formerButton;
    widgets::KeyButton* m_newButton;
    QWidget* m_banner; // the draft could not be saved
    QLabel* m_bannerWords;
    QPushButton* m_bannerRetry;
    widgets::Composer* m_composer;
    Error m_saveError;
    SaveState m_saveState = SaveState::none;
    qint64 m_savedAt = 0;
    bool m_restored = false;
};

} // namespace choba::messages
