// What is known about a template beside its text: group, use, place, short names, tags, when to
// use it.
#pragma once

#include "domain/letter_template.h"
#include "rules/channel.h"

#include <QWidget>

#include <memory>

namespace choba::widgets {

namespace Ui {
class TemplateDetails;
}

class TemplateDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateDetails(QWidget* parent = nullptr);
    ~TemplateDetails() override;

    void setGroups(const QStringList& groups);
    void setChannels(const std::vector<rules::Channel>& channels);
    void setReadOnly(bool readOnly);

    void show(const domain::LetterTemplate& letter);
    // Lays what stands in the fields over `letter`.
    void apply(domain::LetterTemplate& letter) const;

    QString channel() const;
    // In a few words: group, place, short names.
    QString summary() const;
    void focusAliases();

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillUses();
    void fillChannels();
    void tell();

    std::unique_ptr<Ui::TemplateDetails> m_ui;
    std::vector<rules::Channel> m_channels;
    QStringList m_groups;
    bool m_filling = false;
};

// Words separated by commas of any width or 、, trimmed, each once.
QStringList separated(const QString& words);

} // namespace choba::widgets
