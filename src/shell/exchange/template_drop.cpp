#include "shell/exchange/template_drop.h"

#include "exchange/template_file.h"
#include "shell/exchange/import_dialog.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace choba::shell {

namespace {

constexpr qint64 enough = 65'536; // bytes to tell what a file is

} // namespace

TemplateDrop::TemplateDrop(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool TemplateDrop::holdsTemplates(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto format = exchange::recognise(file.read(enough), QFileInfo(path).fileName());
    return format && *format != exchange::TemplateFormat::beeftextCsv;
}

bool TemplateDrop::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != &m_window) {
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event); // the two others are kinds of it
    const QList<QUrl> urls = drop->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    if (!ImportDialog::takes(path)) {
        return false;
    }
    // Only who takes files lets them come so far; nobody below the window does.
    if (widget != &m_window && (type != QEvent::Drop || !holdsTemplates(path))) {
        return false;
    }
    drop->acceptProposedAction();
    if (type == QEvent::Drop) {
        emit dropped(path);
    }
    return true;
}

} // namespace choba::shell
