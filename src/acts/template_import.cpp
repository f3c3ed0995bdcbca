#include "acts/template_import.h"

#include "acts/templates.h"
#include "base/job.h"
#include "storage/templates.h"

#include <QHash>
#include <QSet>

namespace choba::acts {

namespace {

using domain::LetterTemplate;
using Step = PlannedTemplate::Step;

// Into the data file, inside one act.
class Importer
{
public:
    explicit Importer(const Scope& scope)
        : m_connection(scope.connection)
        , m_now(scope.now)
        , m_owner(scope.connection, "SELECT key FROM template_version WHERE id = ?1")
    { }

    // What is there before the first is saved.
    Result<void> prepare();
    Result<void> save(const PlannedTemplate& planned);
    // False when all of it is there already.
    Result<bool> addHistory(const exchange::IncomingTemplate& incoming);

private:
    // Under an id of its own when another one has it.
    Result<void> addVersion(domain::TemplateVersion version, const QString& key);
    // Whose version has the id; null when none has.
    Result<QString> ownerOf(TemplateVersionId id);

    const storage::Connection& m_connection;
    qint64 m_now;
    storage::Statement m_owner; // asked thousands of times
    QHash<QString, LetterTemplate> m_former;
    QHash<QString, domain::TemplateMarks> m_marks;
};

Result<void> Importer::prepare()
{
    const Result<std::vector<LetterTemplate>> letters = storage::loadTemplates(m_connection);
    if (!letters)
        return letters.error();
    for (const LetterTemplate& letter : *letters)
        m_former.insert(letter.key, letter);
    Result<QHash<QString, domain::TemplateMarks>> marks = storage::loadMarks(m_connection);
    if (!marks)
        return marks.error();
    m_marks = *std::move(marks);
    return {};
}

Result<QString> Importer::ownerOf(TemplateVersionId id)
{
    QString owner;
    if (m_owner.bind(1, id).next())
        owner = m_owner.text(0);
    if (m_owner.failed())
        return m_owner.error();
    m_owner.reset();
    return owner;
}

Result<void> Importer::addVersion(domain::TemplateVersion version, const QString& key)
{
    for (Result<QString> owner = ownerOf(version.id); !owner || !owner->isEmpty();
         owner = ownerOf(version.id)) {
        if (!owner)
            return owner.error();
        version.id = newId<TemplateVersionId>(m_now);
    }
    version.content.key = key;
    return storage::insertVersion(m_connection, version);
}

Result<bool> Importer::addHistory(const exchange::IncomingTemplate& incoming)
{
    const QString& key = incoming.letter.key;
    bool any = false;
    for (const domain::TemplateVersion& version : incoming.versions) {
        const Result<QString> owner = ownerOf(version.id);
        if (!owner)
            return owner.error();
        if (*owner == key)
            continue;
        if (const Result<void> added = addVersion(version, key); !added)
            return added.error();
        any = true;
    }
    return any;
}

Result<void> Importer::save(const PlannedTemplate& planned)
{
    const exchange::IncomingTemplate& incoming = planned.incoming;
    const QString& key = incoming.letter.key;
    if (!planned.sameContent) {
        const auto former = m_former.constFind(key);
        if (former != m_former.constEnd()) {
            const auto id = newId<TemplateVersionId>(m_now);
            if (const auto kept = addVersion({id, former->updatedAt, *former}, key); !kept)
                return kept;
        }
        const Result<void> saved = storage::saveTemplate(m_connection, incoming.letter);
        if (!saved)
            return saved;
    }
    if (const Result<bool> added = addHistory(incoming); !added)
        return added.error();
    if (m_marks.value(key) != incoming.marks) {
        const Result<void> marked = storage::saveMarks(m_connection, key, incoming.marks);
        if (!marked)
            return marked;
    }
    return planned.becomesDefault ? storage::saveDefault(m_connection, incoming.letter.use, key)
                                  : Result<void>();
}

} // namespace

Result<Receipt> importTemplates(const Scope& scope, const ImportPlan& plan, Job* job)
{
    return perform(scope, Kind::templatesImported, [&](Receipt& receipt) -> Result<void> {
        receipt.change.templates = true;
        Importer importer(scope);
        if (const Result<void> prepared = importer.prepare(); !prepared)
            return prepared;
        QSet<QString> keys;
        int withHistory = 0;
        std::size_t done = 0;
        for (const PlannedTemplate& planned : plan.templates) {
            if (job != nullptr) {
                if (job->cancelled())
                    return Error{ErrorCode::cancelled, {}, {}};
                job->report(static_cast<int>(++done * Job::whole / plan.templates.size()));
            }
            if (planned.step != Step::skip) {
                if (const Result<void> saved = importer.save(planned); !saved)
                    return saved;
                keys.insert(planned.incoming.letter.key);
            } else if (planned.sameContent) {
                const Result<bool> added = importer.addHistory(planned.incoming);
                if (!added)
                    return added.error();
                withHistory += *added ? 1 : 0;
            }
        }
        receipt.detail =
            QString::number(plan.count(Step::add) + plan.count(Step::change) + withHistory);
        return keys.isEmpty() ? Result<void>() : checkAliases(scope.connection, keys);
    });
}

} // namespace choba::acts
