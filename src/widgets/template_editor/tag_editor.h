// The text of a template: plain text, its tags painted. Its document is the text itself; whatever
// is put in by a click is one step for undo.
#pragma once

#include "widgets/composer/editor.h"
#include "widgets/template_editor/tag_map.h"
#include "widgets/template_editor/tag_text.h"

#include <functional>

namespace choba::widgets {

class TagEditor : public Editor
{
    Q_OBJECT

public:
    explicit TagEditor(QWidget* parent = nullptr);

    // For what is known about names; kept by the caller.
    void setNames(const NameBook* names);

    const TagMap& tags() const { return m_tags; }

    // Shown while there is no text.
    void setHint(const QString& words);

    // Puts it in the place of the selection; never into the middle of a tag, but behind it. The
    // caret stands behind it afterwards.
    void put(const QString& text);
    // Whole lines that are selected, and an empty line, get tags on lines of their own.
    void putSection(const SectionText& section);
    void putAt(const templating::Span& span, const QString& text);
    void selectTag(const templating::Span& span);

    // What a reader wants to know about the tag, in words; empty for none.
    QString explanation(const MarkedTag& tag) const;

    // Asked before a key does what it does; true = it has been used.
    using KeyTaker = std::function<bool(QKeyEvent&)>;

    void setKeyTaker(KeyTaker taker) { m_keys = std::move(taker); }

signals:
    void typed(); // edited by the keyboard or an input method
    void tagsChanged(); // also when only the caret moved into or out of one

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool removeTagAtEdge(const QKeyEvent& key);
    void readTags();
    void tint();
    qsizetype firstVisible() const; // where the topmost paragraph begins
    void paintBehind() const;
    void paintTag(QPainter& painter, const MarkedTag& tag, bool chosen) const;

    const NameBook* m_names = nullptr;
    TagMap m_tags;
    int m_revision = -1; // of the document the tags were read from
    KeyTaker m_keys;
    std::vector<int> m_chosen; // the tags of the section the caret is in, and the one it is at
    QString m_hint;
};

} // namespace choba::widgets
