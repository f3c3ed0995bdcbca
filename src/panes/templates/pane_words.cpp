#include "panes/templates/pane_words.h"

#include <QCoreApplication>

namespace choba::templates {

QString originName(writing::Origin origin)
{
    switch (origin) {
    case writing::Origin::shipped:
        return QCoreApplication::translate("templates", "Shipped");
    case writing::Origin::edited:
        return QCoreApplication::translate("templates", "Edited");
    case writing::Origin::own:
        return QCoreApplication::translate("templates", "Your own");
    }
    return {};
}

QString shownName(const domain::LetterTemplate& letter)
{
    const QString name = letter.name.simplified();
    return name.isEmpty() ? QCoreApplication::translate("templates", "Template without a name")
                          : name;
}

} // namespace choba::templates
