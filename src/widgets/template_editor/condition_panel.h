// A part of the letter that stands there only sometimes: first what decides, then the text.
#pragma once

#include "widgets/template_editor/choice_list.h"
#include "widgets/template_editor/condition_texts.h"
#include "widgets/template_editor/popup_panel.h"

class QStackedWidget;

namespace choba::widgets {

class ConditionPanel : public PopupPanel
{
    Q_OBJECT

public:
    ConditionPanel(QWidget* host, QWidget* back);

    // `text` is what the condition is for; may be empty. `names` is kept by the caller while the
    // panel is open.
    void choose(QWidget* anchor, const NameBook& names, const QString& text);
    // What decides is known already.
    void begin(QWidget* anchor, const NameBook& names, const QString& text, const QString& name);

signals:
    void sectionMade(const choba::widgets::SectionText& section);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void take(const QString& name);

    const NameBook* m_names = nullptr;
    QString m_text;
    QStackedWidget* m_pages;
    ChoiceList* m_list;
    ConditionTexts* m_texts;
};

} // namespace choba::widgets
