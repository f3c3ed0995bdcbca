#include "shell/settings_pages/holidays_panel.h"

#include "shell/settings_pages/import_card.h"
#include "widgets/act_notices.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/errors.h"
#include "wording/rules.h"
#include "writing/knowledge.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace choba::shell {

namespace {

constexpr int mostLacking = 5; // lines

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QStringList lackingLines(const std::vector<exchange::NamedDay>& lacking)
{
    QStringList lines;
    for (const exchange::NamedDay& day : lacking) {
        if (lines.size() == mostLacking) {
            const int rest = static_cast<int>(lacking.size()) - mostLacking;
            lines << HolidaysPanel::tr("and %n more", nullptr, rest);
            break;
        }
        lines << HolidaysPanel::tr("%1 %2: not in the file, and stays a public holiday.")
                     .arg(wording::dayName(day.day), day.name);
    }
    return lines;
}

} // namespace

HolidaysPanel::HolidaysPanel(widgets::ActNotices& notices, QWidget* parent)
    : QWidget(parent)
    , m_notices(notices)
    , m_about(plainLabel(QStringLiteral("holidaysAbout"), this))
    , m_choose(new QPushButton(this))
    , m_card(new ImportCard(QStringLiteral("holidays"), this))
    , m_outcome(plainLabel(QStringLiteral("holidaysOutcome"), this))
{
    setObjectName(QStringLiteral("holidaysPanel"));
    widgets::setLook(m_about, "look", QStringLiteral("note"));
    m_choose->setObjectName(QStringLiteral("holidaysImport"));
    m_choose->setAutoDefault(false);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::grid);
    column->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_card);
    column->addWidget(m_outcome);
    connect(m_choose, &QPushButton::clicked, this, &HolidaysPanel::ask);
    connect(m_card, &ImportCard::takeAsked, this, &HolidaysPanel::takeOver);
    connect(m_card, &ImportCard::cancelled, this, &HolidaysPanel::leave);
    connect(&m_work, &FileWork::holidaysRead, this, [this](const exchange::HolidayFile& file) {
        m_file = file;
        plan();
        showState();
        m_card->focusCancel();
    });
    connect(&m_work, &FileWork::failed, this,
            [this](const Error& error) { tell([error] { return wording::sentence(error); }); });
    connect(&m_notices, &widgets::ActNotices::takenBack, this, [this] { tell({}); });
    retranslate();
}

void HolidaysPanel::show(const RuleRow* row, bool canChange)
{
    m_row = row == nullptr ? std::nullopt : std::optional(*row);
    m_canChange = canChange;
    plan();
    showState();
}

void HolidaysPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HolidaysPanel::retranslate()
{
    m_about->setText(tr("Public holidays are computed. When a law adds one, take over the list "
                        "that the Cabinet Office publishes as a CSV file."));
    m_choose->setText(tr("Take the list of public holidays over…"));
    m_choose->setAccessibleName(m_choose->text());
    showState();
}

void HolidaysPanel::showState()
{
    const bool running = m_work.isRunning();
    m_choose->setEnabled(m_canChange && !running);
    if (m_file && m_row) {
        QStringList details = lackingLines(m_plan.lacking);
        if (!m_plan.refused.empty()) {
            details << refusedWords(m_plan.refused);
        }
        m_card->show(planWords(), details.join(u'\n'));
        m_card->setCanTake(m_canChange && m_plan.added + m_plan.changed > 0);
    } else {
        m_card->hide();
    }
    m_outcome->setText(m_result ? m_result() : QString());
    m_outcome->setVisible(m_result != nullptr);
}

QString HolidaysPanel::planWords() const
{
    const ImportCounts counts{m_plan.added, m_plan.changed, m_plan.skipped,
                              std::ssize(m_plan.refused)};
    return m_name % u'\n' % countWords(counts) % u'\n'
        % (m_plan.added + m_plan.changed > 0
               ? tr("All of it is taken over at once, and can be taken back at once.")
               : tr("All of its days are public holidays here already."));
}

void HolidaysPanel::ask()
{
    auto* dialog =
        new QFileDialog(this, tr("Take the list of public holidays over"), QDir::homePath(),
                        tr("Lists of days (*.csv)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("holidaysDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysPanel::read);
    dialog->open();
}

void HolidaysPanel::read(const QString& source)
{
    m_file.reset();
    m_result = nullptr;
    m_name = QFileInfo(source).fileName();
    m_work.readHolidays(source);
    showState();
}

// Against what holds now, which changes while the card stands there, too.
void HolidaysPanel::plan()
{
    if (!m_file || !m_row) {
        return;
    }
    const RuleContent content = m_row->content();
    const auto* present = std::get_if<QStringList>(&content);
    m_plan = acts::planHolidays(*m_file, present == nullptr ? QStringList() : *present);
}

void HolidaysPanel::takeOver()
{
    if (!m_file || !m_row) {
        return;
    }
    const QByteArray shipped = writing::contentToJson(m_row->shippedToday);
    m_file.reset();
    m_notices.act(
        [plan = m_plan, shipped](const acts::Scope& scope) {
            return acts::importHolidays(scope, plan, shipped);
        },
        [this, plan = m_plan](const acts::Receipt&) {
            tell([plan]() -> QString {
                return tr("Taken over. “Undo” takes all of it back.") % u'\n'
                    % countWords(
                           {plan.added, plan.changed, plan.skipped, std::ssize(plan.refused)});
            });
        });
    showState();
    m_choose->setFocus();
}

void HolidaysPanel::leave()
{
    m_file.reset();
    showState();
    m_choose->setFocus();
}

void HolidaysPanel::tell(const Words& words)
{
    m_result = words;
    showState();
}

} // namespace choba::shell
