// The field for the search, with its key in it while it is empty and a button to clear it when not.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace choba::messages {

class SearchField : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    QString words() const; // trimmed
    void clear();
    void focus(); // all of it selected, ready for the next words

    QSize sizeHint() const override;

signals:
    void edited(); // the words are others
    void entered(); // Enter: go to the first result
    void moveDown(); // the down key: into the results
    void escaped(); // after the field was cleared

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void textChanged();
    void retranslate();

    QLineEdit* m_edit;
    QLabel* m_hint;
    QPushButton* m_clear;
    QString m_words;
};

} // namespace choba::messages
