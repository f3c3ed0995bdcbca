// Copying part by part and marking as sent, with the way back for each mark.
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
    void takeBack(); // the last part marked

signals:
    void noticed(const choba::widgets::Notice& notice);
    void openTagAsked();

private:
    bool refuse();
    void offerUndo(const Notice::Words& words, const Letter::Sent& before);

    Letter& m_letter;
};

} // namespace choba::widgets
