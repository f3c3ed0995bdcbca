#include "acts/demo.h"

#include "acts/demo_letters.h"
#include "acts/demo_templates.h"
#include "base/job.h"
#include "storage/clients.h"
#include "storage/database.h"
#include "storage/drafts.h"
#include "storage/messages.h"
#include "storage/own_rules.h"
#include "storage/refusals.h"
#include "storage/rooms.h"
#include "storage/services.h"
#include "storage/templates.h"
#include "storage/transaction.h"
#include "storage/whole_file.h"

#include <QFileInfo>

namespace choba::acts {

namespace {

// Everything is put in directly: nothing of it was done by the user, so nothing can be taken back.
class Writer
{
public:
    Writer(const storage::Connection& connection, const demo::Business& business,
           const demo::TemplateShelf& shelf, Job* job)
        : m_connection(connection)
        , m_business(business)
        , m_shelf(shelf)
        , m_job(job)
    { }

    Result<void> write()
    {
        storage::Transaction transaction(m_connection);
        if (const Result<void> begun = transaction.begin(); !begun)
            return begun;
        for (const demo::DatedClient& dated : m_business.clients)
            note(storage::insertClient(m_connection, dated.client, dated.createdAt));
        writeRooms();
        writeMessages();
        for (const domain::KeptDraft& draft : m_business.drafts)
            note(storage::saveDraftText(m_connection, draft));
        for (const domain::OwnWord& word : m_business.words)
            note(storage::insertWord(m_connection, word));
        note(storage::insertRefusal(m_connection, m_business.refusal));
        note(storage::insertLock(m_connection, m_business.lock));
        writeTemplates();
        if (m_error)
            return *m_error;
        return transaction.commit();
    }

private:
    void note(const Result<void>& done)
    {
        if (!done && !m_error)
            m_error = done.error();
    }

    // With ids that depend on the time alone, so that two sample files are the same.
    void writeMessages()
    {
        storage::Statement insert(m_connection,
                                  "INSERT INTO message_part (id, message, number, at, text) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5)");
        for (domain::Message message : m_business.messages) {
            if (m_job && m_job->cancelled())
                note(Error{ErrorCode::cancelled, {}, {}});
            if (m_error)
                return;
            const std::vector<domain::MessagePart> parts = std::move(message.parts);
            message.parts.clear();
            note(storage::insertMessage(m_connection, message));
            qint64 number = 0;
            for (const domain::MessagePart& part : parts) {
                ++number;
                note(insert.bind(1, message.id.value + number)
                         .bind(2, message.id)
                         .bind(3, number)
                         .bind(4, part.at)
                         .bind(5, part.text)
                         .run());
            }
        }
    }

    void writeRooms()
    {
        for (const domain::Service& service : m_business.services)
            note(storage::insertService(m_connection, service));
        for (const domain::Policy& policy : m_business.policies)
            note(storage::insertPolicy(m_connection, policy));
        for (const domain::Room& room : m_business.rooms)
            note(storage::insertRoom(m_connection, room));
        for (const auto& [room, event] : m_business.events)
            note(storage::insertEvent(m_connection, room, event));
    }

    void writeTemplates()
    {
        for (const domain::LetterTemplate& letter : m_shelf.letters)
            note(storage::saveTemplate(m_connection, letter));
        for (const domain::TemplateVersion& version : m_shelf.versions)
            note(storage::insertVersion(m_connection, version));
        for (const auto& [key, marks] : m_shelf.marks)
            note(storage::saveMarks(m_connection, key, marks));
        for (const auto& [use, key] : m_shelf.defaults)
            note(storage::saveDefault(m_connection, use, key));
        storage::Statement insert(m_connection,
                                  "INSERT INTO template_use (id, key, at, draft, message) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5)");
        for (const demo::TemplateUse& use : m_shelf.uses) {
            note(insert.bind(1, use.id)
                     .bind(2, use.key)
                     .bind(3, use.at)
                     .bind(4, use.draft)
                     .bind(5, use.message)
                     .run());
        }
        for (const demo::RememberedAnswers& given : m_shelf.answers)
            note(storage::saveAnswers(m_connection, given.key, given.values, given.at));
        for (auto own = m_shelf.profile.begin(); own != m_shelf.profile.end(); ++own)
            note(storage::saveProfileValue(m_connection, own.key(), *own));
    }

    const storage::Connection& m_connection;
    const demo::Business& m_business;
    const demo::TemplateShelf& m_shelf;
    Job* m_job;
    std::optional<Error> m_error;
};

Result<void> fill(const QString& path, const demo::Business& business, qint64 now, Job* job)
{
    const Result<demo::TemplateShelf> shelf = demo::inventTemplates(business, now);
    if (!shelf)
        return shelf.error();
    storage::Database::Options options;
    options.now = now;
    const Result<storage::Database> database = storage::Database::open(path, options, job);
    if (!database)
        return database.error();
    return Writer(database->connection(), business, *shelf, job).write();
}

} // namespace

Result<void> writeDemo(const QString& path, qint64 now, Job* job)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::alreadyThere, path, path};
    const Result<demo::Texts> texts = demo::loadTexts();
    if (!texts)
        return texts.error();
    Result<storage::TemporaryFile> file = storage::TemporaryFile::beside(path);
    if (!file)
        return file.error();
    const demo::Business business = demo::invent(*texts, now);
    if (const Result<void> filled = fill(file->path(), business, now, job); !filled)
        return filled;
    return file->moveTo(path);
}

} // namespace choba::acts
