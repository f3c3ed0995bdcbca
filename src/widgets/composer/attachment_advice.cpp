#include "widgets/composer/attachment_advice.h"

#include "widgets/composer/channel_words.h"
#include "widgets/icons.h"

#include "ui_attachment_advice.h"

#include <QEvent>
#include <QLocale>

namespace choba::widgets {

namespace {

constexpr int hostsShown = 3;
constexpr qint64 bytesPerMegabyte = 1000 * 1000;

QStringList allowedDrives(const std::vector<rules::HostRule>& hosts)
{
    QStringList names;
    for (const rules::HostRule& rule : hosts) {
        const bool allowed = rule.verdict == rules::HostVerdict::allowed;
        if (allowed && rule.category == Category::drive && names.size() < hostsShown) {
            names << rule.host;
        }
    }
    return names;
}

} // namespace

AttachmentAdvice::AttachmentAdvice(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AttachmentAdvice>())
{
    m_ui->setupUi(this);
    m_ui->adviceCloseButton->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    connect(m_ui->adviceCloseButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->linkButton, &QPushButton::clicked, this, [this] {
        hide();
        emit sentenceChosen(linkSentence());
    });
    connect(m_ui->estimateButton, &QPushButton::clicked, this, [this] {
        hide();
        emit sentenceChosen(estimateSentence());
    });
    hide();
}

AttachmentAdvice::~AttachmentAdvice() = default;

void AttachmentAdvice::show(const Attachment& attachment, const rules::Channel& channel,
                            const std::vector<rules::HostRule>& hosts)
{
    m_attachment = attachment;
    m_channel = channel;
    m_linkHosts = allowedDrives(hosts);
    retranslate();
    setVisible(true);
}

void AttachmentAdvice::setChannel(const rules::Channel& channel)
{
    m_channel = channel;
    retranslate();
}

QString AttachmentAdvice::linkSentence()
{
    return QStringLiteral("資料は、下記のリンクよりご覧くださいませ。\n{{資料のリンク}}");
}

QString AttachmentAdvice::estimateSentence()
{
    return QStringLiteral("資料は、見積りのご提案に添えてお送りいたします。"
                          "届きましたら、ご確認のほどよろしくお願いいたします。");
}

void AttachmentAdvice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void AttachmentAdvice::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->allowedLabel->setText(allowedWords());
    const QLocale locale(QLocale::Japanese);
    QString given = m_attachment.names.isEmpty() ? tr("An image from the clipboard")
                                                 : m_attachment.names.join(tr(", "));
    if (m_attachment.bytes > 0) {
        const double megabytes = static_cast<double>(m_attachment.bytes) / bytesPerMegabyte;
        given += tr(" (%1 MB)").arg(locale.toString(megabytes, 'f', 1));
    }
    m_ui->fileLabel->setText(given);
    m_ui->linkLabel->setText(
        m_linkHosts.isEmpty()
            ? tr("1. Put it on a site whose links are allowed and write the link.")
            : tr("1. Put it on %1 and write the link.").arg(m_linkHosts.join(tr(" or "))));
    m_ui->linkButton->setToolTip(linkSentence());
    m_ui->estimateButton->setToolTip(estimateSentence());
    m_ui->estimateLabel->setText(tr("2. Send an estimate and attach it there."));
}

QString AttachmentAdvice::allowedWords() const
{
    const QString channel = channelName(m_channel);
    if (m_channel.files == 0) {
        return tr("Nothing can be attached to a message of this kind: %1").arg(channel);
    }
    const qint64 most = m_channel.megabytes * bytesPerMegabyte;
    if (m_channel.megabytes > 0 && m_attachment.bytes > most) {
        return tr("Too large for %1: at most %2").arg(channel, attachmentWords(m_channel));
    }
    if (m_attachment.names.size() > m_channel.files) {
        return tr("Too many for %1: at most %2").arg(channel, attachmentWords(m_channel));
    }
    return tr("Attach it on the site itself. %1: %2").arg(channel, attachmentWords(m_channel));
}

} // namespace choba::widgets
