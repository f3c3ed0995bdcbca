// What an empty editor says: what it is for, and a first step. Lies over the editor and lets clicks
// through to it, except for its button.
#pragma once

#include <QObject>

class QLabel;
class QPushButton;
class QWidget;

namespace choba::widgets {

class EmptyHint : public QObject
{
    Q_OBJECT

public:
    // `surface` is the editor's viewport.
    explicit EmptyHint(QWidget* surface);

    void setVisible(bool visible);
    void retranslate();

signals:
    void sampleAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QWidget* m_surface;
    QLabel* m_words;
    QPushButton* m_sample;
};

} // namespace choba::widgets
