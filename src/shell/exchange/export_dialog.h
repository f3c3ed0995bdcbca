// Templates into a file: which, for which program, and where.
#pragma once

#include "domain/template_facts.h"
#include "exchange/template_file.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class TemplateSource;
}

namespace choba::shell {

namespace Ui {
class ExportDialog;
}

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(acts::Store& store, widgets::TemplateSource& templates, const Clock& clock,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Which : quint8 { own, favourites, all };

    exchange::TemplateFormat format() const;
    Result<std::vector<exchange::OutgoingTemplate>> chosen() const;
    QString askPath();
    void write();
    // `list` is shown on demand; empty = none.
    void tell(const QString& words, const QStringList& list = {});
    void tellWritten(const QString& path, int count, const std::vector<exchange::InertPart>& lost);
    void refresh();
    void retranslate();

    acts::Store& m_store;
    widgets::TemplateSource& m_templates;
    const Clock& m_clock;
    std::unique_ptr<Ui::ExportDialog> m_ui;
    QThreadPool m_pool;
    bool m_writing = false;
};

} // namespace choba::shell
