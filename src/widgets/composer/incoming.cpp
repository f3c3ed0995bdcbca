#include "widgets/composer/incoming.h"

#include "widgets/composer/encoding_choice.h"
#include "widgets/composer/letter.h"

#include <QVBoxLayout>

namespace choba::widgets {

Incoming::Incoming(const Letter& letter, QWidget* parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_advice(new AttachmentAdvice(this))
    , m_choice(new EncodingChoice(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_advice);
    column->addWidget(m_choice);
    connect(&m_import, &TextImport::attachmentGiven, this, &Incoming::advise);
    connect(&m_import, &TextImport::textRead, this, &Incoming::textGiven);
    connect(&m_import, &TextImport::textUnreadable, this, &Incoming::offerReadings);
    connect(m_advice, &AttachmentAdvice::sentenceChosen, this, &Incoming::sentenceChosen);
    connect(m_choice, &EncodingChoice::readingChosen, this, &Incoming::textGiven);
}

void Incoming::look(const QList<QUrl>& files)
{
    m_import.look(files);
}

void Incoming::adviseOnImage()
{
    advise({});
}

void Incoming::refresh()
{
    if (m_advice->isVisibleTo(this)) {
        m_advice->setChannel(m_letter.channel());
    }
}

void Incoming::advise(const Attachment& attachment)
{
    m_choice->hide();
    if (const writing::Knowledge* knowledge = m_letter.knowledge()) {
        m_advice->show(attachment, m_letter.channel(), knowledge->pack.hosts());
    }
}

void Incoming::offerReadings(const UnreadableText& file)
{
    m_advice->hide();
    m_choice->show(file);
}

} // namespace choba::widgets
