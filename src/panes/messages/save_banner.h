// A draft could not be saved: why, and a button to try again at once.
#pragma once

#include "base/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace choba::messages {

class SaveBanner : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBanner(QWidget* parent = nullptr);

    void tell(const Error& error);

signals:
    void retryAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Error m_error;
    QLabel* m_words;
    QPushButton* m_retry;
};

} // namespace choba::messages
