// The chips above the list: all, favourites, one use, those that are switched off too.
#pragma once

#include "writing/template_library.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace choba::templates {

struct TemplateCounts {
    int all = 0; // that are not switched off
    int favourites = 0; // of those
    int disabled = 0;

    bool operator==(const TemplateCounts&) const = default;
};

TemplateCounts countsOf(const writing::TemplateLibrary& library);

class TemplateFilters : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateFilters(QWidget* parent = nullptr);

    const writing::TemplateFilter& filter() const { return m_filter; }

    void setCounts(const TemplateCounts& counts);
    void reset(); // to all that are not switched off
    void showSwitchedOff(); // too, whatever else is chosen

signals:
    void filterChosen();
    void pressed(); // a chip, chosen before or not: the list is wanted

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addChip(const QString& name);
    void buildUses();
    void addUse(int value);
    void setUse(const std::optional<domain::Use>& use);
    void retranslate();

    writing::TemplateFilter m_filter;
    TemplateCounts m_counts;
    QPushButton* m_all;
    QPushButton* m_favourites;
    QPushButton* m_disabled;
    QPushButton* m_use;
    QActionGroup* m_uses;
};

} // namespace choba::templates
