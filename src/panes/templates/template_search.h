// The field for the search in the templates.
#pragma once

#include "widgets/words_field.h"

namespace choba::templates {

class TemplateSearch final : public widgets::WordsField
{
    Q_OBJECT

public:
    explicit TemplateSearch(QWidget* parent = nullptr);

protected:
    void nameParts() override;
};

} // namespace choba::templates
