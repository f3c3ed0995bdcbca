// Why the template that is open is not saved, and the way to the place that is meant.
#pragma once

#include "base/result.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace choba::templates {

class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget* parent = nullptr);

    void show(const std::optional<Error>& problem); // hides without one
    // Stands as long as nothing can be saved at all; a problem goes before it.
    void setReadOnly(const QString& reason);

signals:
    void placeAsked(const choba::Error& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<Error> m_problem;
    QString m_readOnly;
    QLabel* m_words;
    QPushButton* m_place;
};

} // namespace choba::templates
