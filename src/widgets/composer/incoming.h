// Files and images that arrive where text is written: reads text files, advises on the rest.
#pragma once

#include "widgets/composer/attachment_advice.h"
#include "widgets/composer/text_import.h"

#include <QWidget>

namespace choba::widgets {

class EncodingChoice;
class Letter;

class Incoming : public QWidget
{
    Q_OBJECT

public:
    explicit Incoming(const Letter& letter, QWidget* parent = nullptr);

    void look(const QList<QUrl>& files);
    void adviseOnImage();
    void refresh();

signals:
    void textGiven(const QString& name, const QString& text);
    void sentenceChosen(const QString& sentence);

private:
    void advise(const Attachment& attachment);
    void offerReadings(const UnreadableText& file);

    const Letter& m_letter;
    TextImport m_import;
    AttachmentAdvice* m_advice;
    EncodingChoice* m_choice;
};

} // namespace choba::widgets
