// The field for the search in the templates: each key searches, and some keys go on to the list.
#pragma once

#include <QLineEdit>

namespace choba::templates {

class TemplateSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit TemplateSearch(QWidget* parent = nullptr);

    QString words() const { return m_words; } // trimmed

    void focus(); // all of it selected, ready for the next words

    QSize sizeHint() const override;

signals:
    void edited(); // the words are others
    void entered(); // Enter: go to the first result
    void moveDown(); // the down key: into the list
    void escaped(); // after the field was cleared

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QString m_words;
    QAction* m_clear;
};

} // namespace choba::templates
