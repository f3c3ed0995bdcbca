#include "shell/exchange/export_dialog.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/file.h"
#include "shell/exchange/format_names.h"
#include "storage/templates.h"
#include "widgets/template_source.h"
#include "wording/errors.h"

#include "ui_export_dialog.h"

#include <QEvent>
#include <QFileDialog>

namespace choba::shell {

namespace {

constexpr int usualWidth = 520;

using exchange::TableEncoding;
constexpr TableEncoding encodings[] = {TableEncoding::utf8Bom, TableEncoding::cp932,
                                       TableEncoding::utf8};

} // namespace

ExportDialog::ExportDialog(acts::Store& store, widgets::TemplateSource& templates,
                           const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_templates(templates)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    resize(usualWidth, sizeHint().height());
    for (const Which which : {Which::own, Which::favourites, Which::all}) {
        m_ui->exportWhich->addItem({}, static_cast<int>(which));
    }
    for (const exchange::TemplateFormat format : exchange::writableFormats) {
        m_ui->exportFormat->addItem({}, static_cast<int>(format));
    }
    for (const exchange::TableEncoding encoding : encodings) {
        m_ui->exportEncoding->addItem({}, static_cast<int>(encoding));
    }
    connect(m_ui->exportWhich, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_ui->exportFormat, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_ui->exportClose, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->exportWrite, &QPushButton::clicked, this, &ExportDialog::write);
    connect(&m_templates, &widgets::TemplateSource::loaded, this, &ExportDialog::refresh);
    retranslate();
}

ExportDialog::~ExportDialog()
{
    m_pool.waitForDone();
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

exchange::TemplateFormat ExportDialog::format() const
{
    return static_cast<exchange::TemplateFormat>(m_ui->exportFormat->currentData().toInt());
}

Result<std::vector<exchange::OutgoingTemplate>> ExportDialog::chosen() const
{
    const auto which = static_cast<Which>(m_ui->exportWhich->currentData().toInt());
    const bool history =
        format() == exchange::TemplateFormat::pack && m_ui->exportHistory->isChecked();
    std::vector<exchange::OutgoingTemplate> templates;
    for (const writing::TemplateEntry& entry : m_templates.current()->library->entries()) {
        const bool wanted = which == Which::all
            || (which == Which::favourites ? entry.marks.favourite
                                           : entry.origin != writing::Origin::shipped);
        if (!wanted) {
            continue;
        }
        exchange::OutgoingTemplate outgoing{entry.letter, entry.marks, {}, entry.isDefault};
        if (history) {
            Result<std::vector<domain::TemplateVersion>> versions =
                storage::loadVersions(m_store.reader(), entry.letter.key);
            if (!versions) {
                return versions.error();
            }
            outgoing.versions = *std::move(versions);
        }
        templates.push_back(std::move(outgoing));
    }
    return templates;
}

// Empty when nothing was chosen.
QString ExportDialog::askPath()
{
    const QString suffix = suffixOf(format());
    QFileDialog dialog(this, tr("Write to a file"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix.mid(1)); // so that it asks about the file it will write
    dialog.setNameFilter(formatName(format()) + QStringLiteral(" (*") + suffix + u')');
    dialog.selectFile(tr("choba templates") + suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void ExportDialog::write()
{
    const exchange::TemplateFormat kind = format();
    const QString path = askPath();
    if (path.isEmpty()) {
        return;
    }
    Result<std::vector<exchange::OutgoingTemplate>> templates = chosen();
    if (!templates) {
        tell(wording::sentence(templates.error()));
        return;
    }
    if (templates->empty()) {
        return; // the last one went while the file was chosen
    }
    m_writing = true;
    refresh();
    const auto encoding = static_cast<TableEncoding>(m_ui->exportEncoding->currentData().toInt());
    m_pool.start([this, list = *std::move(templates), kind, encoding, path,
                  now = m_clock.nowUtc()] {
        const Result<QByteArray> bytes = exchange::writeTemplates(list, kind, now, encoding);
        const Result<void> written = bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
        QMetaObject::invokeMethod(
            this,
            [this, written, path, lost = exchange::losses(list, kind),
             count = static_cast<int>(list.size())] {
                m_writing = false;
                refresh();
                written ? tellWritten(path, count, lost) : tell(wording::sentence(written.error()));
            },
            Qt::QueuedConnection);
    });
}

// What the file cannot say is told once it is there, so that nobody finds it out elsewhere.
void ExportDialog::tellWritten(const QString& path, int count,
                               const std::vector<exchange::InertPart>& lost)
{
    QString words = tr("%n template(s) are in %1.", nullptr, count).arg(path);
    QStringList list;
    if (!lost.empty()) {
        words += QLatin1Char('\n')
            + tr("%n thing(s) this kind of file cannot say; point here for the list.", nullptr,
                 static_cast<int>(lost.size()));
        for (const exchange::InertPart& part : lost) {
            list.append(tr("%1: %2").arg(part.where, part.what));
        }
    }
    tell(words, list);
}

void ExportDialog::tell(const QString& words, const QStringList& list)
{
    constexpr qsizetype mostLines = 20; // what fits on a small screen
    QStringList lines = list.mid(0, mostLines);
    if (list.size() > mostLines) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(list.size() - mostLines)));
    }
    m_ui->exportOutcome->setText(words);
    m_ui->exportOutcome->setToolTip(lines.join(QLatin1Char('\n'))
                                        .toHtmlEscaped()
                                        .replace(QLatin1Char('\n'), QLatin1String("<br>")));
    m_ui->exportOutcome->setAccessibleDescription(lines.join(QLatin1Char('\n')));
    m_ui->exportOutcome->show();
}

void ExportDialog::refresh()
{
    const bool pack = format() == exchange::TemplateFormat::pack;
    const bool table = format() == exchange::TemplateFormat::csv;
    m_ui->exportHistory->setVisible(pack);
    m_ui->exportEncoding->setVisible(table);
    m_ui->exportEncodingLabel->setVisible(table);
    m_ui->exportAbout->setText(formatAbout(format()));
    m_ui->exportOutcome->hide();
    int counts[3] = {};
    if (m_templates.current()) {
        for (const writing::TemplateEntry& entry : m_templates.current()->library->entries()) {
            counts[static_cast<int>(Which::own)] += entry.origin != writing::Origin::shipped;
            counts[static_cast<int>(Which::favourites)] += entry.marks.favourite;
            counts[static_cast<int>(Which::all)] += 1;
        }
    }
    const QString words[] = {tr("My own and those I changed (%1)"), tr("Favourites (%1)"),
                             tr("All, the shipped ones too (%1)")};
    for (int i = 0; i < m_ui->exportWhich->count(); ++i) {
        m_ui->exportWhich->setItemText(i, words[i].arg(counts[i]));
    }
    m_ui->exportWrite->setEnabled(!m_writing && counts[m_ui->exportWhich->currentIndex()] > 0);
}

void ExportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    for (int i = 0; i < m_ui->exportFormat->count(); ++i) {
        const int kind = m_ui->exportFormat->itemData(i).toInt();
        m_ui->exportFormat->setItemText(i, formatName(static_cast<exchange::TemplateFormat>(kind)));
    }
    const QString words[] = {tr("UTF-8, for spreadsheets of today"),
                             tr("Shift_JIS, for old spreadsheets"),
                             tr("UTF-8 without a mark, for other programs")};
    for (int i = 0; i < m_ui->exportEncoding->count(); ++i) {
        m_ui->exportEncoding->setItemText(i, words[i]);
    }
    refresh();
}

} // namespace choba::shell
