// What taking over a file would come to, in place, with the two ways on.
#pragma once

#include "base/result.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace choba::shell {

// How many entries are new, and so on.
struct ImportCounts {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
};

QString countWords(const ImportCounts& counts);
// A line for each of the first entries left out, with place and reason, and how many more there
// are.
QString refusedWords(const std::vector<Error>& refused);

class ImportCard : public QFrame
{
    Q_OBJECT

public:
    // The object names begin with `name`.
    explicit ImportCard(const QString& name, QWidget* parent = nullptr);

    // `details` may be empty.
    void show(const QString& words, const QString& details);
    void setCanTake(bool can);
    // Return must not take anything over by accident.
    void focusCancel();
    // For what the user decides, between the words and the buttons.
    void addRow(QWidget* row);

signals:
    void takeAsked();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QVBoxLayout* m_column;
    QLabel* m_words;
    QLabel* m_details;
    QPushButton* m_take;
    QPushButton* m_cancel;
};

} // namespace choba::shell
