// The rail at the left: the program's mark, one entry a pane, settings and the view menu at
// the foot.
#pragma once

#include <QFrame>

#include <vector>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace choba::shell {

class RailButton;
class RailMark;

class Rail : public QFrame
{
    Q_OBJECT

public:
    enum class Form { wide, narrow };

    explicit Rail(QMenu* viewMenu, QWidget* parent = nullptr);

    // Titles come by setTitle().
    void addEntry(const QString& key, const QString& iconName);
    void setTitle(int entry, const QString& title);
    // How many wait there, at the entry's right end; 0 = no badge. Urgent: something is being lost.
    void setBadge(int entry, int count, bool isUrgent = false);
    void setCurrent(int entry);
    void setForm(Form form);

signals:
    void chosen(int entry);
    void settingsAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void nameEntry(int entry);

    RailMark* m_mark;
    QButtonGroup* m_group;
    std::vector<RailButton*> m_buttons; // of the entries
    QVBoxLayout* m_entries;
    QToolButton* m_settings;
    QToolButton* m_view;
};

} // namespace choba::shell
