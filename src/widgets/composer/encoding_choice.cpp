#include "widgets/composer/encoding_choice.h"

#include "widgets/icons.h"
#include "wording/errors.h"

#include "ui_encoding_choice.h"

#include <QEvent>

namespace choba::widgets {

EncodingChoice::EncodingChoice(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::EncodingChoice>())
{
    m_ui->setupUi(this);
    m_ui->encodingCloseButton->setIcon(icon(QStringLiteral("close"), IconTone::secondary));
    connect(m_ui->encodingCloseButton, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

EncodingChoice::~EncodingChoice() = default;

void EncodingChoice::show(const UnreadableText& file)
{
    m_file = file;
    qDeleteAll(m_buttons);
    qDeleteAll(m_previews);
    m_buttons.clear();
    m_previews.clear();
    for (const Reading& reading : m_file.readings) {
        addChoice(reading);
    }
    retranslate();
    setVisible(true);
    if (!m_buttons.empty()) {
        m_buttons.front()->setFocus();
    }
}

void EncodingChoice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void EncodingChoice::addChoice(const Reading& reading)
{
    const int row = static_cast<int>(m_buttons.size());
    const QString name = text::name(reading.encoding);
    auto* button = new QPushButton(name, this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("encodingButton%1").arg(row));
    auto* preview = new QLabel(reading.preview, this);
    preview->setTextFormat(Qt::PlainText);
    m_ui->choices->addWidget(button, row, 0);
    m_ui->choices->addWidget(preview, row, 1);
    connect(button, &QPushButton::clicked, this, [this, row] {
        hide();
        emit readingChosen(m_file.name, m_file.readings[static_cast<size_t>(row)].text);
    });
    m_buttons.push_back(button);
    m_previews.push_back(preview);
}

void EncodingChoice::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->problemLabel->setText(wording::sentence(m_file.error));
    m_ui->questionLabel->setVisible(!m_buttons.empty());
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString name = text::name(m_file.readings[i].encoding);
        m_buttons[i]->setAccessibleName(tr("Read as %1: %2").arg(name, m_previews[i]->text()));
    }
}

} // namespace choba::widgets
