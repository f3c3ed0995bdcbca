#include "panes/templates/template_search.h"

#include "widgets/theme.h"

#include <QAction>

namespace choba::templates {

namespace {

constexpr int narrowest = 16 * widgets::size::grid;
constexpr int longestQuery = 256;

} // namespace

TemplateSearch::TemplateSearch(QWidget* parent)
    : WordsField(QStringLiteral("templateSearch"), narrowest, longestQuery, parent)
{
    TemplateSearch::nameParts();
}

void TemplateSearch::nameParts()
{
    setPlaceholderText(tr("Search (Ctrl F)"));
    setAccessibleName(tr("Search templates by name, short name or text"));
    setToolTip(accessibleName());
    clearAction()->setText(tr("Clear the search"));
    clearAction()->setToolTip(clearAction()->text());
}

} // namespace choba::templates
