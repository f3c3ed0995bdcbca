// The dialogs for templates in files, and what is dropped on the window for them.
#pragma once

#include "shell/pane_table.h"
#include "widgets/notice.h"

#include <QObject>
#include <QPointer>

namespace choba::widgets {
class ActNotices;
}

namespace choba::shell {

class ExportDialog;
class ImportDialog;

class TemplateExchange : public QObject
{
    Q_OBJECT

public:
    TemplateExchange(const Services& services, QWidget& window);

    void showImport(const QString& path = {});
    void showExport();

signals:
    void noticed(const choba::widgets::Notice& notice);

private:
    Services m_services;
    QWidget& m_window;
    widgets::ActNotices* m_notices; // of what the dialog leaves behind
    QPointer<ImportDialog> m_import;
    QPointer<ExportDialog> m_export;
};

} // namespace choba::shell
