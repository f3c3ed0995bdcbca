#include "shell/exchange/import_dialog.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/file.h"
#include "shell/exchange/format_names.h"
#include "shell/settings_pages/settings_table.h"
#include "widgets/act_notices.h"
#include "widgets/template_source.h"
#include "wording/errors.h"

#include "ui_import_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace choba::shell {

namespace {

constexpr QSize usualSize(820, 560);
constexpr int lookEvery = 100; // milliseconds between two looks at the progress

constexpr acts::OnConflict policies[] = {acts::OnConflict::mine, acts::OnConflict::theirs,
                                         acts::OnConflict::both};

QString localFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportDialog::ImportDialog(acts::Store& store, widgets::TemplateSource& templates,
                           const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_templates(templates)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_model(new ImportModel(this))
    , m_notices(new widgets::ActNotices(store, this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    resize(usualSize);
    m_ui->importFormat->addItem({});
    for (const exchange::TemplateFormat format : exchange::readableFormats) {
        m_ui->importFormat->addItem({}, static_cast<int>(format));
    }
    for (const acts::OnConflict policy : policies) {
        m_ui->importPolicy->addItem({}, static_cast<int>(policy));
    }
    setUpTable();
    setUpChips();
    connectWork();
    retranslate();
    enter(State::empty);
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::takes(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString endings[] = {QStringLiteral("json"), QStringLiteral("yml"),
                               QStringLiteral("yaml"), QStringLiteral("xml"),
                               QStringLiteral("csv")};
    return std::find(std::begin(endings), std::end(endings), suffix) != std::end(endings);
}

void ImportDialog::look(const QString& path)
{
    if (m_state == State::storing) {
        return;
    }
    m_path = path;
    m_ui->importPath->setText(path);
    m_ui->importFormat->setCurrentIndex(0);
    read();
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    look(localFile(*event->mimeData()));
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && m_ui->importNotices->offersUndo()) {
        m_ui->importNotices->act();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ImportDialog::setUpTable()
{
    shell::setUpTable(m_ui->importTable, m_model,
                      {ImportModel::noteRole, ImportModel::toneRole, ImportModel::strongRole});
    QHeaderView* header = m_ui->importTable->horizontalHeader();
    header->setSectionResizeMode(ImportModel::noteColumn, QHeaderView::Stretch);
    constexpr int widths[] = {150, 240, 140};
    for (int column = 0; const int width : widths) {
        m_ui->importTable->setColumnWidth(column++, width);
    }
}

void ImportDialog::setUpChips()
{
    using Step = ImportModel::Step;
    m_chips = {{m_ui->importChipAll, std::nullopt},      {m_ui->importChipAdd, Step::add},
               {m_ui->importChipChange, Step::change},   {m_ui->importChipSkip, Step::skip},
               {m_ui->importChipRefused, Step::refused}, {m_ui->importChipInert, Step::inert}};
    for (const auto& [button, filter] : m_chips) {
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, filter = filter] {
            m_model->setFilter(filter);
            refreshChips();
        });
    }
}

void ImportDialog::connectWork()
{
    connect(m_ui->importChoose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_ui->importFormat, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_ui->importPolicy, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_ui->importReport, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_ui->importClose, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_ui->importTake, &QPushButton::clicked, this, &ImportDialog::takeOver);
    connect(m_notices, &widgets::ActNotices::noticed, m_ui->importNotices,
            &widgets::NoticeBar::show);
    connect(m_notices, &widgets::ActNotices::takenBack, this, [this] {
        m_stored.reset();
        read();
    });
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_ui->importProgress->setValue(m_storing->permille()); });
    connect(&m_reader, &ImportReader::progress, m_ui->importProgress, &QProgressBar::setValue);
    connect(&m_reader, &ImportReader::failed, this, [this](const Error& error) {
        if (m_state != State::reading) {
            return; // it was stopped
        }
        m_problem = error;
        enter(State::refused);
    });
    connect(&m_reader, &ImportReader::ready, this, [this](const ImportRead& outcome) {
        if (m_state != State::reading) {
            return;
        }
        m_read = outcome;
        m_model->setPlan(m_read.plan);
        enter(State::planned);
        if (!m_store.isWritable()) {
            m_notices->tell(Error{ErrorCode::storeReadOnly, {}, {}});
        }
    });
    connect(&m_templates, &widgets::TemplateSource::loaded, this, [this] {
        if (m_state == State::reading || m_state == State::planned) {
            read(); // against the library as it is now
        }
    });
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a file"), QFileInfo(m_path).absolutePath(),
        tr("Templates (*.json *.csv *.yml *.yaml *.xml);;All files (*)"));
    if (!path.isEmpty()) {
        look(path);
    }
}

void ImportDialog::read()
{
    if (m_path.isEmpty() || m_state == State::storing) {
        return;
    }
    leaveStored();
    enter(State::reading);
    if (!m_templates.current()) {
        return; // loaded() comes
    }
    ImportAsked asked;
    asked.path = m_path;
    if (m_ui->importFormat->currentIndex() > 0) {
        asked.format =
            static_cast<exchange::TemplateFormat>(m_ui->importFormat->currentData().toInt());
    }
    asked.policy = static_cast<acts::OnConflict>(m_ui->importPolicy->currentData().toInt());
    asked.library = m_templates.current()->library;
    asked.now = m_clock.nowUtc();
    m_reader.read(asked);
}

