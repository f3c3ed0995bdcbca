// A file was pasted or dropped where text goes: what the channel allows, and the two ways out with
// a sentence for each.
#pragma once

#include "rules/rule_pack.h"

#include <QFrame>
#include <QStringList>

#include <memory>

namespace choba::widgets {

namespace Ui {
class AttachmentAdvice;
}

// What was given, as far as it is known without reading it.
struct Attachment {
    QStringList names; // empty for an image from the clipboard
    qint64 bytes = 0; // all together; 0 = unknown
};

class AttachmentAdvice : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentAdvice(QWidget* parent = nullptr);
    ~AttachmentAdvice() override;

    // `hosts` are the pack's; the sentence names the first drive that is allowed.
    void show(const Attachment& attachment, const rules::Channel& channel,
              const std::vector<rules::HostRule>& hosts);
    void setChannel(const rules::Channel& channel);

    // What the two buttons insert: Japanese, whatever the program speaks, for it goes to a client.
    // The link stands open as {{…}}, so that the sentence cannot be sent without it.
    static QString linkSentence();
    static QString estimateSentence();

signals:
    void sentenceChosen(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString allowedWords() const;

    std::unique_ptr<Ui::AttachmentAdvice> m_ui;
    Attachment m_attachment;
    rules::Channel m_channel;
    QStringList m_linkHosts;
};

} // namespace choba::widgets
