// Everything that can be put into a letter, with what it means and what it would be now. A click
// puts it in; dates and times ask first how they are to be written.
#pragma once

#include "widgets/template_editor/choice_list.h"
#include "widgets/template_editor/popup_panel.h"
#include "widgets/template_editor/variable_options.h"

class QStackedWidget;

namespace choba::widgets {

class VariablePanel : public PopupPanel
{
    Q_OBJECT

public:
    VariablePanel(QWidget* host, QWidget* back);

    // `lists` = the lists whose section the caret is in: what is in them comes first. `names` is
    // kept by the caller while the panel is open.
    void choose(QWidget* anchor, const NameBook& names, const QStringList& lists);
    // Straight to the options of a tag that is there already.
    void change(QWidget* anchor, const NameBook& names, const NameEntry& entry,
                const ValueTag& tag);

signals:
    void tagMade(const QString& tag);
    // A yes-or-no or a list was chosen: that is put in as a condition.
    void conditionAsked(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addRow(std::vector<ChoiceRow>& rows, const NameEntry& entry, const QString& group);
    void take(const QString& id);
    void showOptions(const QString& id);
    void finish(const QString& tag);

    const NameBook* m_names = nullptr;
    std::vector<NameEntry> m_offered; // ids of rows are positions in it
    QStackedWidget* m_pages;
    ChoiceList* m_list;
    VariableOptions* m_options;
};

// What the value of an entry is said to be in a list.
QString valueWords(const NameEntry& entry);

} // namespace choba::widgets
