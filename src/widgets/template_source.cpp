#include "widgets/template_source.h"

#include "acts/store.h"
#include "acts/templates.h"
#include "storage/database.h"
#include "storage/templates.h"

namespace choba::widgets {

namespace {

// What the data file holds.
struct Rows {
    writing::OwnTemplates own;
    QHash<QString, QString> profile;
};

// `path`: the data file; empty = none is open. On a worker thread, with a connection of its own.
Result<Rows> read(const QString& path)
{
    if (path.isEmpty()) {
        return Rows{};
    }
    const Result<storage::Connection> connection = storage::openReader(path);
    if (!connection) {
        return connection.error();
    }
    Result<writing::OwnTemplates> own = acts::loadOwnTemplates(*connection);
    if (!own) {
        return own.error();
    }
    Result<QHash<QString, QString>> profile = storage::loadProfile(*connection);
    if (!profile) {
        return profile.error();
    }
    return Rows{*std::move(own), *std::move(profile)};
}

Result<TemplateSource::Shared> shelfOf(Rows rows)
{
    Result<templating::Catalogue> catalogue = templating::Catalogue::load();
    if (!catalogue) {
        return catalogue.error();
    }
    Result<std::vector<domain::LetterTemplate>> shipped = writing::loadShippedTemplates();
    if (!shipped) {
        return shipped.error();
    }
    auto shelf = std::make_shared<TemplateShelf>();
    shelf->library =
        std::make_shared<const writing::TemplateLibrary>(*std::move(shipped), std::move(rows.own));
    shelf->catalogue = std::make_shared<const templating::Catalogue>(*std::move(catalogue));
    shelf->profile = std::move(rows.profile);
    return TemplateSource::Shared(shelf);
}

} // namespace

TemplateSource::TemplateSource(acts::Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_store, &acts::Store::opened, this, &TemplateSource::load);
    connect(&m_store, &acts::Store::changed, this, [this](const acts::Change& change) {
        if (change.templates || change.profile || change.everything) {
            load();
        }
    });
}

TemplateSource::~TemplateSource()
{
    m_pool.waitForDone();
}

void TemplateSource::load()
{
    const QString path = m_store.isOpen() ? m_store.path() : QString();
    m_pool.start([this, path, number = ++m_asked] {
        if (number != m_asked) {
            return; // a newer one waits
        }
        Result<Rows> rows = read(path);
        const std::optional<Error> trouble = rows ? std::nullopt : std::optional(rows.error());
        const Result<Shared> shelf = shelfOf(rows ? *std::move(rows) : Rows{});
        QMetaObject::invokeMethod(
            this, [this, shelf, trouble, number] { take(shelf, trouble, number); },
            Qt::QueuedConnection);
    });
}

// An older one would take back on the screen what was saved since.
void TemplateSource::take(const Result<Shared>& shelf, const std::optional<Error>& trouble,
                          int number)
{
    if (number != m_asked) {
        return;
    }
    m_told = number;
    if (trouble) {
        emit failed(*trouble);
        if (m_current) {
            return; // the former one has the user's own templates, as they were
        }
    }
    if (shelf) {
        m_current = *shelf;
        emit loaded(m_current);
    } else {
        emit failed(shelf.error());
    }
}

} // namespace choba::widgets
