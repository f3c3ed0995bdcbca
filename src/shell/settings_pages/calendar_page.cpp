#include "shell/settings_pages/calendar_page.h"

#include "base/clock.h"
#include "rules/business_calendar.h"
#include "shell/settings_pages/days_off_panel.h"
#include "shell/settings_pages/holidays_panel.h"
#include "shell/settings_pages/hours_edit.h"
#include "shell/settings_pages/rule_saving.h"
#include "storage/own_rules.h"
#include "widgets/act_notices.h"
#include "widgets/knowledge_source.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "wording/rules.h"

#include "ui_calendar_page.h"

#include <QEvent>

#include <algorithm>

namespace choba::shell {

namespace {

constexpr int closedShown = 8;
constexpr int farthest = 366; // days looked at for them

QString weekdayName(int dayOfWeek)
{
    return wording::ruleContent(RuleContent(qint64(dayOfWeek)),
                                QStringLiteral("weekday (Monday is 1)"));
}

QStringList listIn(const RuleContent& content)
{
    const auto* texts = std::get_if<QStringList>(&content);
    return texts == nullptr ? QStringList() : *texts;
}

QString reasonWords(const rules::BusinessCalendar& calendar, QDate day)
{
    const QString name = calendar.reason(day);
    if (!name.isEmpty()) {
        return name;
    }
    return calendar.closed(day) == rules::Closed::dayOff ? CalendarPage::tr("Day off")
                                                         : CalendarPage::tr("Closed every week");
}

} // namespace

CalendarPage::CalendarPage(acts::Store& store, widgets::KnowledgeSource& knowledge,
                           const Clock& clock, widgets::ActNotices& notices, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_knowledge(knowledge)
    , m_clock(clock)
    , m_notices(notices)
    , m_ui(std::make_unique<Ui::CalendarPage>())
    , m_quiet(new HoursEdit(QStringLiteral("quiet"), HoursKind::quiet))
    , m_daysOff(new DaysOffPanel(clock.todayInJapan()))
    , m_holidays(new HolidaysPanel(notices))
    , m_locked(new QLabel)
{
    m_ui->setupUi(this);
    build();
    connectAll();
    retranslate();
    refresh();
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

// A window that closes does not ask its fields whether they are done.
void CalendarPage::hideEvent(QHideEvent* event)
{
    for (HoursEdit* edit : m_week) {
        edit->finish();
    }
    m_quiet->finish();
    QWidget::hideEvent(event);
}

void CalendarPage::build()
{
    m_ui->column->setContentsMargins(0, 0, widgets::size::grid, 0);
    m_locked->setObjectName(QStringLiteral("calendarLocked"));
    m_locked->setTextFormat(Qt::PlainText);
    m_locked->setWordWrap(true);
    widgets::setLook(m_locked, "chip", QStringLiteral("warn"));
    m_ui->column->insertWidget(1, m_locked);
    for (size_t day = 0; day < m_week.size(); ++day) {
        const QString id = rules::weekdayId(static_cast<int>(day) + 1);
        m_week[day] = new HoursEdit(id.section(u'.', 1), HoursKind::work);
        m_ui->weekRows->addWidget(m_week[day]);
    }
    m_ui->daysOffRows->addWidget(m_daysOff);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->worksOnHolidays) + 1, m_holidays);
    m_ui->quietRows->addWidget(m_quiet);
    for (QLabel* title :
         {m_ui->hoursTitle, m_ui->daysOffTitle, m_ui->quietTitle, m_ui->closedTitle}) {
        title->setContentsMargins(0, 2 * widgets::size::grid, 0, 0);
    }
}

void CalendarPage::connectAll()
{
    for (size_t day = 0; day < m_week.size(); ++day) {
        const QString id = rules::weekdayId(static_cast<int>(day) + 1);
        connect(m_week[day], &HoursEdit::edited, this,
                [this, id](const QStringList& texts) { save(id, texts); });
    }
    connect(m_quiet, &HoursEdit::edited, this,
            [this](const QStringList& texts) { save(rules::quietHoursId.toString(), texts); });
    connect(m_daysOff, &DaysOffPanel::edited, this,
            [this](const QStringList& texts) { save(rules::daysOffId.toString(), texts); });
    connect(m_ui->worksOnHolidays, &QCheckBox::clicked, this, [this](bool works) {
        save(rules::worksOnHolidaysId.toString(),
             works ? QStringLiteral("yes") : QStringLiteral("no"));
    });
    connect(&m_knowledge, &widgets::KnowledgeSource::loaded, this, &CalendarPage::refresh);
    connect(&m_store, &acts::Store::opened, this, &CalendarPage::refresh);
    connect(&m_store, &acts::Store::failed, this, &CalendarPage::refresh);
    // Also after an act was refused: the controls show what holds.
    connect(&m_notices, &widgets::ActNotices::noticed, this, &CalendarPage::refresh);
}

void CalendarPage::retranslate()
{
    for (size_t day = 0; day < m_week.size(); ++day) {
        const int dayOfWeek = static_cast<int>(day) + 1;
        m_week[day]->setNames(weekdayName(dayOfWeek),
                              wording::ruleName(rules::weekdayId(dayOfWeek), {}), tr("Closed"));
    }
    m_quiet->setNames(tr("Be quiet"), wording::ruleName(rules::quietHoursId.toString(), {}),
                      tr("No quiet hours"));
}

void CalendarPage::refresh()
{
    m_rows.clear();
    if (m_knowledge.current()) {
        std::vector<domain::OwnRule> own;
        if (m_store.isOpen()) {
            // A failure is told by the page of all rules, which reads them at the same time.
            if (auto loaded = storage::loadRules(m_store.reader())) {
                own = *std::move(loaded);
            }
        }
        m_rows = ruleRows(m_knowledge.current()->pack, own, m_clock.todayInJapan());
    }
    showLocked();
    showWeek();
    m_quiet->setEnabled(canChange(rules::quietHoursId));
    m_quiet->show(texts(rules::quietHoursId), shippedTexts(rules::quietHoursId));
    m_daysOff->show(texts(rules::daysOffId));
    m_daysOff->setEnabled(canChange(rules::daysOffId));
    m_holidays->show(row(rules::extraHolidaysId), canChange(rules::extraHolidaysId));
    const RuleRow* holidays = row(rules::worksOnHolidaysId);
    m_ui->worksOnHolidays->setEnabled(canChange(rules::worksOnHolidaysId));
    m_ui->worksOnHolidays->setChecked(holidays != nullptr
                                      && holidays->content() == RuleContent(QStringLiteral("yes")));
    showClosedDays();
}

void CalendarPage::showLocked()
{
    m_locked->setVisible(!m_store.isWritable());
    m_locked->setText(m_store.isOpen()
                          ? tr("The data file can only be read; business days cannot be changed "
                               "now.")
                          : tr("The data file is not open; business days cannot be changed now."));
    for (QWidget* part :
         {static_cast<QWidget*>(m_daysOff), static_cast<QWidget*>(m_quiet),
          static_cast<QWidget*>(m_holidays), static_cast<QWidget*>(m_ui->worksOnHolidays)}) {
        part->setToolTip(m_store.isWritable() ? QString() : m_locked->text());
    }
}

void CalendarPage::showWeek()
{
    for (size_t day = 0; day < m_week.size(); ++day) {
        const int dayOfWeek = static_cast<int>(day) + 1;
        const QString id = rules::weekdayId(dayOfWeek);
        m_week[day]->setEnabled(canChange(id));
        m_week[day]->show(texts(id), usualHours(dayOfWeek));
    }
}

void CalendarPage::showClosedDays()
{
    QStringList days;
    QStringList reasons;
    if (m_knowledge.current()) {
        const QDate today = m_clock.todayInJapan();
        const auto calendar =
            rules::BusinessCalendar::fromRules(m_knowledge.current()->pack, today);
        for (int ahead = 0; ahead < farthest && days.size() < closedShown; ++ahead) {
            const QDate day = today.addDays(ahead);
            if (!calendar.isBusinessDay(day)) {
                days << wording::dayName(day);
                reasons << reasonWords(calendar, day);
            }
        }
    }
    m_ui->closedDays->setText(days.isEmpty() ? tr("None in the coming year.") : days.join(u'\n'));
    m_ui->closedReasons->setText(reasons.join(u'\n'));
}

bool CalendarPage::canChange(QStringView id) const
{
    return row(id) != nullptr && m_store.isWritable();
}

const RuleRow* CalendarPage::row(QStringView id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const RuleRow& row) {
        return row.shipped.id == id && row.inForce;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

QStringList CalendarPage::texts(QStringView id) const
{
    const RuleRow* known = row(id);
    return known == nullptr ? QStringList() : listIn(known->content());
}

QStringList CalendarPage::shippedTexts(QStringView id) const
{
    const RuleRow* known = row(id);
    return known == nullptr ? QStringList() : listIn(known->shippedToday);
}

// What a day that is opened begins with: its shipped hours, else those of the first day that has
// any.
QStringList CalendarPage::usualHours(int dayOfWeek) const
{
    if (const QStringList shipped = shippedTexts(rules::weekdayId(dayOfWeek)); !shipped.isEmpty()) {
        return shipped;
    }
    for (int other = Qt::Monday; other <= Qt::Sunday; ++other) {
        if (const QStringList hours = texts(rules::weekdayId(other)); !hours.isEmpty()) {
            return hours;
        }
    }
    return {};
}

void CalendarPage::save(const QString& id, const RuleContent& content)
{
    if (const RuleRow* known = row(id)) {
        saveOrReset(m_notices, *known, content);
    }
}

} // namespace choba::shell
