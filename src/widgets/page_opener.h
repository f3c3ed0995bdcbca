// Asks before a page is opened in the browser, with the whole address to read.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QUrl;

namespace choba::widgets {

class PageOpener : public QFrame
{
    Q_OBJECT

public:
    using Opener = std::function<bool(const QUrl&)>; // false = it could not be opened

    explicit PageOpener(QWidget* parent = nullptr);

    // Instead of the desktop's browser; for tests.
    void setOpener(Opener opener) { m_opener = std::move(opener); }

    void ask(const QString& address);
    void close();

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void open();
    void retranslate();

    Opener m_opener;
    QString m_address;
    bool m_failed = false;
    QLabel* m_words;
    QLabel* m_shown;
    QPushButton* m_open;
    QPushButton* m_cancel;
};

} // namespace choba::widgets
