#include "widgets/template_source.h"

#include "acts/store.h"
#include "acts/templates.h"
#include "storage/templates.h"

namespace choba::widgets {

namespace {

Result<TemplateSource::Shared> shelfOf(writing::OwnTemplates own, QHash<QString, QString> profile)
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
        std::make_shared<const writing::TemplateLibrary>(*std::move(shipped), std::move(own));
    shelf->catalogue = std::make_shared<const templating::Catalogue>(*std::move(catalogue));
    shelf->profile = std::move(profile);
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

// The rows are read here, for the reader belongs to this thread; what takes long follows beside.
void TemplateSource::load()
{
    writing::OwnTemplates own;
    QHash<QString, QString> profile;
    if (m_store.isOpen()) {
        Result<writing::OwnTemplates> rows = acts::loadOwnTemplates(m_store.reader());
        Result<QHash<QString, QString>> details = storage::loadProfile(m_store.reader());
        if (!rows || !details) {
            emit failed(rows ? details.error() : rows.error());
        }
        if (rows) {
            own = *std::move(rows);
        }
        if (details) {
            profile = *std::move(details);
        }
    }
    m_pool.start([this, own, profile, number = ++m_asked] {
        if (number != m_asked) {
            return; // a newer one waits
        }
        const Result<Shared> shelf = shelfOf(own, profile);
        QMetaObject::invokeMethod(
            this, [this, shelf, number] { take(shelf, number); }, Qt::QueuedConnection);
    });
}

// An older one would take back on the screen what was saved since.
void TemplateSource::take(const Result<Shared>& shelf, int number)
{
    if (number != m_asked) {
        return;
    }
    m_told = number;
    if (shelf) {
        m_current = *shelf;
        emit loaded(m_current);
    } else {
        emit failed(shelf.error());
    }
}

} // namespace choba::widgets
