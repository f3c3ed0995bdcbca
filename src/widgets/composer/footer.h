// The foot of the composer: length, what was found, and a word of the pane's on the draft.
#pragma once

#include "widgets/composer/letter.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace choba::widgets {

class Counter;
class ElidedLabel;

class Footer : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(const Letter& letter, QWidget* parent = nullptr);

    void refresh();
    void setStatus(const QString& words);

signals:
    void severityChosen(choba::Severity severity);

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::array severities{Severity::stop, Severity::warn, Severity::hint};

    const Letter& m_letter;
    Counter* m_counter;
    std::array<QPushButton*, severities.size()> m_chips = {};
    ElidedLabel* m_status;
};

} // namespace choba::widgets
