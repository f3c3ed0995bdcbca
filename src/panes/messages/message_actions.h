// What can be done with the current message: a row of small buttons below it, the same as a menu,
// and the form for the time it was opened.
#pragma once

#include "domain/message.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::messages {

class OpenedForm;

class MessageActions : public QFrame
{
    Q_OBJECT

public:
    enum class What { whole, copy, opened, notOpened, settle, unsettle, reuse, remove };

    explicit MessageActions(const Clock& clock, QWidget* parent = nullptr);

    enum class Length { shown, clipped, unfolded }; // how much of a long message is to be seen

    void show(const domain::Message& message, Length length);
    // Says for a while that it was copied: until another message is shown.
    void tellCopied();

    void beginOpened();
    bool isFormOpen() const;
    void closeForm();

    void focusFirst();
    void popUpMenu(const QPoint& globalPosition);

signals:
    void asked(choba::messages::MessageActions::What what);
    void openedAsked(qint64 at); // UTC milliseconds
    void heightChanged();
    void left(); // Escape: the focus belongs to the list again

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    QPushButton* button(What what) const;

    std::vector<QPushButton*> m_buttons; // by What
    OpenedForm* m_form;
    domain::Message m_message;
    Length m_length = Length::shown;
    bool m_copied = false;
};

} // namespace choba::messages
