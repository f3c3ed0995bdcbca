#include "shell/settings_pages/all_facts_panel.h"

#include "acts/store.h"
#include "base/clock.h"
#include "base/file.h"
#include "shell/settings_pages/import_card.h"
#include "widgets/act_notices.h"
#include "widgets/choice_box.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::shell {

namespace {

constexpr acts::OnConflict policies[] = {acts::OnConflict::mine, acts::OnConflict::theirs};

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QHBoxLayout* rowIn(QWidget* parent = nullptr)
{
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::grid);
    return row;
}

ImportCounts countsOf(const acts::AllImported& counts)
{
    return {counts.added, counts.changed, counts.skipped, std::ssize(counts.refused)};
}

} // namespace

AllFactsPanel::AllFactsPanel(acts::Store& store, const Clock& clock, widgets::ActNotices& notices,
                             QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_notices(notices)
    , m_title(plainLabel(QStringLiteral("allFactsTitle"), this))
    , m_about(plainLabel(QStringLiteral("allFactsAbout"), this))
    , m_export(button(QStringLiteral("allFactsExport"), this))
    , m_import(button(QStringLiteral("allFactsImport"), this))
    , m_card(new ImportCard(QStringLiteral("allFacts"), this))
    , m_policyTitle(new QLabel)
    , m_policy(new widgets::ChoiceBox)
    , m_workRow(new QWidget(this))
    , m_workWords(plainLabel(QStringLiteral("allFactsWorkWords"), m_workRow))
    , m_progress(new QProgressBar(m_workRow))
    , m_stop(button(QStringLiteral("allFactsStop"), m_workRow))
    , m_outcome(plainLabel(QStringLiteral("allFactsOutcome"), this))
{
    setObjectName(QStringLiteral("allFactsPanel"));
    layOut();
    connectAll();
    connectWork();
    retranslate();
}

void AllFactsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AllFactsPanel::layOut()
{
    widgets::setLook(m_title, "look", QStringLiteral("strong"));
    widgets::setLook(m_about, "look", QStringLiteral("note"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2 * widgets::size::grid, 0, 0);
    column->setSpacing(widgets::size::grid);
    column->addWidget(m_title);
    column->addWidget(m_about);
    auto* buttons = rowIn();
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_card->addRow(policyRow());
    column->addWidget(m_card);
    m_workRow->setObjectName(QStringLiteral("allFactsWork"));
    m_workWords->setWordWrap(false);
    m_progress->setObjectName(QStringLiteral("allFactsProgress"));
    m_progress->setMaximum(Job::whole);
    m_progress->setTextVisible(false);
    auto* work = rowIn(m_workRow);
    work->addWidget(m_workWords);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    column->addWidget(m_workRow);
    column->addWidget(m_outcome);
}

QWidget* AllFactsPanel::policyRow()
{
    auto* holder = new QWidget;
    m_policyTitle->setObjectName(QStringLiteral("allFactsPolicyTitle"));
    m_policyTitle->setTextFormat(Qt::PlainText);
    m_policyTitle->setBuddy(m_policy);
    m_policy->setObjectName(QStringLiteral("allFactsPolicy"));
    for (const acts::OnConflict policy : policies) {
        m_policy->addItem({}, static_cast<int>(policy));
    }
    holder->setFocusProxy(m_policy);
    auto* row = rowIn(holder);
    row->addWidget(m_policyTitle);
    row->addWidget(m_policy);
    row->addStretch(1);
    return holder;
}

void AllFactsPanel::connectAll()
{
    connect(m_export, &QPushButton::clicked, this, &AllFactsPanel::askExport);
    connect(m_import, &QPushButton::clicked, this, &AllFactsPanel::askImport);
    connect(m_card, &ImportCard::takeAsked, this, &AllFactsPanel::takeOver);
    connect(m_card, &ImportCard::cancelled, this, &AllFactsPanel::leave);
    connect(m_policy, &QComboBox::currentIndexChanged, this, &AllFactsPanel::planAgain);
    connect(&m_store, &acts::Store::opened, this, [this] {
        m_plan.reset(); // it was so for the former file
        tell({});
    });
    connect(&m_store, &acts::Store::failed, this, &AllFactsPanel::showState);
    connect(&m_notices, &widgets::ActNotices::takenBack, this,
            [this](const acts::Receipt& receipt) {
                if (receipt.kind == acts::Kind::allImported) {
                    tell({}); // the notice says so
                }
            });
}

void AllFactsPanel::connectWork()
{
    connect(m_stop, &QPushButton::clicked, &m_work, &FileWork::cancel);
    connect(&m_work, &FileWork::progress, m_progress, &QProgressBar::setValue);
    connect(&m_work, &FileWork::exported, this, &AllFactsPanel::tellExported);
    connect(&m_work, &FileWork::planned, this, [this](const FactsPlan& plan) {
        const bool isNew = !m_plan;
        m_plan = plan;
        showState();
        if (isNew) {
            m_card->focusCancel();
        }
    });
    connect(&m_work, &FileWork::imported, this, &AllFactsPanel::tellTaken);
    connect(&m_work, &FileWork::failed, this, [this](const Error& error) {
        m_plan.reset();
        tell([error] {
            return error.code == ErrorCode::cancelled ? tr("Stopped. Nothing was changed.")
                                                      : wording::sentence(error);
        });
    });
}

void AllFactsPanel::retranslate()
{
    m_title->setText(tr("All records"));
    m_about->setText(tr("Everything you entered, in one JSON file that other programs can read, "
                        "too. An import adds to what is here and removes nothing."));
    m_export->setText(tr("Write all records to a file…"));
    m_import->setText(tr("Take records over…"));
    for (QPushButton* button : {m_export, m_import}) {
        button->setAccessibleName(button->text());
    }
    m_policyTitle->setText(tr("Where both differ"));
    m_policy->setAccessibleName(m_policyTitle->text());
    const QString words[] = {tr("Keep mine"), tr("Take the file's")};
    for (int i = 0; i < m_policy->count(); ++i) {
        m_policy->setItemText(i, words[i]);
    }
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(m_stop->text());
    showState();
}

void AllFactsPanel::showState()
{
    const bool running = m_work.isRunning();
    m_export->setEnabled(m_store.isOpen() && !running);
    m_import->setEnabled(m_store.isWritable() && !running);
    m_import->setToolTip(m_store.isOpen() && !m_store.isWritable()
                             ? tr("The data file can only be read; nothing can be taken over now.")
                             : QString());
    m_workRow->setVisible(running);
    m_workWords->setText(running && m_doing ? m_doing() : QString());
    m_policy->setEnabled(!running);
    if (m_plan) {
        const acts::AllImported& counts = m_plan->counts;
        const bool something = counts.added + counts.changed > 0;
        m_card->show(m_plan->name + u'\n' + countWords(countsOf(counts)) + u'\n'
                         + (something ? tr("All of it is taken over at once, and can be taken back "
                                           "at once.")
                                      : tr("There is nothing to take over.")),
                     refusedWords(counts.refused));
        m_card->setCanTake(something && !running && m_store.isWritable());
    } else {
        m_card->hide();
    }
    m_outcome->setText(m_result ? m_result() : QString());
    m_outcome->setVisible(!running && m_result != nullptr);
}

void AllFactsPanel::tell(const Words& words)
{
    m_result = words;
    showState();
}

void AllFactsPanel::askExport()
{
    const QString name =
        QStringLiteral("choba-%1.json").arg(m_clock.todayInJapan().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(this, tr("Write all records to a file"), QDir::homePath(),
                                   tr("Records (*.json)"));
    dialog->setObjectName(QStringLiteral("allFactsExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &AllFactsPanel::exportTo);
    dialog->open();
}

void AllFactsPanel::exportTo(const QString& target)
{
    if (isSameFile(target, m_store.path())) {
        tell([] { return tr("This is the data file itself. Please choose another name."); });
        return;
    }
    m_doing = [] { return tr("Writing the records"); };
    m_result = nullptr;
    m_work.exportAll(m_store.path(), target);
    showState();
}

void AllFactsPanel::tellExported(const QString& target, qint64 bytes)
{
    tell([target, bytes] {
        const QString done = tr("All records are in %1.").arg(QDir::toNativeSeparators(target));
        if (bytes <= largestFile) {
            return done;
        }
        return QString(
            done % u'\n'
            % tr("It is larger than an import takes (%1 MB). A copy of the data file may "
                 "have any size.")
                  .arg(largestFile / 1024 / 1024));
    });
}

void AllFactsPanel::askImport()
{
    auto* dialog =
        new QFileDialog(this, tr("Take records over"), QDir::homePath(),
                        tr("Records (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("allFactsImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AllFactsPanel::plan);
    dialog->open();
}

void AllFactsPanel::plan(const QString& source)
{
    m_plan.reset();
    m_result = nullptr;
    m_doing = [] { return tr("Reading the records"); };
    m_work.planAll(m_store.path(), source, policy(), m_clock.nowUtc());
    showState();
}

void AllFactsPanel::planAgain()
{
    if (!m_plan || m_work.isRunning()) {
        return;
    }
    m_plan->onConflict = policy();
    m_doing = [] { return tr("Reading the records"); };
    m_work.planAgain(m_store.path(), *m_plan, m_clock.nowUtc());
    showState();
}

void AllFactsPanel::takeOver()
{
    if (!m_plan) {
        return;
    }
    m_doing = [] { return tr("Taking the records over"); };
    m_work.importAll(m_store, *m_plan);
    showState();
}

// What was taken over, which is not what was planned when something was done in between.
void AllFactsPanel::tellTaken(const acts::AllImported& counts)
{
    m_plan.reset();
    tell([counts]() -> QString {
        const QString done = counts.receipt ? tr("Taken over. “Undo” takes all of it back.")
                                            : tr("There was nothing to take over.");
        const QString refused = refusedWords(counts.refused);
        return done % u'\n' % countWords(countsOf(counts))
            % (refused.isEmpty() ? QString() : QString(u'\n' % refused));
    });
    m_import->setFocus();
    if (counts.receipt) {
        m_notices.tell(*counts.receipt);
    }
}

void AllFactsPanel::leave()
{
    if (m_work.isRunning()) {
        m_work.cancel(); // failed() follows
        return;
    }
    m_plan.reset();
    showState();
    m_import->setFocus();
}

acts::OnConflict AllFactsPanel::policy() const
{
    return static_cast<acts::OnConflict>(m_policy->currentData().toInt());
}

} // namespace choba::shell
