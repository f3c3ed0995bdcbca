// A dropped text file is not UTF-8: where it fails, and one button for each way it can be read.
#pragma once

#include "widgets/composer/text_import.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace choba::widgets {

namespace Ui {
class EncodingChoice;
}

class EncodingChoice : public QFrame
{
    Q_OBJECT

public:
    explicit EncodingChoice(QWidget* parent = nullptr);
    ~EncodingChoice() override;

    void show(const UnreadableText& file);

signals:
    void readingChosen(const QString& name, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addChoice(const Reading& reading);
    void retranslate();

    std::unique_ptr<Ui::EncodingChoice> m_ui;
    UnreadableText m_file;
    std::vector<QPushButton*> m_buttons;
    std::vector<QLabel*> m_previews;
};

} // namespace choba::widgets
