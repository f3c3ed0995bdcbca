#include "shell/settings_pages/hours_edit.h"

#include "rules/business_calendar.h"
#include "widgets/look.h"
#include "widgets/theme.h"
#include "widgets/tick_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace choba::shell {

namespace size = widgets::size;

namespace {

constexpr int boxWidth = 132;
constexpr int hoursWidth = 240;

QString joined(const QStringList& texts)
{
    return texts.join(QStringLiteral(", "));
}

// Spans apart from each other: commas of any kind or blanks, but not those beside a dash.
QStringList pieces(const QString& text)
{
    QString clean;
    for (const QChar character : text) {
        const bool comma = QStringView(u",，、､;；").contains(character);
        clean += comma ? QChar(u' ') : character;
    }
    const QStringList words = clean.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList result;
    const auto isDash = [](QChar character) {
        return QStringView(u"-~〜～‐–—―−－ー").contains(character);
    };
    for (const QString& word : words) {
        const bool goesOn = !result.isEmpty() && (isDash(result.last().back()) || isDash(word[0]));
        if (goesOn) {
            result.last() += word;
        } else {
            result << word;
        }
    }
    return result;
}

} // namespace

ReadHours readHours(const QString& text, HoursKind kind)
{
    ReadHours read;
    std::vector<rules::WorkBlock> blocks;
    for (const QString& piece : pieces(text)) {
        const auto block = kind == HoursKind::work ? rules::workBlockFromText(piece)
                                                   : rules::quietHoursFromText(piece);
        if (!block) {
            return {{}, HoursProblem::unknown, piece};
        }
        blocks.push_back(*block);
        if (kind == HoursKind::quiet && blocks.size() > 1) {
            return {{}, HoursProblem::tooMany, piece};
        }
        if (!rules::overlapping(blocks).empty()) {
            return {{}, HoursProblem::overlaps, piece};
        }
        read.texts << rules::toText(*block);
    }
    read.texts.sort();
    return read;
}

HoursEdit::HoursEdit(const QString& name, HoursKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_open(new widgets::TickBox(this))
    , m_hours(new QLineEdit(this))
    , m_without(new QLabel(this))
    , m_words(new QLabel(this))
{
    m_open->setObjectName(name % QLatin1String("-open"));
    m_open->setAccessibleName(name);
    m_open->setFixedWidth(boxWidth);
    m_hours->setObjectName(name % QLatin1String("-hours"));
    m_hours->setAccessibleName(name);
    m_hours->setFixedWidth(hoursWidth);
    m_without->setObjectName(name % QLatin1String("-without"));
    widgets::setLook(m_without, "look", QStringLiteral("note"));
    m_words->setObjectName(name % QLatin1String("-problem"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    widgets::setLook(m_words, "chip", QStringLiteral("warn"));
    m_words->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    row->addWidget(m_open);
    row->addWidget(m_hours);
    row->addWidget(m_without);
    row->addWidget(m_words, 1);
    row->addStretch(0);
    setMinimumHeight(m_hours->sizeHint().height());
    connect(m_open, &QCheckBox::clicked, this, &HoursEdit::toggle);
    connect(m_hours, &QLineEdit::editingFinished, this, &HoursEdit::finish);
    fill({});
}

void HoursEdit::show(const QStringList& texts, const QStringList& usual)
{
    m_usual = usual;
    if (!isTouched()) {
        fill(texts);
    }
    m_saved = texts;
}

void HoursEdit::setNames(const QString& words, const QString& accessibleHours,
                         const QString& without)
{
    m_open->setText(words);
    m_open->setAccessibleName(words);
    m_hours->setAccessibleName(accessibleHours);
    m_without->setText(without);
}

void HoursEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showProblem();
    }
    QWidget::changeEvent(event);
}

void HoursEdit::toggle(bool open)
{
    if (!open) {
        fill({});
        tell({});
        return;
    }
    fill(m_usual);
    m_open->setChecked(true);
    m_hours->show();
    m_without->hide();
    m_hours->setFocus();
    tell(m_usual);
}

void HoursEdit::finish()
{
    if (!m_open->isChecked()) {
        return;
    }
    m_problem = readHours(m_hours->text(), m_kind);
    showProblem();
    if (m_problem.problem == HoursProblem::none) {
        const QStringList texts = m_problem.texts;
        fill(texts);
        tell(texts);
    }
}

void HoursEdit::tell(const QStringList& texts)
{
    if (texts != m_saved) {
        m_saved = texts;
        emit edited(texts);
    }
}

void HoursEdit::fill(const QStringList& texts)
{
    m_problem = {};
    showProblem();
    m_hours->setText(joined(texts));
    m_open->setChecked(!texts.isEmpty());
    m_hours->setVisible(!texts.isEmpty());
    m_without->setVisible(texts.isEmpty());
}

void HoursEdit::showProblem()
{
    m_words->setVisible(m_problem.problem != HoursProblem::none);
    switch (m_problem.problem) {
    case HoursProblem::none:
        m_words->clear();
        break;
    case HoursProblem::unknown:
        m_words->setText(
            tr("“%1” is not understood. Hours are written like 10:00-12:00.").arg(m_problem.wrong));
        break;
    case HoursProblem::overlaps:
        m_words->setText(tr("“%1” overlaps other hours of the day.").arg(m_problem.wrong));
        break;
    case HoursProblem::tooMany:
        m_words->setText(tr("Only one span is possible here."));
        break;
    }
}

bool HoursEdit::isTouched() const
{
    return m_open->isChecked() ? m_hours->text() != joined(m_saved) : !m_saved.isEmpty();
}

} // namespace choba::shell
