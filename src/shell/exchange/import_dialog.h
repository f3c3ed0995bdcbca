// Templates from a file of this or another program: what would happen is shown first, the user
// decides about what is there already, and nothing is stored before the button is pressed.
#pragma once

#include "shell/exchange/import_model.h"
#include "shell/exchange/import_reader.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace choba {
class Clock;
}

namespace choba::acts {
class Store;
}

namespace choba::widgets {
class ActNotices;
class TemplateSource;
} // namespace choba::widgets

namespace choba::shell {

namespace Ui {
class ImportDialog;
}

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(acts::Store& store, widgets::TemplateSource& templates, const Clock& clock,
                 QWidget* parent = nullptr);
    ~ImportDialog() override;

    // Is this a file the dialog may be able to read, by its name?
    static bool takes(const QString& path);

    // Reads the file and shows what would happen.
    void look(const QString& path);

    // While templates are stored it stops that and stays, to tell what came of it.
    void reject() override;

signals:
    // The dialog leaves what it stored: the way back is to be offered elsewhere.
    void storedAndLeft(const choba::acts::Receipt& receipt);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State : quint8 { empty, reading, planned, storing, done, refused };

    using Filter = std::optional<ImportModel::Step>;

    void setUpTable();
    void setUpChips();
    void connectWork();
    void chooseFile();
    void read();
    void takeOver();
    void stop();
    void storingDone(const Result<acts::Receipt>& receipt);
    void leaveStored();
    void saveReport();
    void enter(State state);
    void refresh();
    void refreshChips();
    QString nothingSentence() const;
    QString outcomeFormat() const;
    void retranslate();

    acts::Store& m_store;
    widgets::TemplateSource& m_templates;
    const Clock& m_clock;
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportModel* m_model;
    widgets::ActNotices* m_notices;
    ImportReader m_reader;
    std::shared_ptr<Job> m_storing; // of the state storing
    QTimer m_look; // at its progress
    std::vector<std::pair<QPushButton*, Filter>> m_chips;
    State m_state = State::empty;
    QString m_path;
    ImportRead m_read; // of the states planned to done
    Error m_problem; // of the state refused
    std::optional<acts::Receipt> m_stored; // while its notice stands here
};

} // namespace choba::shell
