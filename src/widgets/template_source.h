// The templates and variables for the window, with the seller's own standing values: loaded in the
// background, loaded again when they change.
#pragma once

#include "templating/catalogue.h"
#include "writing/template_library.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace choba::acts {
class Store;
}

namespace choba::widgets {

struct TemplateShelf {
    std::shared_ptr<const writing::TemplateLibrary> library;
    std::shared_ptr<const templating::Catalogue> catalogue;
    QHash<QString, QString> profile;
};

class TemplateSource : public QObject
{
    Q_OBJECT

public:
    using Shared = std::shared_ptr<const TemplateShelf>;

    // While the store is not open, the shipped templates alone are there. What was loaded before
    // stays when a later reading fails.
    explicit TemplateSource(acts::Store& store, QObject* parent = nullptr);
    ~TemplateSource() override;

    // nullptr until the first loaded().
    const Shared& current() const { return m_current; }

    // Returns at once; one of the signals follows on this object's thread, once for several that
    // were asked for shortly after each other: what is told is never older than what was known when
    // it was asked for the last time.
    void load();

    // A reading was asked for and is not told yet.
    bool isLoading() const { return m_told != m_asked; }

signals:
    void loaded(const choba::widgets::TemplateSource::Shared& shelf);
    void failed(const choba::Error& error);

private:
    void take(const Result<Shared>& shelf, const std::optional<Error>& trouble, int number);

    acts::Store& m_store;
    Shared m_current;
    std::atomic<int> m_asked = 0; // readings so far
    int m_told = 0; // the last one of them that was told
    QThreadPool m_pool; // one thread: the newest comes last
};

} // namespace choba::widgets
