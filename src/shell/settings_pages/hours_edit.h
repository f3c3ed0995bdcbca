// One line of hours: a box that says whether there are any, and the hours as text, such as
// "10:00-12:00, 13:00-19:00". Told when the field is left and makes sense.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace choba::widgets {
class TickBox;
}

namespace choba::shell {

enum class HoursKind : quint8 { work, quiet };

enum class HoursProblem : quint8 { none, unknown, overlaps, tooMany };

// The hours in a text as the rule pack writes them, and what is wrong with the first piece that
// cannot stand there.
struct ReadHours {
    QStringList texts;
    HoursProblem problem = HoursProblem::none;
    QString wrong;
};

ReadHours readHours(const QString& text, HoursKind kind);

class HoursEdit : public QWidget
{
    Q_OBJECT

public:
    // Object names: <name>-open, <name>-hours, <name>-problem.
    HoursEdit(const QString& name, HoursKind kind, QWidget* parent = nullptr);

    // What is being typed stays; nothing is signalled. `usual` is offered when the box is ticked.
    void show(const QStringList& texts, const QStringList& usual);
    void setNames(const QString& words, const QString& accessibleHours, const QString& without);

    // Tells what is typed, as when the field is left.
    void finish();

signals:
    void edited(const QStringList& texts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void toggle(bool open);
    void tell(const QStringList& texts);
    void fill(const QStringList& texts);
    void showProblem();
    bool isTouched() const;

    HoursKind m_kind;
    QStringList m_saved;
    QStringList m_usual;
    ReadHours m_problem;
    widgets::TickBox* m_open;
    QLineEdit* m_hours;
    QLabel* m_without; // in place of the hours
    QLabel* m_words; // of the problem
};

} // namespace choba::shell
