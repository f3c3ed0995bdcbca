// One finding: what, why, and what can be done about it with one click.
#pragma once

#include "widgets/composer/finding_group.h"

#include <QFrame>

#include <memory>

namespace choba::widgets {

namespace Ui {
class FindingCard;
}

class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget* parent = nullptr);
    ~FindingCard() override;

    const FindingGroup& group() const { return m_group; }

    void show(const FindingGroup& group);

    // Puts the card after `before` for the tab key; returns its last control.
    QWidget* chainTabs(QWidget* before);

signals:
    void chosen(const choba::widgets::FindingGroup& group);
    void suggestionAsked(const choba::widgets::FindingGroup& group);
    void notNowAsked(const choba::widgets::FindingGroup& group);
    void neverAsked(const choba::widgets::FindingGroup& group);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void retranslate();

    FindingGroup m_group;
    std::unique_ptr<Ui::FindingCard> m_ui;
};

} // namespace choba::widgets
