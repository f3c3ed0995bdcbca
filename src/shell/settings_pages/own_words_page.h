// The words the user never or always wants pointed out.
#pragma once

#include "acts/store.h"
#include "domain/own_rules.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace choba::widgets {
class ActNotices;
class ChoiceBox;
} // namespace choba::widgets

namespace choba::shell {

class OwnWordsModel;
class WordEditor;

class OwnWordsPage : public QWidget
{
    Q_OBJECT

public:
    OwnWordsPage(acts::Store& store, widgets::ActNotices& notices, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectEditor();
    void retranslate();
    // Reads the words again; the chosen one stays chosen.
    void refresh();
    void narrow();
    void choose(WordId id);
    void add(const domain::OwnWord& word);
    void change(const domain::OwnWord& word);

    acts::Store& m_store;
    widgets::ActNotices& m_notices;
    OwnWordsModel* m_model;
    WordId m_chosen;
    QLabel* m_about;
    QLineEdit* m_filter;
    widgets::ChoiceBox* m_kind;
    QTableView* m_table;
    QLabel* m_nothing;
    WordEditor* m_editor;
};

} // namespace choba::shell
