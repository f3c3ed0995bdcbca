// The way to a template while writing: searched and chosen with the keyboard, shown filled for the
// client at hand before it is taken.
#pragma once

#include "widgets/template_chooser/offered.h"
#include "widgets/template_source.h"
#include "writing/fill.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {

class ChooserModel;
class KeyButton;
class KnowledgeSource;
class LetterPreview;
class TickBox;

class TemplateChooser : public QWidget
{
    Q_OBJECT

public:
    TemplateChooser(KnowledgeSource& knowledge, TemplateSource& templates, const Clock& clock,
                    QWidget* parent = nullptr);
    ~TemplateChooser() override;

    using Room = std::shared_ptr<const writing::RoomLetter>; // the letter is in; may be empty

    // Begins to choose: the search is empty.
    void begin(const OfferPlace& place, const std::optional<domain::Client>& client,
               const Room& room = {});
    // The letter goes elsewhere now; what is searched and chosen stays.
    void setPlace(const OfferPlace& place, const std::optional<domain::Client>& client,
                  const Room& room = {});
    // Back to the search field, as it was left.
    void resume();

    // Shall the text that is there go?
    bool replaces() const;

signals:
    void chosen(const choba::domain::LetterTemplate& letter);
    void closed();
    void editAsked(const QString& templateKey);
    void libraryAsked(); // the page of all templates

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    enum class Current { same, best };
    void refill(Current wanted);
    void showCurrent();
    void move(int rows);
    void take();
    const writing::TemplateEntry* current() const;
    void retranslate();

    KnowledgeSource& m_knowledge;
    TemplateSource& m_templates;
    const Clock& m_clock;
    OfferPlace m_place;
    std::optional<domain::Client> m_client;
    Room m_room;
    bool m_composing = false; // an input method is at work in the search field
    ChooserModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_about;
    LetterPreview* m_preview;
    TickBox* m_replace;
    KeyButton* m_take;
    QPushButton* m_edit;
    QPushButton* m_library;
    KeyButton* m_close;
};

} // namespace choba::widgets
