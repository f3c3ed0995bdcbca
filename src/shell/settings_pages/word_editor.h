// The fields of one own word, and what to do with it.
#pragma once

#include "base/result.h"
#include "domain/own_rules.h"

#include <QFrame>

#include <memory>
#include <vector>

namespace choba::shell {

namespace Ui {
class WordEditor;
}

// Why `word` cannot stand beside `others` (itself left out): the problems of text::termProblem,
// alreadyThere (detail = the key of the list it stands on), exampleFailed.
std::optional<Error> wordProblem(const domain::OwnWord& word,
                                 const std::vector<domain::OwnWord>& others);

class WordEditor : public QFrame
{
    Q_OBJECT

public:
    explicit WordEditor(QWidget* parent = nullptr);
    ~WordEditor() override;

    // Nothing = empty fields for a new word.
    void show(const std::optional<domain::OwnWord>& word);
    void setProblem(const Error& error);
    void focusTerm();

signals:
    // A word without id and time, which are given when it is kept.
    void addAsked(const choba::domain::OwnWord& word);
    void changeAsked(const choba::domain::OwnWord& word);
    void removeAsked(const choba::domain::OwnWord& word);
    void newAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    domain::OwnWord word() const;
    void fillChoices();
    void retranslate();
    void showState();
    void enter();

    std::unique_ptr<Ui::WordEditor> m_ui;
    std::optional<domain::OwnWord> m_word; // the one that is changed
};

} // namespace choba::shell
