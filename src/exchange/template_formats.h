// One reader and writer for each format of template_file.h; for that file alone.
#pragma once

#include "base/job.h"
#include "exchange/foreign_tags.h"
#include "exchange/template_file.h"
#include "text/encoding.h"

namespace choba::exchange {

constexpr qsizetype mostTemplates = 100'000; // in one file

// Adds it, or what keeps it from being stored to `refused`. The place is the letter's `where`.
void accept(TemplateFile& file, IncomingTemplate incoming);
// Further ones than anybody reads are left out.
void refuse(TemplateFile& file, Error problem);
// What has no counterpart here; further ones than anybody reads are left out, too.
void noteInert(TemplateFile& file, InertPart part);
// Refuses what is too long to be a template before it is translated.
bool isTooLong(TemplateFile& file, const QString& text, const QString& where);
// Body, fields and what is inert.
void fill(TemplateFile& file, IncomingTemplate& incoming, ForeignText translated);
// The first words of a text, for what has no name.
QString nameFromText(const QString& text);

// At most every so often: what the job says is looked at, and told how far we are.
class Progress
{
public:
    Progress(Job* job, std::size_t count, int from = 0, int to = Job::whole);

    // False when the work is to stop.
    bool next();

private:
    Job* m_job;
    std::size_t m_count;
    std::size_t m_done = 0;
    int m_from;
    int m_to;
};

Result<TemplateFile> readPack(const QByteArray& bytes, const QString& name, Job* job);
QByteArray writePack(const std::vector<OutgoingTemplate>& templates, const QByteArray& extra);

Result<TemplateFile> readBeeftext(const QByteArray& bytes, const QString& name, Job* job);
QByteArray writeBeeftext(const std::vector<OutgoingTemplate>& templates, qint64 now);

Result<TemplateFile> readBeeftextCsv(const QByteArray& bytes, const QString& name, Job* job);
QByteArray writeBeeftextCsv(const std::vector<OutgoingTemplate>& templates);

Result<TemplateFile> readEspanso(const QByteArray& bytes, const QString& name, Job* job);

Result<TemplateFile> readQuicktext(const QByteArray& bytes, const QString& name, Job* job);
// What is wrong with XML of any kind; none also where document types keep us from looking.
std::optional<Error> xmlProblem(const QByteArray& bytes, const QString& name);

// A table with a first line of names of columns.
Result<TemplateFile> readTemplateTable(const QByteArray& bytes, const QString& name, Job* job);
Result<QByteArray> writeTemplateTable(const std::vector<OutgoingTemplate>& templates,
                                      TableEncoding encoding);
// Whether these are such names.
bool isTemplateHeader(const QStringList& cells);

} // namespace choba::exchange
