// Every rule of the pack with where it comes from and how sure it is, and the user's own values.
#pragma once

#include "acts/store.h"
#include "shell/settings_pages/rule_rows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace choba {
class Clock;
}

namespace choba::widgets {
class ActNotices;
class ChoiceBox;
class KnowledgeSource;
} // namespace choba::widgets

namespace choba::shell {

class RuleEditor;
class RulesModel;

class RulesPage : public QWidget
{
    Q_OBJECT

public:
    RulesPage(acts::Store& store, widgets::KnowledgeSource& knowledge, const Clock& clock,
              widgets::ActNotices& notices, QWidget* parent = nullptr);

    // A sentence of the bar with the rules' names in place of their ids.
    QString withNames(const QString& sentence) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void retranslateGroups();
    // Reads the pack and the own rules again; the chosen rule stays chosen.
    void refresh();
    void narrow();
    void choose(const QString& id, QDate validFrom);
    void showChosen();
    void change(const RuleRow& row, const RuleContent& content);

    acts::Store& m_store;
    widgets::KnowledgeSource& m_knowledge;
    const Clock& m_clock;
    widgets::ActNotices& m_notices;
    RulesModel* m_model;
    QString m_chosen; // id
    QDate m_chosenPeriod;
    QLabel* m_about;
    QLineEdit* m_filter;
    widgets::ChoiceBox* m_group;
    QTableView* m_table;
    QLabel* m_nothing;
    RuleEditor* m_editor;
};

} // namespace choba::shell
