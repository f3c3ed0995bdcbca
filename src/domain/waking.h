// The hours outside the quiet ones as a table of a day's minutes, so that every due can ask.
#pragma once

#include <QtGlobal>

#include <vector>

namespace choba::rules {
class BusinessCalendar;
}

namespace choba::domain {

class Waking
{
public:
    explicit Waking(const rules::BusinessCalendar& calendar);

    // `utc` itself outside quiet hours, else the last minute before they began.
    qint64 lastUpTo(qint64 utc) const;

private:
    std::vector<qint16> m_back; // for each minute of a day in Japan: minutes since the last waking
};

} // namespace choba::domain
