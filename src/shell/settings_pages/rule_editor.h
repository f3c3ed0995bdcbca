// One rule value: what it is, where it comes from, and the user's own in its place.
#pragma once

#include "shell/settings_pages/rule_rows.h"

#include <QFrame>

#include <memory>

namespace choba::shell {

namespace Ui {
class RuleEditor;
}

class RuleValueEditor;

class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget* parent = nullptr);
    ~RuleEditor() override;

    // Nothing chosen = a hint what to do. What is being typed for the same value stays.
    void show(const std::optional<RuleRow>& row);
    // Why the value was not taken; empty = nothing is wrong.
    void setProblem(const QString& words);

signals:
    void changeAsked(const choba::shell::RuleRow& row, const choba::shell::RuleContent& content);
    void resetAsked(const choba::shell::RuleRow& row);
    // The user's value stays, over the shipped one as it is now.
    void keepAsked(const choba::shell::RuleRow& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void retranslateValues();
    void change();
    void judge();

    std::unique_ptr<Ui::RuleEditor> m_ui;
    RuleValueEditor* m_value;
    std::optional<RuleRow> m_row;
};

} // namespace choba::shell
