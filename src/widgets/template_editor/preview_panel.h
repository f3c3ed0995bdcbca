// The letter as it will be, beside the template: for a client or with sample data, with a switch
// for each condition.
#pragma once

#include "domain/client.h"
#include "widgets/template_editor/preview_maker.h"
#include "writing/pipeline.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace choba::acts {
class Store;
}

namespace choba::widgets {

class ClientPicker;
class FlowLayout;
class LetterPreview;

class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    PreviewPanel(const acts::Store& store, QWidget* parent);

    void setShelf(const TemplateSource::Shared& shelf);
    void setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge,
                      const std::shared_ptr<const rules::BusinessCalendar>& calendar, QDate day);
    void setClient(const std::optional<domain::Client>& client);

    const std::optional<domain::Client>& client() const { return m_client; }

    // Shown a moment later, and nothing while more is being typed.
    void show(const domain::LetterTemplate& letter, const QStringList& sections, qint64 now);

    // There is no letter, and why stands in its place.
    bool isTroubled() const { return m_isTroubled; }

    // Another template comes: conditions set by hand are forgotten.
    void begin();

signals:
    void clientChanged();
    void troubleChanged(); // isTroubled() is another
    void sourceAsked(choba::templating::Span source);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSwitches();
    QWidget* buildPicker();
    void order();
    void showProblem(const Error& error);
    void setTroubled(bool troubled);
    void take(const PreviewOutcome& outcome);
    void refreshSwitches();
    QPushButton* addSwitch();
    void flip(const QString& section);
    bool isShown(const QString& section) const;
    void retranslate();

    const acts::Store& m_store;
    TemplateSource::Shared m_shelf;
    std::shared_ptr<const rules::BusinessCalendar> m_calendar;
    std::optional<domain::Client> m_client;
    domain::LetterTemplate m_letter;
    QStringList m_sections;
    qint64 m_now = 0;
    QHash<QString, bool> m_branches; // set by hand
    QHash<QString, bool> m_natural; // what the values say
    PreviewMaker m_maker;
    QTimer m_wait;
    QTimer m_problemWait; // a tag that is being typed is no reason to take the letter away
    std::optional<Error> m_problem;
    bool m_isTroubled = false;
    bool m_isFresh = true; // nothing of this template has been shown yet
    QPushButton* m_whom;
    QWidget* m_pickerRow;
    ClientPicker* m_picker;
    QPushButton* m_useSample;
    QWidget* m_switchRow;
    FlowLayout* m_switchFlow;
    QLabel* m_switchTitle;
    std::vector<QPushButton*> m_switches;
    LetterPreview* m_preview;
};

} // namespace choba::widgets
