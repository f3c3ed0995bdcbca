// The window with templates of the test's own in its data file.
#pragma once

#include "domain/letter_template.h"
#include "panes/window_fixture.h"

namespace choba::test {

class ComposeTest : public WindowTest
{
protected:
    // Saves it and waits until the window has it.
    void save(const domain::LetterTemplate& letter);
    // A template for any channel with this body.
    static domain::LetterTemplate letterOf(const QString& key, const QString& body);

    ClientId addClient(const QString& name);
    // As another pane would ask for it.
    void compose(const QString& key, const std::optional<ClientId>& client = {});
    // The page in front: the composer, the chooser or the form.
    bool isInFront(const char* name) const;

    QString preview() const { return previewIn("templateForm"); }

    QString previewIn(const char* page) const;
};

} // namespace choba::test
