// What the commands print: lines for people in the installed language, or one JSON object whose
// keys are stable (docs: choba-cli). All as UTF-8, ended by a line break.
#pragma once

#include "wording/language.h"
#include "writing/pipeline.h"

#include <QByteArray>

namespace choba::cli {

class CountReport
{
public:
    CountReport(const rules::Channel& channel, const text::Measure& measure);

    bool over() const;
    QByteArray json() const;
    QByteArray lines(wording::Language language) const;

private:
    rules::Channel m_channel;
    text::Measure m_measure;
    qsizetype m_length;
};

QByteArray checkJson(QStringView text, const writing::Prepared& prepared);
QByteArray checkLines(QStringView text, const writing::Prepared& prepared);

QByteArray splitJson(QStringView text, const text::SplitOptions& options,
                     const std::vector<text::Part>& parts);
QByteArray splitLines(QStringView text, const text::SplitOptions& options,
                      const std::vector<text::Part>& parts);

} // namespace choba::cli
