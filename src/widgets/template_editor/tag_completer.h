// Names offered below the caret while a tag is being typed by hand.
#pragma once

#include "widgets/template_editor/name_book.h"

#include <QFrame>

class QKeyEvent;
class QListWidget;

namespace choba::widgets {

class TagEditor;

class TagCompleter : public QFrame
{
    Q_OBJECT

public:
    // Lies in `host`, over the editor.
    TagCompleter(TagEditor& editor, QWidget* host);

    void setNames(const NameBook* names) { m_names = names; }

    // True when the key was for the list.
    bool take(const QKeyEvent& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Beginning { // of a tag before the caret
        qsizetype start = 0; // of what is typed of the name
        QString typed;
        QChar sigil; // null for a value
    };

    std::optional<Beginning> beginning() const;
    void refresh();
    QStringList offers(const Beginning& beginning) const;
    void place();
    void finish();

    TagEditor& m_editor;
    QWidget* m_host;
    const NameBook* m_names = nullptr;
    QListWidget* m_list;
};

} // namespace choba::widgets
