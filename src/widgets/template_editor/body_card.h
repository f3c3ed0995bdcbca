// The text of a template with everything that helps to write it: buttons that put things in, the
// subject of a mail, what is wrong, what the tag at the caret means.
#pragma once

#include "widgets/template_editor/tag_map.h"
#include "widgets/template_editor/tag_text.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace choba::widgets {

class ConditionPanel;
class ElidedLabel;
class NoteBar;
class PiecePanel;
class PopupPanel;
class TagCompleter;
class TagEditor;
class VariablePanel;

class BodyCard : public QFrame
{
    Q_OBJECT

public:
    // Panels that open lie in `host`.
    explicit BodyCard(QWidget* host);

    // Kept by the caller.
    void setNames(const NameBook* names);

    // Of the template itself, which is no part of itself.
    void setKey(const QString& key) { m_key = key; }

    void load(const QString& body, const QString& subject);
    void setSubjectShown(bool shown);
    void setReadOnly(bool readOnly);
    // Notes and meanings make room for something else.
    void setCompact(bool compact);

    QString body() const;
    QString subject() const;
    const TagMap& tags() const;

    NoteBar& notes() { return *m_notes; }

    // At the caret of the body or the subject, whichever was used last.
    void put(const QString& text);
    void putValue(const NameEntry& entry);
    void replace(const std::vector<templating::Span>& places, const QString& by);
    // In both texts; one step for undo in each.
    void rename(const QString& from, const QString& to);
    void beginCondition(const QString& name);
    void selectTag(const templating::Span& span, bool inSubject = false);
    void focusBody();

signals:
    void edited();
    void questionAsked(QWidget* anchor); // a new one, by this button

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTools();
    QWidget* buildSubject();
    QWidget* buildFoot();
    QPushButton* addTool(const QString& name, QWidget* parent);
    void connectTools();
    void orderTabs();
    void prepare(PopupPanel& panel); // before it opens
    void takeTag(const QString& tag);
    void takeSection(const SectionText& section);
    void changeTag();
    void refreshFoot();
    QString selected() const;
    void retranslate();

    QString m_key;
    const NameBook* m_names = nullptr;
    TagEditor* m_editor;
    TagCompleter* m_completer;
    VariablePanel* m_variables;
    ConditionPanel* m_conditions;
    PiecePanel* m_pieces;
    NoteBar* m_notes;
    QPushButton* m_variable;
    QPushButton* m_condition;
    QPushButton* m_question;
    QPushButton* m_piece;
    QPushButton* m_cursor;
    QWidget* m_extras; // notes and foot
    QWidget* m_subjectRow;
    QLabel* m_subjectTitle;
    QLineEdit* m_subject;
    ElidedLabel* m_meaning;
    QPushButton* m_changeTag;
    std::optional<templating::Span> m_replaced; // the tag that is being changed
    bool m_inSubject = false; // was used last
    bool m_loading = false;
};

} // namespace choba::widgets
