// Names and texts as the rows of the list and of the search show them; how rows are painted:
// widgets/row_parts.h.
#pragma once

#include "domain/client.h"
#include "widgets/row_parts.h"

#include <QString>

namespace choba::messages {

// Line breaks, tabs and control characters become single spaces; never longer than a row can show,
// so that painting costs the same for a name of 10,000 characters.
QString oneLine(QStringView text);

// As a list shows it: 「小松 様」, never with two honorifics; empty for a client without a name.
QString shownName(const QString& name, domain::Honorific honorific);

// In the place of a name that is not there.
QString namelessWords();

} // namespace choba::messages
