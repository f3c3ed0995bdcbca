// Above the template: its name and marks, what can be done with it, and which side of it is shown.
#pragma once

#include "writing/template_library.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace choba::widgets {
class ElidedLabel;
}

namespace choba::templates {

class TemplateHeader : public QFrame
{
    Q_OBJECT

public:
    enum class View { text, history, figures };

    struct State {
        QString name;
        bool saved = true; // false: it was never saved, so there is nothing but its text
        bool dirty = false;
        writing::Origin origin = writing::Origin::own;
        domain::TemplateMarks marks;
        domain::Use use = domain::Use::messages;
        bool isDefault = false;
        QString readOnly; // why nothing can be changed; empty = it can
    };

    explicit TemplateHeader(QWidget* parent = nullptr);
    ~TemplateHeader() override;

    void show(const State& state);
    void setView(View view);
    void popUpMenu(const QPoint& globalPosition);

signals:
    void viewChosen(choba::templates::TemplateHeader::View view);
    void useAsked();
    void favouriteAsked(bool favourite);
    void enabledAsked(bool enabled);
    void firstAsked(bool first);
    void duplicateAsked();
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name);
    QAction* addEntry(const char* name);
    void buildRow();
    void buildMenu();
    void refresh();
    void refreshMenu();
    QString note() const;
    void retranslate();

    State m_state;
    widgets::ElidedLabel* m_name;
    widgets::ElidedLabel* m_note; // whose it is, and its marks
    QLabel* m_dirty;
    QPushButton* m_favourite;
    QPushButton* m_text;
    QPushButton* m_history;
    QPushButton* m_figures;
    QPushButton* m_use;
    QPushButton* m_more;
    QMenu* m_menu;
    QAction* m_firstAction;
    QAction* m_enabledAction;
    QAction* m_duplicateAction;
    QAction* m_removeAction;
};

} // namespace choba::templates
