// How often a template was used, and what became of the letters: counts with the range the true
// share lies in, because a percentage of five letters says nothing. For letters that reach out, the
// variants of the template beside each other.
#pragma once

#include "writing/template_library.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace choba {
class Clock;
}

namespace choba::templates {

// 「10通中4通に返信（17〜69 %）」; without a range when nothing was sent.
QString answeredWords(const domain::TemplateUses& uses);
QString openedWords(const domain::TemplateUses& uses);
QString boughtWords(const domain::TemplateUses& uses);

class FiguresPage : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPage(const Clock& clock, QWidget* parent = nullptr);
    ~FiguresPage() override;

    void show(const std::shared_ptr<const writing::TemplateLibrary>& library, const QString& key);

signals:
    void templateAsked(const QString& key); // another one of the table

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLabel(const char* name, const char* look = nullptr);
    void buildLayout();
    void buildTable();
    void refresh();
    void showOutcome(const domain::TemplateUses& uses);
    void fillTable(const std::vector<const writing::TemplateEntry*>& family);
    QString verdict(const std::vector<const writing::TemplateEntry*>& family) const;

    const Clock& m_clock;
    std::shared_ptr<const writing::TemplateLibrary> m_library;
    QString m_key;
    QLabel* m_uses;
    QLabel* m_lastUsed;
    QWidget* m_outcome;
    QLabel* m_outcomeHeading;
    QLabel* m_sent;
    QLabel* m_opened;
    QLabel* m_answered;
    QLabel* m_bought;
    QLabel* m_explanation;
    QWidget* m_comparison;
    QLabel* m_comparisonHeading;
    QTableWidget* m_table;
    QLabel* m_verdict;
};

} // namespace choba::templates
