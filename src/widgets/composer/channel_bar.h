// Where the letter goes, what fits there, and whether parts are numbered.
#pragma once

#include "widgets/composer/letter.h"

#include <QWidget>

namespace choba::widgets {

class ChoiceBox;
class ElidedLabel;
class TickBox;

class ChannelBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelBar(const Letter& letter, QWidget* parent = nullptr);

    void refresh();

signals:
    void channelChosen(const QString& id);
    void numberingChosen(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillChannels();

    const Letter& m_letter;
    ChoiceBox* m_channels;
    ElidedLabel* m_summary;
    TickBox* m_numbering;
};

} // namespace choba::widgets
