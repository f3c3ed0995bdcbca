// What the listing must say for a service's policy: the texts and the values of the listing's own
// fields, each ready to copy into the site.
#pragma once

#include "domain/agenda.h"
#include "widgets/agenda_source.h"
#include "widgets/notice.h"
#include "widgets/template_source.h"
#include "writing/listing_text.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace choba {
class Clock;
}

namespace choba::widgets {
class FlowLayout;
class KnowledgeSource;
class LetterPreview;
} // namespace choba::widgets

namespace choba::services {

class ListingPage : public QWidget
{
    Q_OBJECT

public:
    ListingPage(widgets::KnowledgeSource& knowledge, widgets::TemplateSource& templates,
                const Clock& clock, QWidget* parent = nullptr);
    ~ListingPage() override;

    void setShelf(const widgets::AgendaSource::Shared& shelf);
    // The stored service; what is only typed does not count for clients yet, which is said.
    enum class Typed { nothing, something };
    void show(ServiceId service, Typed typed);

signals:
    void noticed(const choba::widgets::Notice& notice);
    void detailsAsked(); // where the seller's own values are kept
    void policyAsked(); // where the service's are

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void refreshWhenSeen();
    void refresh();
    void refreshChoices(const QStringList& keys);
    void refreshText();
    void refreshFields();
    qsizetype overLimit(const QString& channel) const;
    void copyText();
    void copyField(const writing::ListingField& field);
    const domain::ServiceFacts* facts() const;
    Result<writing::FilledLetter> filled(const domain::LetterTemplate& letter) const;
    const writing::TemplateEntry* current() const;
    void retranslate();

    widgets::KnowledgeSource& m_knowledge;
    widgets::TemplateSource& m_templates;
    const Clock& m_clock;
    widgets::AgendaSource::Shared m_shelf;
    ServiceId m_service;
    Typed m_typed = Typed::nothing;
    QString m_key; // of the text that is shown
    QStringList m_keys;
    QString m_name; // of that text
    QString m_text; // as it is copied
    QStringList m_open; // what is missing in it
    QStringList m_fieldWords; // what the fields show
    bool m_stale = true; // something changed while the page was not seen
    QWidget* m_choices;
    widgets::FlowLayout* m_choiceRow;
    QButtonGroup* m_choiceGroup;
    QLabel* m_typedNote;
    widgets::LetterPreview* m_preview;
    QLabel* m_missing;
    QPushButton* m_details;
    QPushButton* m_policy;
    QPushButton* m_copy;
    QLabel* m_fieldsHeading;
    QWidget* m_fields;
    QGridLayout* m_grid;
};

} // namespace choba::services
