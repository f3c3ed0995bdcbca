// Stands in for the editor when a text is too long to be laid out: the text is held in memory, and
// an excerpt of it is shown.
#pragma once

#include <QWidget>

#include <memory>

namespace choba::widgets {

namespace Ui {
class HeldTextView;
}

class HeldTextView : public QWidget
{
    Q_OBJECT

public:
    explicit HeldTextView(QWidget* parent = nullptr);
    ~HeldTextView() override;

    // `text` is shared, not copied.
    void hold(const QString& text);
    // Shows the surroundings of text[start, end) with it selected.
    void reveal(qsizetype start, qsizetype end);
    // 0 … 1000; 1000 hides the bar.
    void setProgress(int permille);

signals:
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showBeginning();

    QString m_text;
    std::unique_ptr<Ui::HeldTextView> m_ui;
};

} // namespace choba::widgets
