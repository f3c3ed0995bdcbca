// A field for the words that narrow a list down: each key searches, and some keys go on to the
// list. Its names are the pane's, in nameParts().
#pragma once

#include <QLineEdit>

namespace choba::widgets {

class WordsField : public QLineEdit
{
    Q_OBJECT

public:
    const QString& words() const { return m_words; } // trimmed

    void focus(); // all of it selected, ready for the next words

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(); // the words are others
    void entered(); // Enter
    void leftDownwards(); // the down key
    void escaped(); // after the field was cleared

protected:
    // `narrowest` in pixels, `longest` in UTF-16 units: more is a letter pasted by mistake. Its
    // button is called `name` with "Clear" behind it.
    WordsField(const QString& name, int narrowest, int longest, QWidget* parent);

    // In the installed language; also after the width has changed.
    virtual void nameParts() = 0;

    QAction* clearAction() const { return m_clear; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_words;
    QAction* m_clear;
    int m_narrowest;
};

} // namespace choba::widgets
