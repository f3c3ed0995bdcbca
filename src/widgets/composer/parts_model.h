// The parts of a letter as a list: a view of the letter's own data, so 50,000 parts cost nothing.
#pragma once

#include "widgets/composer/letter.h"

#include <QAbstractListModel>

namespace choba::widgets {

// "part 1" / 「1通目」, counted from 1 here and from 0 in `index`; the title stands alone or begins
// a sentence.
QString partName(int index);
QString partTitle(int index);
QString partStateName(PartState state);
QString partLength(qsizetype length);

class PartsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { lengthRole = Qt::UserRole, stateRole, nextRole };

    explicit PartsModel(const Letter& letter, QObject* parent = nullptr);

    // The letter changed: rows are added, removed or painted again; selection and scroll stay.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Letter& m_letter;
    int m_rows = 0;
};

} // namespace choba::widgets
