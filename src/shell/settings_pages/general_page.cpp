#include "shell/settings_pages/general_page.h"

#include "base/clock.h"
#include "shell/appearance_control.h"
#include "shell/settings.h"
#include "shell/settings_pages/all_facts_panel.h"
#include "shell/settings_pages/radio_card.h"
#include "widgets/theme.h"
#include "wording/errors.h"

#include "ui_general_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace choba::shell {

namespace {

constexpr wording::Language languages[] = {wording::Language::japanese, wording::Language::english};

// A language is named in itself, so that it can be found by who reads it.
QString nameOf(wording::Language language)
{
    return language == wording::Language::japanese ? QStringLiteral("日本語")
                                                   : QStringLiteral("English");
}

} // namespace

GeneralPage::GeneralPage(acts::Store& store, AppearanceControl& appearance, Settings& settings,
                         const Clock& clock, widgets::ActNotices& notices, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_clock(clock)
    , m_ui(std::make_unique<Ui::GeneralPage>())
{
    m_ui->setupUi(this);
    for (QLabel* title : {m_ui->copiesTitle, m_ui->fileTitle, m_ui->noticesTitle}) {
        m_ui->column->insertSpacing(m_ui->column->indexOf(title), 2 * widgets::size::grid);
    }
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->fileResult) + 1,
                               new AllFactsPanel(store, clock, notices, this));
    layOutLanguages();
    m_ui->desktopNotices->setChecked(m_settings.desktopNotices());
    connect(m_ui->desktopNotices, &QCheckBox::toggled, this,
            [this](bool wanted) { m_settings.setDesktopNotices(wanted); });
    connect(m_ui->fileFolder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_store.path()).absolutePath()));
    });
    connect(m_ui->fileBackUp, &QPushButton::clicked, this, &GeneralPage::askBackUp);
    connect(m_ui->fileRestore, &QPushButton::clicked, this, &GeneralPage::askRestore);
    connect(m_ui->fileVerify, &QPushButton::clicked, this, [this] {
        m_workWords = [] { return tr("Checking the file"); };
        m_work.verify(m_store.path());
        showState();
    });
    connect(m_ui->restoreNow, &QPushButton::clicked, this, [this] {
        const QString source = std::exchange(m_restoreFrom, {});
        showState();
        emit restoreAsked(source);
    });
    connect(m_ui->restoreCancel, &QPushButton::clicked, this, [this] {
        m_restoreFrom.clear();
        showState();
        m_ui->fileRestore->setFocus();
    });
    connect(&m_store, &acts::Store::opened, this, &GeneralPage::showState);
    connectWork();
    showLanguage();
    retranslate();
}

GeneralPage::~GeneralPage() = default;

void GeneralPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void GeneralPage::showEvent(QShowEvent* event)
{
    showLanguage(); // the view menu may have chosen the other one
    QWidget::showEvent(event);
}

void GeneralPage::layOutLanguages()
{
    for (const wording::Language language : languages) {
        auto* card = new RadioCard(QStringLiteral("languageCard-%1").arg(key(language)), this);
        card->setWords(nameOf(language), {});
        m_ui->languages->addWidget(card);
        m_languages.push_back(card);
        connect(card, &QRadioButton::toggled, this, [this, language](bool chosen) {
            if (chosen && m_appearance.language() != language) {
                m_appearance.setLanguage(language);
            }
        });
    }
    m_ui->languages->addStretch(1);
}

void GeneralPage::connectWork()
{
    connect(m_ui->workCancel, &QPushButton::clicked, &m_work, &FileWork::cancel);
    connect(&m_work, &FileWork::progress, m_ui->workProgress, &QProgressBar::setValue);
    connect(&m_work, &FileWork::backedUp, this, [this](const QString& target) {
        tell([target] { return tr("The copy is complete and checked: %1").arg(target); });
    });
    connect(&m_work, &FileWork::verified, this,
            [this](const std::vector<storage::FaultFound>& faults) {
                const auto count = static_cast<int>(faults.size());
                tell([count] {
                    return count == 0
                        ? tr("The file is sound.")
                        : tr("%1 places in the file are not as they should be. Please save a copy "
                             "now, and then go back to a copy from before.")
                              .arg(count);
                });
            });
    connect(&m_work, &FileWork::failed, this, [this](const Error& error) {
        tell([error] {
            return error.code == ErrorCode::cancelled ? tr("Stopped. Nothing was changed.")
                                                      : wording::sentence(error);
        });
    });
}

void GeneralPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->filePath->setText(QDir::toNativeSeparators(m_store.path()));
    m_ui->filePath->setAccessibleName(tr("Data file: %1").arg(m_ui->filePath->text()));
    showState();
}

void GeneralPage::showLanguage()
{
    for (size_t i = 0; i < std::size(languages); ++i) {
        m_languages[i]->setChecked(m_appearance.language() == languages[i]);
    }
}

void GeneralPage::showState()
{
    const bool running = m_work.isRunning();
    m_ui->fileBackUp->setEnabled(m_store.isOpen() && !running);
    m_ui->fileVerify->setEnabled(m_store.isOpen() && !running);
    m_ui->fileRestore->setEnabled(!running && m_restoreFrom.isEmpty());
    m_ui->workCard->setVisible(running);
    m_ui->workWords->setText(running && m_workWords ? m_workWords() : QString());
    m_ui->restoreCard->setVisible(!m_restoreFrom.isEmpty());
    m_ui->restoreWords->setText(
        tr("%1\ntakes the place of the present data file. The present file is kept beside it under "
           "another name, and Choba opens the copy. What you did since the copy was made is then "
           "in the kept file only.")
            .arg(QDir::toNativeSeparators(m_restoreFrom)));
    m_ui->fileResult->setText(m_result ? m_result() : QString());
    m_ui->fileResult->setVisible(!running && m_result != nullptr);
}

void GeneralPage::tell(const Words& words)
{
    m_result = words;
    showState();
}

void GeneralPage::askBackUp()
{
    const QString name =
        QStringLiteral("choba-%1.sqlite").arg(m_clock.todayInJapan().toString(Qt::ISODate));
    auto* dialog = new QFileDialog(this, tr("Save a copy"), QDir::homePath(),
                                   tr("Data files of Choba (*.sqlite)"));
    dialog->setObjectName(QStringLiteral("backUpDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &GeneralPage::backUp);
    dialog->open();
}

void GeneralPage::backUp(const QString& target)
{
    if (isSameFile(target, m_store.path())) {
        tell([] { return tr("This is the data file itself. Please choose another name."); });
        return;
    }
    m_workWords = [] { return tr("Saving the copy"); };
    m_result = nullptr;
    m_work.backUp(m_store.path(), target);
    showState();
}

void GeneralPage::askRestore()
{
    auto* dialog = new QFileDialog(this, tr("Go back to a copy"), QDir::homePath(),
                                   tr("Data files of Choba (*.sqlite)") + QStringLiteral(";;")
                                       + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("restoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GeneralPage::confirmRestore);
    dialog->open();
}

void GeneralPage::confirmRestore(const QString& source)
{
    if (isSameFile(source, m_store.path())) {
        tell([] { return tr("This is the data file itself. Please choose a copy."); });
        return;
    }
    m_result = nullptr;
    m_restoreFrom = source;
    showState();
    m_ui->restoreCancel->setFocus(); // Return must not restore by accident
}

} // namespace choba::shell
