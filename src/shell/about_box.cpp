#include "shell/about_box.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::shell {

namespace size = widgets::size;

AboutBox::AboutBox(const QString& storePath, QWidget* parent)
    : QDialog(parent)
    , m_storePath(storePath)
    , m_about(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_files(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("aboutBox"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * size::grid, 3 * size::grid, 3 * size::grid, 2 * size::grid);
    column->setSpacing(2 * size::grid);
    for (QLabel* label : {m_about, m_keys, m_files}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        column->addWidget(label);
    }
    m_keys->setTextFormat(Qt::RichText);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setProperty("look", QStringLiteral("note"));
    m_files->setObjectName(QStringLiteral("aboutFiles"));
    m_files->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("aboutClose"));
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void AboutBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void AboutBox::retranslate()
{
    setWindowTitle(tr("About Choba"));
    m_about->setText(tr("Choba %1\nA workbench for people who sell skills and goods. It never "
                        "sends anything itself.\nFree software under the GNU General Public "
                        "License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
    const std::pair<QString, QString> keys[] = {
        {QStringLiteral("Ctrl + Enter"), tr("copy the next part")},
        {QStringLiteral("Ctrl + Shift + Enter"), tr("mark the copied part as sent")},
        {QStringLiteral("Ctrl + N"), tr("begin a new draft")},
        {QStringLiteral("Ctrl + F"), tr("search everything written")},
        {QStringLiteral("Ctrl + L"), tr("choose the client of a letter without one")},
        {QStringLiteral("Ctrl + ,"), tr("settings")},
        {QStringLiteral("F8"), tr("go to the next finding")},
        {QStringLiteral("Shift + F8"), tr("go to the finding before")},
        {QStringLiteral("Ctrl + Z"), tr("undo")},
    };
    QString rows;
    for (const auto& [key, meaning] : keys) {
        rows +=
            QStringLiteral("<tr><td><b>%1</b></td><td>&nbsp;&nbsp;%2</td></tr>").arg(key, meaning);
    }
    m_keys->setText(QStringLiteral("<table cellspacing=\"3\">%1</table>").arg(rows));
    m_files->setText(tr("Your data file: %1").arg(m_storePath));
    m_files->setAccessibleName(m_files->text());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

} // namespace choba::shell
