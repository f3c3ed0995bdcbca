#include "widgets/template_form/choice_answers.h"

#include "widgets/choice_box.h"
#include "widgets/look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace choba::widgets {

namespace {

constexpr QLatin1String yes("yes");
constexpr QLatin1String no("no");

QPushButton* segment(const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    setLook(button, "look", QStringLiteral("segment"));
    return button;
}

} // namespace

ChoiceAnswer::ChoiceAnswer(const QString& name, const QStringList& choices, QWidget* parent)
    : AnswerEdit(parent)
    , m_box(new ChoiceBox(this))
{
    m_box->setObjectName(name);
    m_box->addItem(QString());
    m_box->addItems(choices);
    setFocusProxy(m_box);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        emit changed();
        emit left();
    });
    ChoiceAnswer::retranslate();
}

QString ChoiceAnswer::answer() const
{
    return m_box->currentIndex() <= 0 ? QString() : m_box->currentText();
}

void ChoiceAnswer::setAnswer(const QString& answer)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(answer.isEmpty() ? 0 : std::max(0, m_box->findText(answer)));
}

void ChoiceAnswer::setNames(const QString& name, const QString& help)
{
    m_box->setAccessibleName(name);
    m_box->setAccessibleDescription(help);
}

void ChoiceAnswer::retranslate()
{
    m_box->setItemText(0, tr("(not chosen)"));
}

FlagAnswer::FlagAnswer(const QString& name, QWidget* parent)
    : AnswerEdit(parent)
    , m_yes(segment(name, this))
    , m_no(segment(name % QLatin1String("-no"), this))
{
    setFocusProxy(m_yes);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    row->addStretch(1);
    connect(m_yes, &QPushButton::clicked, this, [this] { pressed(m_no); });
    connect(m_no, &QPushButton::clicked, this, [this] { pressed(m_yes); });
    FlagAnswer::retranslate();
}

QString FlagAnswer::answer() const
{
    return m_yes->isChecked() ? yes : m_no->isChecked() ? no : QString();
}

void FlagAnswer::setAnswer(const QString& answer)
{
    m_yes->setChecked(answer == yes);
    m_no->setChecked(answer == no);
}

void FlagAnswer::setNames(const QString& name, const QString& help)
{
    m_name = name;
    m_yes->setAccessibleDescription(help);
    m_no->setAccessibleDescription(help);
    retranslate();
}

void FlagAnswer::retranslate()
{
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_yes->setAccessibleName(tr("%1: yes").arg(m_name));
    m_no->setAccessibleName(tr("%1: no").arg(m_name));
}

// A second press takes the answer back.
void FlagAnswer::pressed(QPushButton* other)
{
    other->setChecked(false);
    emit changed();
    emit left();
}

} // namespace choba::widgets
