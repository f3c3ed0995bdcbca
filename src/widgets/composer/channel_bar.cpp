#include "widgets/composer/channel_bar.h"

#include "widgets/choice_box.h"
#include "widgets/composer/channel_words.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace choba::widgets {

ChannelBar::ChannelBar(const Letter& letter, QWidget* parent)
    : QWidget(parent)
    , m_letter(letter)
    , m_channels(new ChoiceBox(this))
    , m_summary(new ElidedLabel(this))
    , m_numbering(new TickBox(this))
{
    m_channels->setObjectName(QStringLiteral("channelBox"));
    // As wide as the usual places, so that the limit beside it can be read; the list is wider.
    constexpr int usual = 14; // letters
    constexpr int listWidth = 220; // pixels
    m_channels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channels->setMinimumContentsLength(usual);
    m_channels->view()->setMinimumWidth(listWidth);
    m_summary->setObjectName(QStringLiteral("channelSummary"));
    m_summary->setProperty("look", QStringLiteral("note"));
    m_numbering->setObjectName(QStringLiteral("numberingBox"));
    m_numbering->setProperty("look", QStringLiteral("note"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(size::grid + 2, size::half + 1, size::grid + 4, size::half + 1);
    row->setSpacing(size::grid + 2);
    row->addWidget(m_channels);
    row->addWidget(m_summary, 1);
    row->addWidget(m_numbering);
    connect(m_channels, &QComboBox::activated, this,
            [this](int index) { emit channelChosen(m_channels->itemData(index).toString()); });
    connect(m_numbering, &QAbstractButton::toggled, this, &ChannelBar::numberingChosen);
    retranslate();
}

void ChannelBar::refresh()
{
    if (static_cast<size_t>(m_channels->count()) != m_letter.channels().size()) {
        fillChannels();
    }
    const int index = m_channels->findData(m_letter.channel().id);
    if (index != m_channels->currentIndex()) {
        m_channels->setCurrentIndex(index);
    }
    m_channels->setEnabled(m_channels->count() > 0);
    m_summary->setText(m_channels->count() > 0 ? channelSummary(m_letter.channel()) : QString());
    m_summary->setToolTip(m_summary->text());
    const QSignalBlocker quiet(m_numbering);
    m_numbering->setChecked(m_letter.draft().numbering);
}

void ChannelBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ChannelBar::retranslate()
{
    m_channels->setAccessibleName(tr("Where the text goes"));
    m_channels->setToolTip(m_channels->accessibleName());
    m_numbering->setText(tr("Number the parts (1/3)"));
    m_numbering->setAccessibleName(m_numbering->text());
    fillChannels();
    refresh();
}

void ChannelBar::fillChannels()
{
    m_channels->clear();
    for (const rules::Channel& channel : m_letter.channels()) {
        m_channels->addItem(channelName(channel), channel.id);
    }
}

} // namespace choba::widgets
