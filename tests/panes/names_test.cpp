// Another client's name in a letter is pointed out and can be mended, through the window.
#include "acts/clients.h"
#include "panes/messages/conversation_list.h"
#include "panes/window_fixture.h"

#include <QLabel>
#include <QPushButton>

namespace choba::test {

namespace {

const QString otherName = QStringLiteral("高橋商店");

class NamesTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        addClient(otherName, domain::Honorific::sama);
    }

    ClientId addClient(const QString& name, domain::Honorific honorific)
    {
        domain::Client client;
        client.id = newId<ClientId>(m_clock.nowUtc());
        client.name = name;
        client.honorific = honorific;
        act([client](const acts::Scope& scope) { return acts::addClient(scope, client); });
        return client.id;
    }

    void choose(ClientId client) const
    {
        emit window()->findChild<messages::ConversationList*>()->clientChosen(client);
        editor()->setFocus();
    }

    QWidget* card(const QString& term) const
    {
        for (auto* label : window()->findChildren<QLabel*>(QStringLiteral("termLabel"))) {
            if (label->text() == term && label->isVisible()) {
                return label->parentWidget();
            }
        }
        return nullptr;
    }

    void useSuggestion(const QString& term) const
    {
        QWidget* found = card(term);
        ASSERT_NE(found, nullptr) << term.toStdString();
        auto* button = found->findChild<QPushButton*>(QStringLiteral("suggestionButton"));
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    // The names are read in the background.
    bool isPointedOut(const QString& term) const
    {
        return until([this, term] { return card(term) != nullptr; });
    }
};

struct NameCase {
    const char* what;
    domain::Honorific honorific; // of the client the letter goes to
    QString written;
    QString mended;
};

void PrintTo(const NameCase& name, std::ostream* out)
{
    *out << name.what;
}

class OtherNameTest : public NamesTest, public testing::WithParamInterface<NameCase>
{ };

TEST_P(OtherNameTest, ShowsACardWhoseSuggestionMendsIt)
{
    choose(addClient(QStringLiteral("見本一郎"), GetParam().honorific));
    type(GetParam().written);
    ASSERT_TRUE(isPointedOut(otherName));
    useSuggestion(otherName);
    EXPECT_EQ(text(), GetParam().mended);
    EXPECT_EQ(card(otherName), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), GetParam().written);
    EXPECT_NE(card(otherName), nullptr);
}

INSTANTIATE_TEST_SUITE_P(
    Names, OtherNameTest,
    testing::Values(
        NameCase{"sama in the salutation", domain::Honorific::sama,
                 QStringLiteral("高橋商店様\nお世話になっております。"),
                 QStringLiteral("見本一郎様\nお世話になっております。")},
        NameCase{"san in the salutation", domain::Honorific::sama,
                 QStringLiteral("高橋商店さん\nお世話になっております。"),
                 QStringLiteral("見本一郎様\nお世話になっております。")},
        NameCase{"sama inside a sentence, to a client called san", domain::Honorific::san,
                 QStringLiteral("お世話になっております。資料を高橋商店様にお送りします。"),
                 QStringLiteral("お世話になっております。資料を見本一郎さんにお送りします。")},
        NameCase{"every place at once", domain::Honorific::san,
                 QStringLiteral("高橋商店さんの件です。高橋商店さんにお伝えします。"),
                 QStringLiteral("見本一郎さんの件です。見本一郎さんにお伝えします。")}));

TEST_F(NamesTest, TheirOwnNameIsSilent)
{
    const QString own = QStringLiteral("見本一郎");
    choose(addClient(own, domain::Honorific::sama));
    type(QStringLiteral("見本一郎様\nお世話になっております。見本一郎さんのご希望を伺いました。"));
    EXPECT_EQ(card(own), nullptr);
    type(QStringLiteral("\n高橋商店様にもお伝えします。"));
    ASSERT_TRUE(isPointedOut(otherName)) << "names are compared";
    EXPECT_EQ(card(own), nullptr);
}

TEST_F(NamesTest, ANameWithoutAnHonorificIsSilent)
{
    choose(addClient(QStringLiteral("見本一郎"), domain::Honorific::sama));
    type(QStringLiteral("お世話になっております。高橋商店様の近くです。"));
    ASSERT_TRUE(isPointedOut(otherName));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("お世話になっております。高橋商店の近くです。"));
    EXPECT_EQ(card(otherName), nullptr);
}

TEST_F(NamesTest, WhomTheLetterGoesToDecides)
{
    const ClientId first = addClient(QStringLiteral("見本一郎"), domain::Honorific::sama);
    choose(first);
    type(QStringLiteral("見本一郎様\nお世話になっております。高橋商店様もご一緒です。"));
    ASSERT_TRUE(isPointedOut(otherName));
    const ClientId second = addClient(QStringLiteral("見本二郎"), domain::Honorific::sama);
    choose(second);
    type(QStringLiteral("お世話になっております。見本一郎様もご一緒です。"));
    EXPECT_TRUE(isPointedOut(QStringLiteral("見本一郎")));
    EXPECT_EQ(card(otherName), nullptr);
    choose(first);
    EXPECT_TRUE(isPointedOut(otherName));
    EXPECT_EQ(card(QStringLiteral("見本一郎")), nullptr);
}

} // namespace

} // namespace choba::test