void ImportDialog::takeOver()
{
    if (m_templates.isLoading()) {
        read(); // the plan is for a library that has just changed
        return;
    }
    enter(State::storing);
    m_storing = std::make_shared<Job>();
    m_ui->importProgress->setValue(0);
    m_look.start();
    const auto work = [plan = m_read.plan, job = m_storing](const acts::Scope& scope) {
        return acts::importTemplates(scope, plan, job.get());
    };
    acts::whenDone(m_store.act(work), this,
                   [this](const Result<acts::Receipt>& receipt) { storingDone(receipt); });
}

void ImportDialog::storingDone(const Result<acts::Receipt>& receipt)
{
    m_look.stop();
    m_storing.reset();
    if (!receipt) {
        m_problem = receipt.error();
        enter(State::refused);
        return;
    }
    enter(State::done);
    m_stored = *receipt;
    m_notices->tell(*receipt);
}

void ImportDialog::leaveStored()
{
    if (m_stored) {
        emit storedAndLeft(*std::exchange(m_stored, std::nullopt));
    }
}

// Stops what is running; closes when nothing is.
void ImportDialog::stop()
{
    if (m_state == State::reading) {
        m_reader.cancel();
        m_path.clear(); // what the library becomes meanwhile does not begin it again
        m_ui->importPath->clear();
        enter(State::empty);
    } else {
        reject();
    }
}

void ImportDialog::reject()
{
    if (m_state == State::storing) {
        m_storing->cancel();
    } else {
        leaveStored();
        QDialog::reject();
    }
}

void ImportDialog::saveReport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), tr("import report.txt"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeFile(path, m_model->report().toUtf8());
    if (!written) {
        m_notices->tell(written.error());
    }
}

void ImportDialog::enter(State state)
{
    m_state = state;
    m_ui->importNotices->clear();
    refresh();
}

void ImportDialog::refresh()
{
    const bool planned = m_state == State::planned || m_state == State::done;
    const int work =
        m_model->count(ImportModel::Step::add) + m_model->count(ImportModel::Step::change);
    m_ui->importTable->setVisible(planned || m_state == State::storing);
    m_ui->importNothing->setVisible(!m_ui->importTable->isVisibleTo(this));
    m_ui->importNothing->setText(nothingSentence());
    const bool working = m_state == State::reading || m_state == State::storing;
    m_ui->importProgress->setVisible(working);
    m_ui->importClose->setText(working ? tr("Stop") : tr("Close"));
    m_ui->importReport->setEnabled(planned);
    m_ui->importChoose->setEnabled(m_state != State::storing);
    m_ui->importFormat->setEnabled(m_state != State::storing);
    m_ui->importPolicy->setEnabled(m_state != State::storing);
    m_ui->importTake->setEnabled(m_state == State::planned && work > 0 && m_store.isWritable());
    m_ui->importTake->setText(m_state == State::done ? tr("Taken over")
                                  : planned && work > 0
                                  ? tr("Take %n template(s) over", nullptr, work)
                                  : tr("Take over"));
    m_ui->importFormat->setItemText(0, outcomeFormat());
    refreshChips();
}

void ImportDialog::refreshChips()
{
    const bool shown = m_ui->importTable->isVisibleTo(this);
    int all = 0;
    for (const auto& [button, filter] : m_chips) {
        all += filter ? m_model->count(*filter) : 0;
    }
    for (const auto& [button, filter] : m_chips) {
        const int count = filter ? m_model->count(*filter) : all;
        button->setVisible(shown && (count > 0 || !filter));
        button->setText((filter ? ImportModel::words(*filter) : tr("All")) + u' '
                        + QString::number(count));
        button->setChecked(m_model->filter() == filter);
    }
}

QString ImportDialog::nothingSentence() const
{
    switch (m_state) {
    case State::reading:
        return tr("Reading…");
    case State::refused:
        return wording::sentence(m_problem) + u'\n' + tr("Nothing in your library has changed.");
    default:
        return tr("Drop a file of templates here.");
    }
}

// "Recognised: Beeftext" once a file was read without naming its kind.
QString ImportDialog::outcomeFormat() const
{
    const bool known = m_state == State::planned || m_state == State::done;
    return known && m_ui->importFormat->currentIndex() == 0
        ? tr("Recognised: %1").arg(formatName(m_read.format))
        : tr("Recognise by itself");
}

void ImportDialog::retranslate()
{
    m_ui->retranslateUi(this);
    for (int i = 1; i < m_ui->importFormat->count(); ++i) {
        const int format = m_ui->importFormat->itemData(i).toInt();
        m_ui->importFormat->setItemText(i,
                                        formatName(static_cast<exchange::TemplateFormat>(format)));
    }
    const QString words[] = {tr("Keep mine"), tr("Take the file's"), tr("Keep both")};
    for (int i = 0; i < m_ui->importPolicy->count(); ++i) {
        m_ui->importPolicy->setItemText(i, words[i]);
    }
}

} // namespace choba::shell
