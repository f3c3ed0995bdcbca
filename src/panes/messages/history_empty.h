// What a history says while it is empty: what it is for, and the first thing to do.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::messages {

class HistoryEmpty : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryEmpty(QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

signals:
    void receivedAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QPushButton* m_button;
};

} // namespace choba::messages
