#include "widgets/template_form/text_answers.h"

#include "widgets/look.h"
#include "widgets/template_form/typed_words.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace choba::widgets {

namespace {

constexpr int linesShown = 4;
constexpr int lineHeight = 22;
constexpr int numberWidth = 160;

} // namespace

LineAnswer::LineAnswer(const QString& name, QWidget* parent)
    : AnswerEdit(parent)
    , m_field(new QLineEdit(this))
{
    m_field->setObjectName(name);
    m_field->setAccessibleName(name);
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::grid);
    row->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::textChanged, this, &AnswerEdit::changed);
    connect(m_field, &QLineEdit::editingFinished, this, &AnswerEdit::left);
}

QString LineAnswer::answer() const
{
    return m_field->text().trimmed();
}

void LineAnswer::setAnswer(const QString& answer)
{
    const QSignalBlocker quiet(m_field);
    m_field->setText(answer);
    m_field->setCursorPosition(0);
}

void LineAnswer::setNames(const QString& name, const QString& help)
{
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(help);
}

LinesAnswer::LinesAnswer(const QString& name, QWidget* parent)
    : AnswerEdit(parent)
    , m_field(new QPlainTextEdit(this))
{
    m_field->setObjectName(name);
    m_field->setAccessibleName(name);
    setLook(m_field, "look", QStringLiteral("field"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(linesShown * lineHeight + 2 * size::grid);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, &AnswerEdit::changed);
}

QString LinesAnswer::answer() const
{
    const QString text = m_field->toPlainText();
    return text.trimmed().isEmpty() ? QString() : text;
}

void LinesAnswer::setAnswer(const QString& answer)
{
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(answer);
}

void LinesAnswer::setNames(const QString& name, const QString& help)
{
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(help);
}

bool LinesAnswer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        emit left();
    }
    return AnswerEdit::eventFilter(watched, event);
}

NumberAnswer::NumberAnswer(const QString& name, Kind kind, QWidget* parent)
    : LineAnswer(name, parent)
    , m_kind(kind)
    , m_unit(new QLabel(this))
{
    field()->setMaximumWidth(numberWidth);
    field()->setAlignment(Qt::AlignRight);
    setLook(m_unit, "look", QStringLiteral("note"));
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->addWidget(m_unit);
    row->addStretch(1);
    if (kind == Kind::yen) {
        connect(field(), &QLineEdit::textEdited, this, &NumberAnswer::separate);
    }
    NumberAnswer::retranslate();
}

QString NumberAnswer::answer() const
{
    return typedNumber(field()->text());
}

void NumberAnswer::setAnswer(const QString& answer)
{
    LineAnswer::setAnswer(m_kind == Kind::yen ? withSeparators(answer) : answer);
    field()->end(false);
}

void NumberAnswer::retranslate()
{
    m_unit->setText(m_kind == Kind::yen ? tr("yen") : QString());
}

// While typing: the same digits stay before the caret.
void NumberAnswer::separate()
{
    const QString text = field()->text();
    const QString separated = withSeparators(typedNumber(text));
    if (separated == text) {
        return;
    }
    const auto digits = [](const QString& of, qsizetype end) {
        return std::count_if(of.begin(), of.begin() + end, [](QChar c) { return c != u','; });
    };
    const auto before = digits(text, std::min<qsizetype>(field()->cursorPosition(), text.size()));
    qsizetype caret = 0;
    while (caret < separated.size() && digits(separated, caret) < before) {
        ++caret;
    }
    const QSignalBlocker quiet(field());
    field()->setText(separated);
    field()->setCursorPosition(static_cast<int>(caret));
}

} // namespace choba::widgets
