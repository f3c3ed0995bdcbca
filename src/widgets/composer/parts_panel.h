// In which order the parts go out, which is next, and why nothing can be copied if so.
#pragma once

#include "widgets/composer/letter.h"

#include <QFrame>

class QAction;

namespace choba::widgets {

namespace Ui {
class PartsPanel;
}

class PartsModel;

class PartsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PartsPanel(const Letter& letter, QWidget* parent = nullptr);
    ~PartsPanel() override;

    void refresh();

    QWidget* lastInTabOrder() const;

signals:
    void copyAsked(); // the next part
    void partCopyAsked(int index);
    void partChosen(int index);
    void sentAsked();
    void allSentAsked();
    void takeBackAsked(); // the last mark
    void openTagAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshButtons();
    QString advice() const;
    QString findingsAdvice() const;

    const Letter& m_letter;
    std::unique_ptr<Ui::PartsPanel> m_ui;
    PartsModel* m_model;
    QAction* m_allSent;
    QAction* m_takeBack;
};

} // namespace choba::widgets
