// The language of the window, notifications, and the data file: where it lies, copies, a check,
// all its facts out and in.
#pragma once

#include "acts/store.h"
#include "shell/settings_pages/file_work.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
}

namespace choba::shell {

namespace Ui {
class GeneralPage;
}

class AppearanceControl;
class RadioCard;
class Settings;

class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    GeneralPage(acts::Store& store, AppearanceControl& appearance, Settings& settings,
                const Clock& clock, widgets::ActNotices& notices, QWidget* parent = nullptr);
    ~GeneralPage() override;

signals:
    // The user has confirmed that the copy `path` takes the place of the data file.
    void restoreAsked(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Words = std::function<QString()>;

    void layOutLanguages();
    void connectWork();
    void retranslate();
    void showLanguage();
    void showState();
    void tell(const Words& words);
    void askBackUp();
    void backUp(const QString& target);
    void askRestore();
    void confirmRestore(const QString& source);

    acts::Store& m_store;
    AppearanceControl& m_appearance;
    Settings& m_settings;
    const Clock& m_clock;
    std::unique_ptr<Ui::GeneralPage> m_ui;
    std::vector<RadioCard*> m_languages;
    FileWork m_work;
    Words m_workWords; // what is being done
    Words m_result; // what came of the last work
    QString m_restoreFrom; // empty = nothing is to be confirmed
};

} // namespace choba::shell
