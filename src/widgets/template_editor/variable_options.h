// How one variable is written: its format, days added, what stands there while it is unknown.
#pragma once

#include "widgets/template_editor/name_book.h"
#include "widgets/template_editor/tag_text.h"

#include <QWidget>

#include <memory>

namespace choba::widgets {

namespace Ui {
class VariableOptions;
}

class VariableOptions : public QWidget
{
    Q_OBJECT

public:
    explicit VariableOptions(QWidget* parent = nullptr);
    ~VariableOptions() override;

    // `names` outlives what is shown. `tag` is what to begin with.
    void show(const NameBook& names, const NameEntry& entry, const ValueTag& tag);

    // How such a variable is written when nothing else is chosen: amounts of money with 円.
    static ValueTag usual(const NameEntry& entry);
    // There is more to choose than a fallback.
    static bool hasForms(const NameEntry& entry);

signals:
    void tagMade(const QString& tag);
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillForms(const ValueTag& tag);
    void fillShift(const ValueTag& tag);
    void refresh();
    ValueTag chosen() const;

    std::unique_ptr<Ui::VariableOptions> m_ui;
    const NameBook* m_names = nullptr;
    NameEntry m_entry;
    bool m_filling = false;
};

} // namespace choba::widgets
