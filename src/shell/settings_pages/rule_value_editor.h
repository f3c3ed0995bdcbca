// The control for one rule value: a number with its unit, a text, one of known texts, or a list.
#pragma once

#include "shell/settings_pages/rule_rows.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace choba::widgets {
class ChoiceBox;
class TickBox;
} // namespace choba::widgets

namespace choba::shell {

class RuleValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleValueEditor(QWidget* parent = nullptr);

    // The row's present content; nothing is signalled.
    void show(const RuleRow& row);
    // As it stands in the control, of the type of the row's.
    RuleContent content() const;
    // A list needs the whole width.
    bool isWide() const;

signals:
    void edited();
    void entered(); // Return in a field of one line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setControl(QWidget* control);
    void showNumber(qint64 number);
    void showText(const QString& text);
    void showList(const QStringList& texts);

    RuleRow m_row;
    QStringList m_choices;
    bool m_quiet = false; // the control is being filled
    QWidget* m_control = nullptr; // the one that is shown
    QSpinBox* m_number;
    QLineEdit* m_text;
    widgets::ChoiceBox* m_choice;
    QPlainTextEdit* m_lines;
    QWidget* m_ticks;
    QGridLayout* m_tickGrid;
    std::vector<widgets::TickBox*> m_tickBoxes; // one a choice
};

} // namespace choba::shell
