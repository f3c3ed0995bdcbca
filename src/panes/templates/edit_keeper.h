// Keeps what is typed and not saved in the data file, so that it is there again after the program
// has ended in whatever way: within two seconds of the first change, at once when asked. What could
// not be kept is tried again until it can.
#pragma once

#include "base/result.h"
#include "domain/letter_template.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace choba::acts {
class Store;
}

namespace choba::templates {

class EditKeeper : public QObject
{
    Q_OBJECT

public:
    using Letters = QMap<QString, domain::LetterTemplate>; // by key

    // `typed` tells all that is typed and not saved at that moment.
    EditKeeper(acts::Store& store, std::function<Letters()> typed, QObject* parent = nullptr);

    // What is kept in the data file that is open now; asked anew when another takes its place.
    Letters read();

    void soon();
    void now();

    // Is it there, or on its way there?
    bool holds(const domain::LetterTemplate& letter) const;

signals:
    void failed(const choba::Error& error); // once until it succeeds again

private:
    void save(const domain::LetterTemplate& letter);
    void remove(const QString& key);
    void take(const Result<bool>& outcome, const QString& key);

    acts::Store& m_store;
    std::function<Letters()> m_typed;
    // In the data file once everything asked for is done; nothing where that is not known.
    QMap<QString, std::optional<domain::LetterTemplate>> m_file;
    QTimer m_delay;
    bool m_failing = false;
};

} // namespace choba::templates
