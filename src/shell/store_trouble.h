// Shown in place of the panes while the data file cannot be used: what is wrong with which file,
// that nothing was changed, and the ways on.
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::shell {

class StoreTrouble : public QWidget
{
    Q_OBJECT

public:
    explicit StoreTrouble(QWidget* parent = nullptr);

    void tell(const Error& error);

signals:
    void retryAsked();
    void restoreAsked(const QString& copy); // the file that was chosen

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseCopy();
    void openFolder() const;
    QString advice() const;

    Error m_error;
    QLabel* m_heading;
    QLabel* m_words;
    QLabel* m_advice;
    QPushButton* m_retry;
    QPushButton* m_restore;
    QPushButton* m_folder;
};

} // namespace choba::shell
