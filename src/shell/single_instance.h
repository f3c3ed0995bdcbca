// One window for one data file: a second start asks the first one to come to the front.
#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace choba::shell {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    // For the window that holds the lock of `storePath`; listens from listen() on.
    explicit SingleInstance(const QString& storePath, QObject* parent = nullptr);
    ~SingleInstance() override;

    // False when the system refuses; then a second start can only say that the file is in use.
    bool listen();

    // For a second start: true when the window that shows `storePath` has answered. Waits at most
    // a few seconds.
    static bool raiseOther(const QString& storePath);

signals:
    void raiseAsked();

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace choba::shell
