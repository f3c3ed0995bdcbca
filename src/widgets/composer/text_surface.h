// Where the text is: in the editor, or, when it is too long for one, held beside an excerpt. The
// rest of the composer need not know which.
#pragma once

#include "widgets/composer/editor.h"

#include <QStackedWidget>

namespace choba::widgets {

class EmptyHint;
class HeldTextView;
class Letter;

class TextSurface : public QStackedWidget
{
    Q_OBJECT

public:
    using Place = FindingGroup::Place;

    explicit TextSurface(QWidget* parent = nullptr);

    // Read-only before the first call.
    void setWritable();

    bool isHeld() const;
    void load(const QString& text);
    void refresh(const Letter& letter);
    void setProgress(int permille);

    // The last place shown or the caret.
    qsizetype caret() const;
    void select(const Place& place);
    // See Editor; false for a held text, which nothing can be put into.
    bool insertText(const QString& text, qsizetype caret, Editor::Putting putting);
    bool isAllSelected() const;
    // Adds a sentence of its own line at the caret.
    void insertLine(const QString& sentence);
    void replace(const std::vector<Place>& places, const QString& by);
    void setFocusOnText();

signals:
    void edited(const QString& text);
    void frozenRefused();
    void longTextGiven(const QString& whole);
    void filesGiven(const QList<QUrl>& files);
    void imageGiven();
    void sampleAsked();
    void backAsked(); // from a held text to what was there before

protected:
    void changeEvent(QEvent* event) override;

private:
    Editor* m_editor;
    HeldTextView* m_held;
    EmptyHint* m_hint;
    QString m_heldText;
    Place m_heldPlace;
};

} // namespace choba::widgets
