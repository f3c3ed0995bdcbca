// Light, dark, or as the desktop is; applied at once.
#pragma once

#include "shell/settings.h"

#include <QWidget>

#include <array>

class QLabel;

namespace choba::shell {

class AppearanceControl;
class RadioCard;

class AppearancePage : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(AppearanceControl& control, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    // The view menu may have chosen another one meanwhile.
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void showChosen();

    AppearanceControl& m_control;
    QLabel* m_title;
    std::array<RadioCard*, 3> m_cards;
};

} // namespace choba::shell
