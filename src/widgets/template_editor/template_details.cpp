#include "widgets/template_editor/template_details.h"

#include "widgets/composer/channel_words.h"
#include "widgets/template_editor/template_words.h"

#include "ui_template_details.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace choba::widgets {

namespace {

constexpr int descriptionHeight = 52; // two lines

} // namespace

QStringList separated(const QString& words)
{
    QString plain = words;
    for (const char16_t comma : {u'、', u'，', u'､'}) {
        plain.replace(QChar(comma), u',');
    }
    QStringList list;
    for (const QString& word : plain.split(u',')) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !list.contains(trimmed)) {
            list << trimmed;
        }
    }
    return list;
}

TemplateDetails::TemplateDetails(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TemplateDetails>())
{
    m_ui->setupUi(this);
    m_ui->templateDescription->setFixedHeight(descriptionHeight);
    m_ui->templateGroup->setInsertPolicy(QComboBox::NoInsert);
    m_ui->templateGroup->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_ui->templateGroup->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox* box : {static_cast<QComboBox*>(m_ui->templateUse),
                           static_cast<QComboBox*>(m_ui->templateChannel)}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateDetails::tell);
    }
    connect(m_ui->templateGroup, &QComboBox::editTextChanged, this, &TemplateDetails::tell);
    for (const QLineEdit* field : {m_ui->templateAliases, m_ui->templateTags}) {
        connect(field, &QLineEdit::textChanged, this, &TemplateDetails::tell);
    }
    connect(m_ui->templateDescription, &QPlainTextEdit::textChanged, this, &TemplateDetails::tell);
    fillUses();
    fillChannels();
}

TemplateDetails::~TemplateDetails() = default;

void TemplateDetails::tell()
{
    if (!m_filling) {
        emit edited();
    }
}

void TemplateDetails::setGroups(const QStringList& groups)
{
    if (groups == m_groups) {
        return; // the caret stays where it is
    }
    m_groups = groups;
    const QScopedValueRollback filling(m_filling, true);
    const QString text = m_ui->templateGroup->currentText();
    const int caret = m_ui->templateGroup->lineEdit()->cursorPosition();
    m_ui->templateGroup->clear();
    m_ui->templateGroup->addItems(groups);
    m_ui->templateGroup->setEditText(text);
    m_ui->templateGroup->lineEdit()->setCursorPosition(caret);
}

void TemplateDetails::setChannels(const std::vector<rules::Channel>& channels)
{
    m_channels = channels;
    fillChannels();
}

void TemplateDetails::setReadOnly(bool readOnly)
{
    m_ui->templateGroup->setEnabled(!readOnly);
    m_ui->templateUse->setEnabled(!readOnly);
    m_ui->templateChannel->setEnabled(!readOnly);
    m_ui->templateAliases->setReadOnly(readOnly);
    m_ui->templateTags->setReadOnly(readOnly);
    m_ui->templateDescription->setReadOnly(readOnly);
}

void TemplateDetails::show(const domain::LetterTemplate& letter)
{
    const QScopedValueRollback filling(m_filling, true);
    // A field that says so already keeps its caret.
    if (m_ui->templateGroup->currentText().trimmed() != letter.group.trimmed()) {
        m_ui->templateGroup->setEditText(letter.group);
    }
    m_ui->templateUse->setCurrentIndex(
        m_ui->templateUse->findData(domain::key(letter.use).toString()));
    // A place that the present rules do not know is kept.
    if (m_ui->templateChannel->findData(letter.channel) < 0) {
        m_ui->templateChannel->addItem(letter.channel, letter.channel);
    }
    m_ui->templateChannel->setCurrentIndex(m_ui->templateChannel->findData(letter.channel));
    for (const auto& [field, words] : {std::pair(m_ui->templateAliases, &letter.aliases),
                                       std::pair(m_ui->templateTags, &letter.tags)}) {
        if (separated(field->text()) != *words) {
            field->setText(words->join(QLatin1String(", ")));
        }
    }
    if (m_ui->templateDescription->toPlainText() != letter.description) {
        m_ui->templateDescription->setPlainText(letter.description);
    }
}

void TemplateDetails::apply(domain::LetterTemplate& letter) const
{
    letter.group = m_ui->templateGroup->currentText().trimmed();
    letter.use =
        domain::useFromKey(m_ui->templateUse->currentData().toString()).value_or(letter.use);
    letter.channel = channel();
    letter.aliases = separated(m_ui->templateAliases->text());
    letter.tags = separated(m_ui->templateTags->text());
    letter.description = m_ui->templateDescription->toPlainText();
}

QString TemplateDetails::channel() const
{
    return m_ui->templateChannel->currentData().toString();
}

QString TemplateDetails::summary() const
{
    QStringList words;
    words << m_ui->templateGroup->currentText().trimmed();
    // By the keys, for the boxes may still speak the former language.
    if (const auto use = domain::useFromKey(m_ui->templateUse->currentData().toString())) {
        words << useWords(*use);
    }
    for (const rules::Channel& known : m_channels) {
        if (known.id == channel()) {
            words << channelName(known);
        }
    }
    words << separated(m_ui->templateAliases->text()).join(QLatin1String(", "));
    words.removeAll(QString());
    words.removeDuplicates(); // a group, a use and a place may be called the same
    return words.join(QStringLiteral(" · "));
}

void TemplateDetails::focusAliases()
{
    m_ui->templateAliases->setFocus(Qt::OtherFocusReason);
    m_ui->templateAliases->selectAll();
}

void TemplateDetails::fillUses()
{
    const QScopedValueRollback filling(m_filling, true);
    const int chosen = std::max(m_ui->templateUse->currentIndex(), 0);
    m_ui->templateUse->clear();
    for (int i = 0; i < domain::useCount; ++i) {
        const auto use = static_cast<domain::Use>(i);
        m_ui->templateUse->addItem(useWords(use), domain::key(use).toString());
    }
    m_ui->templateUse->setCurrentIndex(chosen);
}

void TemplateDetails::fillChannels()
{
    const QScopedValueRollback filling(m_filling, true);
    const QString chosen = channel();
    m_ui->templateChannel->clear();
    m_ui->templateChannel->addItem(tr("Anywhere"), QString());
    for (const rules::Channel& channel : m_channels) {
        m_ui->templateChannel->addItem(channelName(channel), channel.id);
    }
    if (m_ui->templateChannel->findData(chosen) < 0) {
        m_ui->templateChannel->addItem(chosen, chosen);
    }
    m_ui->templateChannel->setCurrentIndex(m_ui->templateChannel->findData(chosen));
}

void TemplateDetails::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->retranslateUi(this);
        fillUses();
        fillChannels();
    }
    QWidget::changeEvent(event);
}

} // namespace choba::widgets
