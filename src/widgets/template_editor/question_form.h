// One question of a template being made or changed.
#pragma once

#include "domain/letter_template.h"

#include <QWidget>

#include <memory>

namespace choba::widgets {

namespace Ui {
class QuestionForm;
}

class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget* parent = nullptr);
    ~QuestionForm() override;

    // `others` are the names that are taken.
    void begin(const QStringList& others, const QString& name = {});
    void change(const domain::Field& field, const QStringList& others);

signals:
    void kept(const choba::domain::Field& field);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill(const domain::Field& field);
    void fillTypes();
    void refreshType();
    void fillFallbacks(const domain::Field& field, const QString& chosen);
    void refreshName();
    domain::Field typed() const;
    QString problem(const domain::Field& field) const;
    void keep();
    void retranslate();

    std::unique_ptr<Ui::QuestionForm> m_ui;
    QStringList m_others;
    bool m_isNew = true;
    bool m_nameTyped = false; // else it follows the question
};

} // namespace choba::widgets
