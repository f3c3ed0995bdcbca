// The small menu at the foot of the rail: appearance, language, keys and about.
#pragma once

#include "shell/settings.h"

#include <QMenu>

class QActionGroup;

namespace choba::shell {

class AppearanceControl;

class ViewMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ViewMenu(AppearanceControl& control, QWidget* parent = nullptr);

signals:
    void aboutAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    AppearanceControl& m_control;
    QAction* m_appearanceTitle;
    QAction* m_languageTitle = nullptr;
    QActionGroup* m_appearances;
    QActionGroup* m_languages;
    QAction* m_about;
};

} // namespace choba::shell
