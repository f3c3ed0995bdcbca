// One condition and the text or texts it decides about.
#pragma once

#include "widgets/template_editor/name_book.h"
#include "widgets/template_editor/tag_text.h"

#include <QWidget>

#include <memory>

namespace choba::widgets {

namespace Ui {
class ConditionTexts;
}

class ConditionTexts : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionTexts(QWidget* parent = nullptr);
    ~ConditionTexts() override;

    // `items` = what a list holds; a first text is made of it when there is none yet.
    void show(const NameEntry& entry, const std::vector<NameEntry>& items, const QString& text);

signals:
    void sectionMade(const choba::widgets::SectionText& section);
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    Showing showing() const;
    void refresh();
    void retranslate();

    std::unique_ptr<Ui::ConditionTexts> m_ui;
    NameEntry m_entry;
};

} // namespace choba::widgets
