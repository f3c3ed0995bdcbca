// Fills a template in for the preview, off the UI thread. While one is being made only the newest
// of those asked for since is kept.
#pragma once

#include "widgets/template_source.h"
#include "writing/fill.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace choba::widgets {

struct PreviewOrder {
    domain::LetterTemplate letter;
    TemplateSource::Shared shelf; // must be there
    std::shared_ptr<const rules::BusinessCalendar> calendar; // must be there
    std::optional<domain::Client> client; // none = an invented one
    qint64 now = 0;
    QStringList sections; // whose state is wanted
    QHash<QString, bool> branches; // what is set by hand
};

struct PreviewOutcome {
    Result<writing::FilledLetter> letter = Error{};
    QHash<QString, bool> sections; // what the values say, whatever was set by hand
    QHash<QString, QString> labels; // how questions are called, by name
};

// Declared questions are answered by what they begin with, else by an example.
PreviewOutcome makePreview(const PreviewOrder& order);

class PreviewMaker : public QObject
{
    Q_OBJECT

public:
    explicit PreviewMaker(QObject* parent = nullptr);
    ~PreviewMaker() override;

    void make(const PreviewOrder& order);

    bool isBusy() const { return m_busy; }

signals:
    void made(const choba::widgets::PreviewOutcome& outcome);

private:
    void start(const PreviewOrder& order);

    QThreadPool m_pool; // one thread
    bool m_busy = false;
    std::optional<PreviewOrder> m_next;
};

} // namespace choba::widgets
