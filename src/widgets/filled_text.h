// A rendered letter as a reader sees it: where a value is missing stands a word instead of the tag.
#pragma once

#include "templating/render.h"
#include "widgets/composer/marks.h"

#include <QHash>
#include <QStringList>

namespace choba::widgets {

struct FilledText {
    QString text;
    std::vector<FillMark> fills; // in the text
    std::vector<templating::Span> sources; // of each fill
    QStringList open; // what is missing, in the user's words, each once
};

// `labels`: how missing names are called; see LetterPreview::setLabels().
FilledText filledText(const templating::Rendered& rendered, const QHash<QString, QString>& labels);

// The name in a tag that was kept because nothing was there for it: 希望日 of {{希望日 | 日付}}.
// Empty when `tag` is none.
QString openName(const QString& tag);

} // namespace choba::widgets
