#include "panes/compose_fixture.h"

#include "acts/clients.h"
#include "acts/templates.h"
#include "shell/pane_host.h"

#include <QTextEdit>

namespace choba::test {

void ComposeTest::save(const domain::LetterTemplate& letter)
{
    act([letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
    ASSERT_TRUE(until([&] {
        const auto& shelf = m_templates->current();
        const writing::TemplateEntry* entry = shelf ? shelf->library->find(letter.key) : nullptr;
        return entry != nullptr && entry->letter.body == letter.body;
    }));
}

domain::LetterTemplate ComposeTest::letterOf(const QString& key, const QString& body)
{
    domain::LetterTemplate letter;
    letter.key = key;
    letter.name = key;
    letter.body = body;
    return letter;
}

ClientId ComposeTest::addClient(const QString& name)
{
    domain::Client client;
    client.id = newId<ClientId>(m_clock.nowUtc());
    client.name = name;
    act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
    return client.id;
}

void ComposeTest::compose(const QString& key, const std::optional<ClientId>& client)
{
    m_window->host().pass({QStringLiteral("messages"), QStringLiteral("compose"), key, client});
}

bool ComposeTest::isInFront(const char* name) const
{
    return find(name)->isVisible();
}

QString ComposeTest::previewIn(const char* page) const
{
    return find(page)->findChild<QTextEdit*>(QStringLiteral("previewText"))->toPlainText();
}

} // namespace choba::test
