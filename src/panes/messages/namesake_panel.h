// On a client's card: others of the same name or number, and joining the card with one of them
// after a question that says what happens.
#pragma once

#include "domain/client.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace choba::widgets {
class ChoiceBox;
}

namespace choba::messages {

// A name may be longer than a card is high.
QString shortenedName(const QString& name);

class NamesakePanel : public QWidget
{
    Q_OBJECT

public:
    explicit NamesakePanel(QWidget* parent = nullptr);

    // `changed`: something is typed in the card that joining would not keep.
    void show(std::vector<domain::Client> namesakes, bool changed);

    bool isAsking() const;
    void stopAsking();

signals:
    void joinAsked(choba::ClientId into);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* makeButton(const char* name, const char* look = nullptr);
    void ask(bool asking);
    void refresh();
    void retranslate();

    std::vector<domain::Client> m_namesakes;
    bool m_changed = false;
    bool m_asking = false;
    QWidget* m_notice;
    QLabel* m_words;
    QPushButton* m_join;
    QFrame* m_question;
    widgets::ChoiceBox* m_with;
    QLabel* m_consequence;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace choba::messages
