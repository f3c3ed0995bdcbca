// The editor of a letter: plain text with live marks. Its document is the text itself, position by
// position. What has been sent is frozen: an edit that would touch it does not happen.
#pragma once

#include "widgets/composer/finding_group.h"
#include "widgets/composer/marks.h"

#include <QTextEdit>
#include <QUrl>

namespace choba::widgets {

class LetterLayout;

class Editor : public QTextEdit
{
    Q_OBJECT

public:
    // Longer texts are not put into the document: laying them out would block the window.
    static constexpr qsizetype longest = 50'000;

    explicit Editor(QWidget* parent = nullptr);

    // What is in the document: line breaks as \n, everything else as it was typed.
    QString text() const;
    // Begins anew with `text`, which undo does not reach behind.
    void load(const QString& text);
    // One step for undo. Places inside what is frozen stay as they are.
    void replaceAll(const std::vector<FindingGroup::Place>& places, const QString& by);
    void insertLine(const QString& line);
    // At the caret, behind what is selected, or in the place of everything that is not frozen; one
    // step for undo. The caret comes to stand at `caret` of `text`.
    enum class Putting { atCaret, insteadOfAll };
    void insertText(const QString& text, qsizetype caret, Putting putting);
    // Everything that is not frozen, and it is not nothing.
    bool isAllSelected() const;
    void select(qsizetype start, qsizetype end);

    void setMarks(const Marks& marks);
    void setFrozen(qsizetype end);

    // True while an input method shows text that is not committed yet.
    bool isComposing() const { return m_composing; }

    qsizetype caret() const { return textCursor().position(); }

signals:
    void edited(const QString& text);
    void frozenRefused();
    void longTextGiven(const QString& whole); // what the text would have become
    void filesGiven(const QList<QUrl>& files);
    void imageGiven();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    bool wouldTouchFrozen(const QKeyEvent& event) const;
    bool isInFrozen(const QTextCursor& cursor) const;
    void guardFrozen();

    LetterLayout* m_layout;
    QString m_frozen; // the sent beginning of the text
    bool m_composing = false;
    bool m_loading = false;
};

// Line breaks of every kind as \n.
QString withPlainLineBreaks(const QString& text);

} // namespace choba::widgets
