// The questions a template asks before it is used: a table under a heading that opens and closes
// it, and a form for one of them that opens over the editor.
#pragma once

#include "domain/letter_template.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QTableView;

namespace choba::widgets {

class PopupPanel;
class QuestionForm;
class QuestionsModel;

class QuestionsPanel : public QWidget
{
    Q_OBJECT

public:
    // The form opens in `host`.
    explicit QuestionsPanel(QWidget* host);

    const std::vector<domain::Field>& fields() const;
    void setFields(const std::vector<domain::Field>& fields);
    void setUnused(const QSet<QString>& names);
    void setReadOnly(bool readOnly);

    // Opens the form for a new one below `anchor`; `name` may be empty.
    void beginNew(QWidget* anchor, const QString& name = {});
    void setOpen(bool open);

    bool isOpen() const { return m_open; }

    void showQuestion(const QString& name);

signals:
    void edited();
    void folded(bool open); // the table was opened or closed
    void added(const choba::domain::Field& field);
    void renamed(const QString& from, const QString& to);
    // Its tag is wanted at the caret.
    void insertAsked(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildTable();
    QPushButton* addButton(const QString& name, void (QuestionsPanel::*act)());
    void keep(const domain::Field& field);
    void change();
    void remove();
    void insert();
    void moveUp();
    void moveDown();
    void move(int by);
    void take(const std::vector<domain::Field>& fields, int row);
    int row() const;
    QStringList namesBut(int row) const;
    void refresh();
    void retranslate();

    QuestionsModel* m_model;
    QPushButton* m_toggle;
    QPushButton* m_add;
    QWidget* m_page;
    QTableView* m_table;
    PopupPanel* m_panel;
    QuestionForm* m_form;
    std::vector<QPushButton*> m_rowButtons; // change, put in, up, down, remove
    int m_changing = -1; // the row in the form; -1 = a new one
    bool m_open = false;
    bool m_readOnly = false;
};

} // namespace choba::widgets
