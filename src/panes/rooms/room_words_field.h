// The field for the words that narrow the rooms down: each key searches, and some keys go on to the
// rooms.
#pragma once

#include <QLineEdit>

namespace choba::rooms {

class RoomWordsField : public QLineEdit
{
    Q_OBJECT

public:
    explicit RoomWordsField(QWidget* parent = nullptr);

    const QString& words() const { return m_words; } // trimmed

    void focus(); // all of it selected, ready for the next words

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(); // the words are others
    void leftDownwards(); // Enter or the down key: to the rooms
    void escaped(); // after the field was cleared

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QString m_words;
    QAction* m_clear;
};

} // namespace choba::rooms
