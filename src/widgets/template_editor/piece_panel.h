// Other templates, to be put in as a part of this one.
#pragma once

#include "widgets/template_editor/choice_list.h"
#include "widgets/template_editor/popup_panel.h"
#include "writing/template_library.h"

namespace choba::widgets {

class PiecePanel : public PopupPanel
{
    Q_OBJECT

public:
    PiecePanel(QWidget* host, QWidget* back);

    // All but the template of this key, parts first.
    void choose(QWidget* anchor, const writing::TemplateLibrary& library, const QString& key);

signals:
    void tagMade(const QString& tag);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ChoiceList* m_list;
};

} // namespace choba::widgets
