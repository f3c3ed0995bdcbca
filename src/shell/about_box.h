// What the program is, its keys, and where it keeps the user's files. Stays beside the window.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace choba::shell {

class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(const QString& storePath, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_storePath;
    QLabel* m_about;
    QLabel* m_keys;
    QLabel* m_files;
    QPushButton* m_close;
};

} // namespace choba::shell
