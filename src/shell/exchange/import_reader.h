// Reads a file of templates and plans what would become of it, on a thread of its own. Nothing is
// stored.
#pragma once

#include "acts/template_import.h"
#include "base/job.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace choba::shell {

struct ImportAsked {
    QString path;
    std::optional<exchange::TemplateFormat> format; // none = recognise
    acts::OnConflict policy = acts::OnConflict::mine;
    std::shared_ptr<const writing::TemplateLibrary> library;
    qint64 now = 0; // UTC milliseconds
};

struct ImportRead {
    exchange::TemplateFormat format = exchange::TemplateFormat::pack;
    acts::ImportPlan plan;
};

class ImportReader : public QObject
{
    Q_OBJECT

public:
    explicit ImportReader(QObject* parent = nullptr);
    // Stops what is running and waits for it.
    ~ImportReader() override;

    bool isRunning() const { return m_job != nullptr; }

    // ready() or failed() follows. A later call stops an earlier one, which stays silent.
    void read(const ImportAsked& asked);
    void cancel();

signals:
    void progress(int permille);
    void ready(const choba::shell::ImportRead& outcome);
    void failed(const choba::Error& error); // cancelled, too

private:
    std::shared_ptr<Job> m_job; // of what is running
    QThreadPool m_pool; // one thread
    QTimer m_look;
};

} // namespace choba::shell
