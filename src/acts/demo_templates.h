// The templates of the sample file (:/demo/templates.json) and what is remembered about them, told
// back from the time: the same for the same business and time.
#pragma once

#include "acts/demo_letters.h"
#include "domain/template_facts.h"

#include <QHash>

namespace choba::acts::demo {

struct TemplateUse {
    TemplateUseId id;
    QString key;
    qint64 at = 0; // UTC milliseconds
    DraftId draft;
    std::optional<MessageId> message;
};

struct RememberedAnswers {
    QString key;
    qint64 at = 0; // UTC milliseconds
    QHash<QString, QString> values;
};

struct TemplateShelf {
    std::vector<domain::LetterTemplate> letters;
    std::vector<domain::TemplateVersion> versions;
    std::vector<std::pair<QString, domain::TemplateMarks>> marks;
    std::vector<std::pair<domain::Use, QString>> defaults;
    std::vector<TemplateUse> uses;
    std::vector<RememberedAnswers> answers;
    QHash<QString, QString> profile;
};

Result<TemplateShelf> inventTemplates(const Business& business, qint64 now);

} // namespace choba::acts::demo
