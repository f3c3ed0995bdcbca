// The seller's own details: what stands in every letter and is asked only once.
#pragma once

#include "acts/store.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace choba {
class Clock;
}

namespace choba::templating {
struct Variable;
}

namespace choba::widgets {
class ActNotices;
class AnswerEdit;
class TemplateSource;
} // namespace choba::widgets

namespace choba::shell {

class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    DetailsPage(acts::Store& store, widgets::TemplateSource& templates,
                widgets::ActNotices& notices, const Clock& clock, QWidget* parent = nullptr);
    ~DetailsPage() override;

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Row {
        QString name; // of the variable
        QLabel* label;
        QLabel* meaning;
        QLabel* problem;
        widgets::AnswerEdit* edit;
        QString saved; // as it is in the data file
        bool saving = false;
    };

    void build();
    void addRow(const templating::Variable& variable);
    void read();
    void save(size_t row);
    void retranslate();

    acts::Store& m_store;
    widgets::TemplateSource& m_templates;
    widgets::ActNotices& m_notices;
    const Clock& m_clock;
    QLabel* m_about;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<std::pair<QString, QLabel*>> m_groups; // by id
};

} // namespace choba::shell
