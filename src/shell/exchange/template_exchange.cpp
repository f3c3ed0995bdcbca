#include "shell/exchange/template_exchange.h"

#include "shell/exchange/export_dialog.h"
#include "shell/exchange/import_dialog.h"
#include "shell/exchange/template_drop.h"
#include "widgets/act_notices.h"

namespace choba::shell {

namespace {

void bringForward(QDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

TemplateExchange::TemplateExchange(const Services& services, QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
    , m_notices(new widgets::ActNotices(services.store, this))
{
    connect(m_notices, &widgets::ActNotices::noticed, this, &TemplateExchange::noticed);
    auto* drop = new TemplateDrop(window);
    connect(drop, &TemplateDrop::dropped, this, &TemplateExchange::showImport);
}

void TemplateExchange::showImport(const QString& path)
{
    if (!m_import) {
        m_import =
            new ImportDialog(m_services.store, m_services.templates, m_services.clock, &m_window);
        connect(m_import, &ImportDialog::storedAndLeft, this,
                [this](const acts::Receipt& receipt) { m_notices->tell(receipt); });
    }
    bringForward(*m_import);
    if (!path.isEmpty()) {
        m_import->look(path);
    }
}

void TemplateExchange::showExport()
{
    if (!m_export) {
        m_export =
            new ExportDialog(m_services.store, m_services.templates, m_services.clock, &m_window);
    }
    bringForward(*m_export);
}

} // namespace choba::shell
