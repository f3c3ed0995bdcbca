#include "widgets/template_form/day_answers.h"

#include "base/ms.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/look.h"
#include "widgets/template_form/typed_words.h"
#include "widgets/theme.h"
#include "wording/language.h"
#include "wording/rules.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstdlib>

namespace choba::widgets {

namespace {

constexpr int dateWidth = 136;
constexpr int timeWidth = 104;
constexpr qint64 betweenTimes = ms::hour / 2; // those offered
constexpr QSize calendarSize(320, 260);
constexpr int firstHour = 8; // where the list of times opens

QLineEdit* shortField(const QString& name, int width, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(name);
    field->setFixedWidth(width);
    return field;
}

QPushButton* picker(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name % QLatin1String("-pick"));
    button->setAccessibleName(name);
    button->setIcon(icon(iconName, IconTone::secondary));
    setLook(button, "look", QStringLiteral("quiet"));
    return button;
}

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::half);
    return row;
}

// Calm: a weekend is no alarm here.
QWidget* makeCalendar(QWidget* parent, QDate shown, const std::function<void(QDate)>& take)
{
    auto* frame = new QFrame(parent, Qt::Popup);
    frame->setObjectName(QStringLiteral("calendarPopup"));
    setLook(frame, "look", QStringLiteral("card"));
    frame->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(frame);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(DateAnswer::tr("Calendar"));
    calendar->setLocale(wording::installed() == wording::Language::japanese
                            ? QLocale(QLocale::Japanese, QLocale::Japan)
                            : QLocale(QLocale::English));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(shown);
    calendar->setMinimumSize(calendarSize);
    const Tokens& t = currentTokens();
    const QString sheet = QStringLiteral("QTableView { border: none; "
                                         "selection-background-color: %1; selection-color: %2; }");
    calendar->setStyleSheet(sheet.arg(t.indigo.name(), t.onIndigo.name()));
    // Qt's own arrows are coloured pictures.
    const std::pair<const char*, QChar> arrows[] = {{"qt_calendar_prevmonth", u'‹'},
                                                    {"qt_calendar_nextmonth", u'›'}};
    for (const auto& [name, sign] : arrows) {
        if (auto* button = calendar->findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(sign);
        }
    }
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat format;
        format.setForeground(t.secondary);
        calendar->setWeekdayTextFormat(day, format);
    }
    const auto choose = [frame, take](QDate date) {
        take(date);
        frame->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, frame, choose);
    QObject::connect(calendar, &QCalendarWidget::activated, frame, choose);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(size::half, size::half, size::half, size::half);
    column->addWidget(calendar);
    frame->setFocusProxy(calendar);
    return frame;
}

// A day that is far away is told to be: the year may be another one than was meant.
QString understoodDay(QDate date, QDate today)
{
    constexpr int far = 300; // days
    const QString name = wording::dayName(date);
    const int days = static_cast<int>(today.daysTo(date));
    if (std::abs(days) <= far) {
        return name;
    }
    return days > 0 ? DateAnswer::tr("%1, %n day(s) from today", nullptr, days).arg(name)
                    : DateAnswer::tr("%1, %n day(s) ago", nullptr, -days).arg(name);
}

} // namespace

DateAnswer::DateAnswer(const QString& name, QDate today, QWidget* parent)
    : AnswerEdit(parent)
    , m_today(today)
    , m_field(shortField(name, dateWidth, this))
    , m_pick(picker(name, QStringLiteral("calendar"), this))
    , m_understood(new ElidedLabel(this))
{
    m_understood->setObjectName(name % QLatin1String("-day"));
    setLook(m_understood, "look", QStringLiteral("note"));
    setFocusProxy(m_field);
    QHBoxLayout* row = rowIn(this);
    row->addWidget(m_field);
    row->addWidget(m_pick);
    row->addWidget(m_understood, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        tell();
        emit changed();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &AnswerEdit::left);
    connect(m_pick, &QPushButton::clicked, this, &DateAnswer::openCalendar);
    DateAnswer::retranslate();
}

QString DateAnswer::answer() const
{
    const QString typed = m_field->text().trimmed();
    const std::optional<QDate> date = typedDate(typed, m_today);
    return date ? date->toString(Qt::ISODate) : typed;
}

void DateAnswer::setAnswer(const QString& answer)
{
    const QSignalBlocker quiet(m_field);
    const QDate date = QDate::fromString(answer, Qt::ISODate);
    m_field->setText(date.isValid() ? date.toString(QStringLiteral("yyyy/MM/dd")) : answer);
    tell();
}

void DateAnswer::setNames(const QString& name, const QString& help)
{
    m_name = name;
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(help);
    retranslate();
}

void DateAnswer::retranslate()
{
    m_field->setPlaceholderText(tr("such as %1").arg(QLatin1String("11/24")));
    m_pick->setToolTip(tr("Choose in the calendar"));
    m_pick->setAccessibleName(tr("%1: choose in the calendar").arg(m_name));
    tell();
}

