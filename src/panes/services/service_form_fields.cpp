// The part of ServiceForm that puts a service into its fields and reads it out of them.
#include "base/ms.h"
#include "panes/services/pane_words.h"
#include "panes/services/service_form.h"

#include "ui_service_form.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <functional>

namespace choba::services {

namespace {

constexpr int hours = static_cast<int>(ms::day / ms::hour);

const QString noAllowance = QStringLiteral("none");
const QString anyAllowance = QStringLiteral("unlimited");

QString allowanceKey(const domain::Policy& policy)
{
    switch (policy.allowance) {
    case domain::Allowance::none:
        return noAllowance;
    case domain::Allowance::unlimited:
        return anyAllowance;
    case domain::Allowance::limited:
        break;
    }
    return QString::number(policy.rounds);
}

QString allowanceChoice(const QString& key)
{
    if (key == noAllowance) {
        return allowanceWords(domain::Allowance::none, 0);
    }
    return key == anyAllowance ? allowanceWords(domain::Allowance::unlimited, 0)
                               : allowanceWords(domain::Allowance::limited, key.toInt());
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(box->findData(data));
}

template<typename Key>
QString keyText(Key value)
{
    return domain::key(value).toString();
}

} // namespace

// Choices whose words depend on the language, and on what the site offers; what is chosen stays.
void ServiceForm::fillChoices()
{
    const QScopedValueRollback filling(m_filling, true);
    const auto refill = [](QComboBox* box, const std::function<void()>& add) {
        const QVariant chosen = box->currentData();
        box->clear();
        add();
        choose(box, chosen);
    };
    refill(m_ui->serviceDayKind, [this] {
        m_ui->serviceDayKind->addItem(tr("calendar days"), keyText(domain::DayKind::calendar));
        m_ui->serviceDayKind->addItem(tr("business days"), keyText(domain::DayKind::business));
    });
    refill(m_ui->serviceRestart, [this] {
        for (const domain::Restart restart : {domain::Restart::free, domain::Restart::withinSupport,
                                              domain::Restart::newPurchase}) {
            m_ui->serviceRestart->addItem(restartChoice(restart), keyText(restart));
        }
    });
    refill(m_ui->serviceCloseHour, [this] {
        for (int hour = 0; hour < hours; ++hour) {
            m_ui->serviceCloseHour->addItem(tr("%1:00").arg(hour), hour);
        }
    });
    refill(m_ui->serviceAllowance, [this] {
        QStringList keys = m_allowances;
        if (const QString own = allowanceKey(m_opened.policy); !keys.contains(own)) {
            keys << own; // set otherwise, and not to be lost
        }
        for (const QString& key : std::as_const(keys)) {
            m_ui->serviceAllowance->addItem(allowanceChoice(key), key);
        }
    });
}

void ServiceForm::fill(const ServiceInput& input)
{
    const QScopedValueRollback filling(m_filling, true);
    const domain::Service& service = input.service;
    const domain::Policy& policy = input.policy;
    m_ui->serviceTitle->setText(service.title);
    m_ui->serviceItem->setText(service.item);
    m_ui->serviceNumber->setText(service.number);
    m_ui->servicePrice->setValue(
        static_cast<int>(std::min<qint64>(service.price, m_ui->servicePrice->maximum())));
    m_ui->serviceRevisionPrice->setValue(static_cast<int>(
        std::min<qint64>(service.revisionPrice, m_ui->serviceRevisionPrice->maximum())));
    m_ui->serviceVideo->setChecked(service.isVideo);
    m_ui->serviceReviewMonths->setValue(service.reviewMonths);
    m_ui->serviceNote->setPlainText(service.note);
    choose(m_ui->serviceAllowance, allowanceKey(policy));
    m_ui->serviceSilenceDays->setValue(policy.silenceDays);
    choose(m_ui->serviceDayKind, keyText(policy.dayKind));
    m_ui->serviceNoticeLead->setValue(policy.noticeLead);
    choose(m_ui->serviceCloseHour, policy.closeHour);
    choose(m_ui->serviceRestart, keyText(policy.restart));
    m_ui->serviceSupportDays->setValue(policy.supportDays);
    m_ui->serviceDeliveryDays->setValue(policy.deliveryDays);
    m_ui->serviceDraftDays->setValue(policy.draftDays);
    m_ui->serviceEstimates->setChecked(policy.acceptsEstimates);
    m_ui->serviceVideoChat->setChecked(policy.videoChat);
    m_ui->servicePaidAcceptance->setChecked(policy.paidAcceptance);
}

ServiceForm::Unread ServiceForm::unread() const
{
    Unread unread;
    for (const CountEdit* field : findChildren<CountEdit*>()) {
        if (field->isUnread()) {
            unread.insert(field->objectName(), field->typed());
        }
    }
    return unread;
}

void ServiceForm::putBack(const Unread& unread)
{
    const QScopedValueRollback filling(m_filling, true);
    for (auto typed = unread.cbegin(); typed != unread.cend(); ++typed) {
        if (auto* field = findChild<CountEdit*>(typed.key())) {
            field->type(*typed);
        }
    }
}

ServiceInput ServiceForm::input() const
{
    ServiceInput input = m_opened;
    readService(input.service);
    readPolicy(input.policy);
    return input;
}

void ServiceForm::readService(domain::Service& service) const
{
    service.title = m_ui->serviceTitle->text().trimmed();
    service.item = m_ui->serviceItem->text().trimmed();
    service.number = m_ui->serviceNumber->text().trimmed();
    service.price = m_ui->servicePrice->number();
    service.revisionPrice = m_ui->serviceRevisionPrice->number();
    service.isVideo = m_ui->serviceVideo->isChecked();
    service.reviewMonths = m_ui->serviceReviewMonths->number();
    service.note = m_ui->serviceNote->toPlainText();
}

void ServiceForm::readPolicy(domain::Policy& policy) const
{
    const QString allowance = m_ui->serviceAllowance->currentData().toString();
    policy.allowance = allowance == noAllowance ? domain::Allowance::none
        : allowance == anyAllowance             ? domain::Allowance::unlimited
                                                : domain::Allowance::limited;
    if (policy.allowance == domain::Allowance::limited) {
        policy.rounds = allowance.toInt();
    } else if (m_opened.policy.allowance != policy.allowance) {
        policy.rounds = 0;
    }
    policy.silenceDays = m_ui->serviceSilenceDays->number();
    policy.dayKind = domain::dayKindFromKey(m_ui->serviceDayKind->currentData().toString())
                         .value_or(policy.dayKind);
    policy.noticeLead = m_ui->serviceNoticeLead->number();
    policy.closeHour = m_ui->serviceCloseHour->currentData().toInt();
    policy.restart = domain::restartFromKey(m_ui->serviceRestart->currentData().toString())
                         .value_or(policy.restart);
    policy.supportDays = m_ui->serviceSupportDays->number();
    policy.deliveryDays = m_ui->serviceDeliveryDays->number();
    policy.draftDays = m_ui->serviceDraftDays->number();
    policy.acceptsEstimates = m_ui->serviceEstimates->isChecked();
    policy.videoChat = m_ui->serviceVideoChat->isChecked();
    policy.paidAcceptance = m_ui->servicePaidAcceptance->isChecked();
}

} // namespace choba::services
