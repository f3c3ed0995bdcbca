#include "widgets/japan_time_edit.h"

#include "base/clock.h"
#include "base/ms.h"
#include "widgets/look.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace choba::widgets {

namespace {

using Problem = TypedMoment::Problem;

// What the field shows, and where its parts end.
QString wordsOf(const QDateTime& shown)
{
    return shown.toString(QStringLiteral("yyyy/MM/dd HH:mm"));
}

constexpr int ends[] = {4, 7, 10, 13, 16};
constexpr int partLength = 2; // but for the year

QString wordsOf(const TypedDay& day)
{
    const QString dayOnly = QStringLiteral("%1/%2").arg(day.month).arg(day.day);
    return day.year == 0 && !day.isUnclear ? dayOnly
                                           : QStringLiteral("%1/%2").arg(day.year).arg(dayOnly);
}

} // namespace

JapanTimeEdit::JapanTimeEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &JapanTimeEdit::read);
    set(0);
}

void JapanTimeEdit::setUtc(qint64 milliseconds)
{
    m_today = inJapan(milliseconds).date();
    m_year = YearMeant::nearest;
    set(milliseconds);
}

void JapanTimeEdit::setUtc(qint64 milliseconds, qint64 now)
{
    m_today = inJapan(now).date();
    m_year = YearMeant::next;
    set(milliseconds);
}

void JapanTimeEdit::set(qint64 milliseconds)
{
    m_set = milliseconds;
    const QDateTime shown =
        QDateTime::fromMSecsSinceEpoch(minuteOf(milliseconds) + ms::japan, Qt::UTC);
    const bool isOther = std::exchange(m_shown, shown) != shown || !problem().isEmpty();
    tidy();
    if (isOther) {
        emit changed();
    }
}

qint64 JapanTimeEdit::utc() const
{
    const qint64 shown = minuteOf(m_shown.toMSecsSinceEpoch() - ms::japan);
    return shown == minuteOf(m_set) ? m_set : shown;
}

QString JapanTimeEdit::problem() const
{
    switch (m_typed.problem) {
    case Problem::none:
        break;
    case Problem::unreadable:
        return tr("This cannot be read as a date and a time. Type them like 2027/1/5 18:00.");
    case Problem::noSuchDay:
        return tr("There is no day %1. Check the month and the day.").arg(wordsOf(m_typed.day));
    case Problem::unclearYear:
        return tr("The year cannot be told from %1. Write it with four digits: 2027/1/5.")
            .arg(wordsOf(m_typed.day));
    case Problem::noSuchTime:
        return tr("The time cannot be read. Type it like 18:00.");
    }
    return {};
}

void JapanTimeEdit::read()
{
    const bool wasProblem = m_typed.problem != Problem::none;
    m_typed = typedMoment(text(), m_today, m_year);
    if (m_typed.problem != Problem::none) {
        return; // whoever is still typing is not disturbed
    }
    tell();
    const QDateTime read(m_typed.date.value_or(m_kept.date()), m_typed.time.value_or(m_kept.time()),
                         Qt::UTC);
    if (std::exchange(m_shown, read) != read || wasProblem) {
        emit changed(); // what told the problem must learn that it is over
    }
}

// Shows what was read in the usual form.
void JapanTimeEdit::tidy()
{
    const QSignalBlocker quiet(this);
    m_kept = m_shown;
    m_typed = {};
    if (const QString words = wordsOf(m_shown); words != text()) {
        setText(words);
    }
    tell();
}

void JapanTimeEdit::tell()
{
    const QString words = problem();
    setLook(this, "look", words.isEmpty() ? QString() : QStringLiteral("refused"));
    setToolTip(words);
    setAccessibleDescription(words);
}

void JapanTimeEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && !toolTip().isEmpty()) {
        tell();
    }
    QLineEdit::changeEvent(event);
}

void JapanTimeEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_typed.problem == Problem::none) {
        tidy();
    } else {
        tell();
        emit changed();
    }
}

void JapanTimeEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            step(event->key() == Qt::Key_Up ? 1 : -1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typed.problem == Problem::none) {
            tidy();
        } else {
            tell();
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

// Of what is typed, which may write the parts in another way than the field does.
JapanTimeEdit::Part JapanTimeEdit::partAt(int cursor) const
{
    constexpr int whole = 3; // numbers of a date with its year
    const QString typed = text();
    const bool isTidy = !m_typed.date && !m_typed.time;
    const bool hasDay = isTidy || m_typed.date.has_value();
    const int ofDay = isTidy ? whole : hasDay ? m_typed.dayNumbers : 0;
    // The number the cursor is in or right behind, else the next one, or the last.
    const bool isBehind = cursor > 0 && typed[cursor - 1].isDigit();
    const int last = std::max(0, digitRuns(typed) - 1);
    const int number =
        std::min(last, digitRuns(QStringView(typed).left(cursor)) - (isBehind ? 1 : 0));
    const bool isWord = ofDay == 0 && !isBehind && cursor < typed.size() && number == 0
        && !typed[cursor].isDigit(); // in 「明日」
    if (hasDay && (number < ofDay || isWord || !(isTidy || m_typed.time))) {
        return ofDay == whole && number == 0 ? Part::year
            : number == ofDay - 2            ? Part::month
                                             : Part::day;
    }
    if (number > ofDay || QStringView(typed).left(cursor).endsWith(u'半')) {
        return Part::minute;
    }
    // 1800 is both.
    int begin = cursor;
    int end = cursor;
    while (begin > 0 && typed[begin - 1].isDigit()) {
        --begin;
    }
    while (end < typed.size() && typed[end].isDigit()) {
        ++end;
    }
    return end - begin > partLength && cursor > end - partLength ? Part::minute : Part::hour;
}

void JapanTimeEdit::step(int by)
{
    if (m_typed.problem != Problem::none) {
        return;
    }
    const Part part = partAt(hasSelectedText() ? selectionStart() : cursorPosition());
    QDateTime stepped;
    switch (part) {
    case Part::year:
        stepped = m_shown.addYears(by);
        break;
    case Part::month:
        stepped = m_shown.addMonths(by);
        break;
    case Part::day:
        stepped = m_shown.addDays(by);
        break;
    case Part::hour:
        stepped = m_shown.addSecs(by * (ms::hour / ms::second));
        break;
    case Part::minute:
        stepped = m_shown.addSecs(by * (ms::minute / ms::second));
        break;
    }
    if (stepped.date().year() < firstYear || stepped.date().year() > lastYear) {
        return;
    }
    m_shown = stepped;
    tidy();
    const int end = ends[static_cast<int>(part)];
    const int length = part == Part::year ? end : partLength;
    setSelection(end - length, length);
    emit changed();
}

QSize JapanTimeEdit::sizeHint() const
{
    constexpr int lettersOfHint = 17; // QLineEdit's own
    const QSize usual = QLineEdit::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    return {usual.width() - lettersOfHint * metrics.horizontalAdvance(u'x')
                + metrics.horizontalAdvance(QStringLiteral("0000年00月00日 00:00")),
            usual.height()};
}

QSize JapanTimeEdit::minimumSizeHint() const
{
    return sizeHint();
}

qint64 minuteOf(qint64 utc)
{
    return utc - (utc % ms::minute);
}

} // namespace choba::widgets
