// A filled-in letter as it will be: for reading, with what came out of variables tinted, what is
// still missing marked, and length and findings for the place it goes to.
#pragma once

#include "writing/fill.h"
#include "writing/pipeline.h"

#include <QWidget>

namespace choba::widgets {

class LetterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPreview(QWidget* parent = nullptr);
    ~LetterPreview() override;

    // As Composer::setKnowledge().
    void setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge, QDate day);
    // What the open places are called, by the name in their tag; the name itself where none is
    // given.
    void setLabels(const QHash<QString, QString>& labels);

    // `channel` is an id of the rule pack; empty = no limit, no checks. Checked in the background
    // when it is long.
    void show(const writing::FilledLetter& letter, const QString& channel);
    // Instead of the letter: why there is none.
    void showProblem(const Error& error);

signals:
    // A stretch that came out of a tag was clicked: the tag's place in the body's source.
    void sourceAsked(choba::templating::Span source);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void refresh();
    void refreshFoot();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace choba::widgets