void DateAnswer::tell()
{
    const std::optional<TypedDay> day = typedDay(m_field->text(), m_today);
    const std::optional<QDate> date = typedDate(m_field->text(), m_today);
    m_understood->setText(date                        ? understoodDay(*date, m_today)
                              : day && day->isUnclear ? tr("Write the year with four digits")
                                                      : QString());
    m_understood->setToolTip(m_understood->text());
}

void DateAnswer::openCalendar()
{
    const QDate shown = typedDate(m_field->text(), m_today).value_or(m_today);
    m_calendar = makeCalendar(this, shown, [this](QDate date) {
        m_field->setText(date.toString(QStringLiteral("yyyy/MM/dd")));
        m_field->setFocus();
    });
    m_calendar->move(m_field->mapToGlobal(QPoint(0, m_field->height() + size::half)));
    m_calendar->show();
    m_calendar->setFocus();
}

TimeAnswer::TimeAnswer(const QString& name, QWidget* parent)
    : AnswerEdit(parent)
    , m_field(shortField(name, timeWidth, this))
    , m_pick(picker(name, QStringLiteral("down"), this))
    , m_times(new QMenu(this))
{
    m_times->setObjectName(name % QLatin1String("-times"));
    setFocusProxy(m_field);
    QHBoxLayout* row = rowIn(this);
    row->addWidget(m_field);
    row->addWidget(m_pick);
    row->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, this, &AnswerEdit::changed);
    connect(m_field, &QLineEdit::editingFinished, this, &AnswerEdit::left);
    connect(m_pick, &QPushButton::clicked, this, &TimeAnswer::openTimes);
    TimeAnswer::retranslate();
}

QString TimeAnswer::answer() const
{
    const QString typed = m_field->text().trimmed();
    const std::optional<QTime> time = typedTime(typed);
    return time ? time->toString(QStringLiteral("HH:mm")) : typed;
}

void TimeAnswer::setAnswer(const QString& answer)
{
    const QSignalBlocker quiet(m_field);
    m_field->setText(answer);
}

void TimeAnswer::setNames(const QString& name, const QString& help)
{
    m_name = name;
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(help);
    retranslate();
}

void TimeAnswer::retranslate()
{
    m_field->setPlaceholderText(tr("such as %1").arg(QLatin1String("18:00")));
    m_pick->setToolTip(tr("Choose a time"));
    m_pick->setAccessibleName(tr("%1: choose a time").arg(m_name));
}

void TimeAnswer::openTimes()
{
    m_times->clear();
    const QTime shown = typedTime(m_field->text()).value_or(QTime(firstHour, 0));
    QAction* at = nullptr;
    QTime time(0, 0);
    do {
        const QString words = time.toString(QStringLiteral("HH:mm"));
        QAction* action = m_times->addAction(words, this, [this, words] {
            m_field->setText(words);
            m_field->setFocus();
        });
        at = time <= shown ? action : at;
        time = time.addMSecs(static_cast<int>(betweenTimes));
    } while (time != QTime(0, 0));
    m_times->popup(m_field->mapToGlobal(QPoint(0, m_field->height())), at);
    m_times->setActiveAction(at);
}

MomentAnswer::MomentAnswer(const QString& name, QDate today, QWidget* parent)
    : AnswerEdit(parent)
    , m_date(new DateAnswer(name, today, this))
    , m_time(new TimeAnswer(name % QLatin1String("-time"), this))
{
    setFocusProxy(m_date);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::half);
    column->addWidget(m_date);
    column->addWidget(m_time);
    for (AnswerEdit* part : {static_cast<AnswerEdit*>(m_date), static_cast<AnswerEdit*>(m_time)}) {
        connect(part, &AnswerEdit::changed, this, &AnswerEdit::changed);
    }
    connect(m_time, &AnswerEdit::left, this, &AnswerEdit::left);
}

// Half an answer is none that could be understood, and is told so.
QString MomentAnswer::answer() const
{
    const QString date = m_date->answer();
    const QString time = m_time->answer();
    return date.isEmpty() && time.isEmpty() ? QString() : date % QLatin1Char('T') % time;
}

void MomentAnswer::setAnswer(const QString& answer)
{
    m_date->setAnswer(answer.section(QLatin1Char('T'), 0, 0));
    m_time->setAnswer(answer.section(QLatin1Char('T'), 1).left(5));
}

void MomentAnswer::setNames(const QString& name, const QString& help)
{
    m_date->setNames(tr("%1, day").arg(name), help);
    m_time->setNames(tr("%1, time").arg(name), help);
}

void MomentAnswer::retranslate()
{
    m_date->retranslate();
    m_time->retranslate();
}

} // namespace choba::widgets
