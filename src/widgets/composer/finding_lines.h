// What the check has to say about a text, as a short list for reading: how grave, which word, why.
#pragma once

#include "widgets/composer/finding_group.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace choba::widgets {

class FindingLines : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t mostLines = 5;

    explicit FindingLines(QWidget* parent = nullptr);

    void show(std::vector<FindingGroup> groups);

signals:
    void chosen(const choba::widgets::FindingGroup& group);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<FindingGroup> m_groups;
    QVBoxLayout* m_column;
    QLabel* m_more;
};

} // namespace choba::widgets
