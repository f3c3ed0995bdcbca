// The bar at the foot of the window: what was just done, with its way back, until the next act.
#pragma once

#include "widgets/notice.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace choba::widgets {

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void show(const Notice& notice);
    void clear();

    // Does what the button would do; nothing when there is none.
    void act();

    // True when the button takes back what the bar tells.
    bool offersUndo() const { return m_notice.act && !m_notice.action; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void toggleDetails();

    Notice m_notice;
    QPointer<QWidget> m_returnTo; // had the focus before the bar came
    QLabel* m_words;
    QLabel* m_details;
    QPushButton* m_act;
    QPushButton* m_more;
    QPushButton* m_close;
};

} // namespace choba::widgets
