// The chips above the list: all, my turn, not opened since n days, each with its number.
#pragma once

#include "storage/conversations.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace choba::messages {

class ConversationFilters : public QWidget
{
    Q_OBJECT

public:
    using Kind = storage::ConversationFilter::Kind;

    explicit ConversationFilters(QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }

    int days() const { return m_days; }

    void setDays(int days); // without a signal

    void setCounts(const storage::ConversationCounts& counts);

signals:
    void kindChosen(choba::storage::ConversationFilter::Kind kind);
    void daysChosen(int days);
    void pressed(); // a chip, chosen before or not: the list is wanted

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildDays();
    QPushButton* addChip(const QString& name, Kind kind);
    void choose(Kind kind);
    void retranslate();

    Kind m_kind = Kind::all;
    int m_days = 3;
    storage::ConversationCounts m_counts;
    QPushButton* m_all;
    QPushButton* m_mine;
    QPushButton* m_unopened;
    QPushButton* m_daysButton;
    QActionGroup* m_dayActions;
};

} // namespace choba::messages
