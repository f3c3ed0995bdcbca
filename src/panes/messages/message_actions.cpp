#include "panes/messages/message_actions.h"

#include "panes/messages/opened_form.h"
#include "widgets/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace choba::messages {

namespace {

constexpr const char* names[] = {"wholeTextButton",     "copyMessageButton",  "markOpenedButton",
                                 "markNotOpenedButton", "settleButton",       "unsettleButton",
                                 "reuseButton",         "removeMessageButton"};

} // namespace

MessageActions::MessageActions(const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_form(new OpenedForm(clock, this))
{
    setObjectName(QStringLiteral("messageActions"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (size_t i = 0; i < std::size(names); ++i) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(names[i]));
        widgets::setLook(made, "look", QStringLiteral("quiet"));
        connect(made, &QPushButton::clicked, this, [this, i] {
            const auto what = static_cast<What>(i);
            what == What::opened ? beginOpened() : emit asked(what);
        });
        row->addWidget(made);
        m_buttons.push_back(made);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_form);
    setTabOrder(m_buttons.back(), m_form);
    m_form->hide();
    connect(m_form, &OpenedForm::saveAsked, this, [this](qint64 at) {
        emit openedAsked(at);
        closeForm();
    });
    connect(m_form, &OpenedForm::closed, this, &MessageActions::closeForm);
    connect(m_form, &OpenedForm::heightChanged, this, &MessageActions::heightChanged);
    retranslate();
}

QPushButton* MessageActions::button(What what) const
{
    return m_buttons[size_t(what)];
}

void MessageActions::show(const domain::Message& message, Length length)
{
    const bool same = message.id == m_message.id;
    m_message = message;
    m_length = length;
    const bool in = message.direction == domain::Direction::in;
    button(What::whole)->setVisible(length != Length::shown);
    button(What::opened)->setVisible(!in && !message.openedAt);
    button(What::notOpened)->setVisible(!in && message.openedAt);
    button(What::settle)->setVisible(in && !message.settled);
    button(What::unsettle)->setVisible(in && message.settled);
    if (!same) {
        m_copied = false;
        m_form->hide();
    }
    retranslate();
}

void MessageActions::tellCopied()
{
    m_copied = true;
    retranslate();
}

void MessageActions::beginOpened()
{
    m_form->begin(m_message.at);
    emit heightChanged();
}

bool MessageActions::isFormOpen() const
{
    return !m_form->isHidden();
}

void MessageActions::closeForm()
{
    if (!isFormOpen()) {
        return;
    }
    emit left(); // before the focus wanders to what follows the form
    m_form->hide();
    emit heightChanged();
}

void MessageActions::focusFirst()
{
    for (QPushButton* candidate : m_buttons) {
        if (!candidate->isHidden()) {
            candidate->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MessageActions::popUpMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("messageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* source : m_buttons) {
        if (!source->isHidden()) {
            QAction* action = menu->addAction(source->text(), source, &QPushButton::click);
            action->setObjectName(source->objectName() + QStringLiteral("Action"));
        }
    }
    menu->popup(globalPosition);
}

void MessageActions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageActions::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QFrame::keyPressEvent(event);
}

void MessageActions::retranslate()
{
    button(What::whole)
        ->setText(m_length == Length::unfolded ? tr("Show less") : tr("Show the whole text"));
    button(What::copy)->setText(m_copied ? tr("Copied") : tr("Copy"));
    button(What::opened)->setText(tr("Mark as opened"));
    button(What::opened)->setToolTip(tr("Record that the client opened this message"));
    button(What::notOpened)->setText(tr("Not opened after all"));
    button(What::settle)->setText(tr("Needs no answer"));
    button(What::settle)->setToolTip(tr("It is not your turn because of this message"));
    button(What::unsettle)->setText(tr("Answer it after all"));
    button(What::reuse)->setText(tr("New draft with this text"));
    button(What::remove)->setText(tr("Remove"));
    for (QPushButton* made : m_buttons) {
        made->setAccessibleName(made->text());
    }
    setAccessibleName(tr("What can be done with the message"));
}

} // namespace choba::messages
