#include "panes/messages/namesake_panel.h"

#include "widgets/choice_box.h"
#include "widgets/composer/channel_words.h"
#include "widgets/look.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace choba::messages {

namespace {

namespace size = widgets::size;

QLabel* makeNote(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    widgets::setLook(label, "look", QStringLiteral("note"));
    return label;
}

// Name, and what tells two of the same name apart.
QString distinctName(const domain::Client& client)
{
    const QString name = shortenedName(domain::addressedName(client));
    return client.platformId.isEmpty()
        ? name
        : NamesakePanel::tr("%1 (%2)").arg(name, shortenedName(client.platformId));
}

} // namespace

QString shortenedName(const QString& name)
{
    constexpr qsizetype longest = 60;
    return name.size() > longest ? name.left(longest) + QChar(0x2026) : name;
}

NamesakePanel::NamesakePanel(QWidget* parent)
    : QWidget(parent)
    , m_notice(new QWidget(this))
    , m_words(makeNote("namesakeWords", m_notice))
    , m_join(makeButton("clientJoin", "quiet"))
    , m_question(new QFrame(this))
    , m_with(new widgets::ChoiceBox(m_question))
    , m_consequence(makeNote("joinWords", m_question))
    , m_yes(makeButton("clientJoinYes"))
    , m_no(makeButton("clientJoinNo", "quiet"))
{
    m_notice->setObjectName(QStringLiteral("clientNamesakes"));
    auto* notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(2);
    notice->addWidget(m_words);
    notice->addWidget(m_join, 0, Qt::AlignLeft);

    m_question->setObjectName(QStringLiteral("clientJoinAsk"));
    widgets::setLook(m_question, "look", QStringLiteral("card"));
    m_with->setObjectName(QStringLiteral("clientJoinWith"));
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_with->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch();
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(12, 10, 12, 10);
    question->setSpacing(size::grid);
    question->addWidget(m_with);
    question->addWidget(m_consequence);
    question->addLayout(buttons);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    column->addWidget(m_question);
    connect(m_join, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_no, &QPushButton::clicked, this, &NamesakePanel::stopAsking);
    connect(m_yes, &QPushButton::clicked, this,
            [this] { emit joinAsked(ClientId{m_with->currentData().toLongLong()}); });
    connect(m_with, &QComboBox::currentIndexChanged, this, &NamesakePanel::refresh);
    retranslate();
}

QPushButton* NamesakePanel::makeButton(const char* name, const char* look)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    if (look != nullptr) {
        widgets::setLook(button, "look", QLatin1String(look));
    }
    return button;
}

void NamesakePanel::show(std::vector<domain::Client> namesakes, bool changed)
{
    m_changed = changed;
    if (namesakes != m_namesakes) {
        m_namesakes = std::move(namesakes);
        m_with->clear();
        for (const domain::Client& other : m_namesakes) {
            m_with->addItem(distinctName(other), other.id.value);
        }
    }
    m_asking = m_asking && !m_namesakes.empty();
    refresh();
}

bool NamesakePanel::isAsking() const
{
    return m_asking;
}

void NamesakePanel::stopAsking()
{
    ask(false);
}

void NamesakePanel::ask(bool asking)
{
    const bool focused = m_no->hasFocus() || m_yes->hasFocus() || m_with->hasFocus();
    m_asking = asking;
    refresh();
    if (asking) {
        m_no->setFocus();
    } else if (focused) {
        m_join->setFocus();
    }
}

void NamesakePanel::refresh()
{
    m_notice->setVisible(!m_namesakes.empty() && !m_asking);
    m_question->setVisible(m_asking);
    m_with->setVisible(m_namesakes.size() > 1);
    m_words->setText(tr("Clients of the same name or number: %1 more")
                         .arg(widgets::figure(qsizetype(m_namesakes.size()))));
    const int index = m_with->currentIndex();
    if (index < 0 || index >= int(m_namesakes.size())) {
        return;
    }
    QString words = tr("The messages, the draft and the note of this client go to %1, links where "
                       "that card has none. This card goes away. It can be undone.")
                        .arg(distinctName(m_namesakes[size_t(index)]));
    if (m_changed) {
        words += QLatin1Char('\n') + tr("What was changed here is not saved.");
    }
    m_consequence->setText(words);
}

void NamesakePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void NamesakePanel::retranslate()
{
    m_join->setText(tr("Join …"));
    m_with->setAccessibleName(tr("Join with"));
    m_yes->setText(tr("Join"));
    m_no->setText(tr("Cancel"));
    m_join->setAccessibleName(tr("Join with the other client"));
    m_yes->setAccessibleName(tr("Join now"));
    m_no->setAccessibleName(tr("Do not join"));
    refresh();
}

} // namespace choba::messages
