// The Cabinet Office's list of public holidays: Shift_JIS or UTF-8, "YYYY/M/D,name" after one line
// of headings.
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace choba::exchange {

struct NamedDay {
    QDate day;
    QString name;

    bool operator==(const NamedDay&) const = default;
};

struct HolidayFile {
    std::vector<NamedDay> days; // in order, each once
    std::vector<Error> refused; // lines left out, with place and reason
};

// Fails with badCsv or wrongFormat when no line is a holiday.
Result<HolidayFile> readHolidays(const QByteArray& bytes, const QString& name);

} // namespace choba::exchange
