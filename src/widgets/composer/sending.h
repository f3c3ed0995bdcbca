// Copying part by part and marking as sent. A mark is told to the pane, which records it.
#pragma once

#include "widgets/composer/letter.h"
#include "widgets/notice.h"

#include <QObject>

namespace choba::widgets {

class Sending : public QObject
{
    Q_OBJECT

public:
    explicit Sending(Letter& letter, QObject* parent = nullptr);

    void copyNext();
    void copyPart(int index);
    void markSent();
    void markAllSent();

signals:
    void noticed(const choba::widgets::Notice& notice);
    void openTagAsked();
    void partsSent(const std::vector<choba::text::Part>& parts, bool rest);

private:
    bool refuse();
    void tellSince(int before);

    Letter& m_letter;
};

} // namespace choba::widgets
