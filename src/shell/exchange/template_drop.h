// Files of templates dropped anywhere on the window. Who takes files itself, as the letter does,
// loses only those that are templates by their content; elsewhere the name is enough.
#pragma once

#include <QObject>

class QWidget;

namespace choba::shell {

class TemplateDrop : public QObject
{
    Q_OBJECT

public:
    // Watches the window and everything in it.
    explicit TemplateDrop(QWidget& window);

    // By the beginning of the file; a table without headings may be anything.
    static bool holdsTemplates(const QString& path);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

} // namespace choba::shell
