// Above the service: its title, which side of it is shown, and what can be done with it as a whole.
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace choba::widgets {
class ElidedLabel;
}

namespace choba::services {

class ServiceHeader : public QFrame
{
    Q_OBJECT

public:
    enum class View { policy, listing, figures };

    struct State {
        QString title;
        bool saved = true; // false: it was never saved
        bool active = true;
        bool writable = true;
    };

    explicit ServiceHeader(QWidget* parent = nullptr);
    ~ServiceHeader() override;

    void show(const State& state);
    void setView(View view);
    View view() const;

signals:
    void viewChosen(choba::services::ServiceHeader::View view);
    void activeAsked(bool active);
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildRow();
    void refresh();

    State m_state;
    widgets::ElidedLabel* m_title;
    QLabel* m_off;
    QPushButton* m_policy;
    QPushButton* m_listing;
    QPushButton* m_figures;
    QPushButton* m_more;
    QMenu* m_menu;
    QAction* m_activeAction;
    QAction* m_removeAction;
};

} // namespace choba::services
