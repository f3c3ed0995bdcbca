// What changed from one version of a template to another: line by line, the changed words marked.
// Signs at the lines and lines under or through the words say it without colours too.
#pragma once

#include "domain/letter_template.h"

#include <QTextEdit>

#include <optional>

namespace choba::text {
struct DiffLine;
}

namespace choba::templates {

class DifferenceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void show(const domain::LetterTemplate& before, const domain::LetterTemplate& after);
    void clearAll();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addPart(const QString& name, const QString& before, const QString& after);
    void addLine(const text::DiffLine& line);
    void addNote(const QString& words);

    struct Pair {
        domain::LetterTemplate before;
        domain::LetterTemplate after;
    };

    std::optional<Pair> m_pair;
};

} // namespace choba::templates
