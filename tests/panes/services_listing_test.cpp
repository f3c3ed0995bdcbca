// The text of the listing: what the policy makes of it, what is missing, what is copied.
#include "acts/services.h"
#include "acts/templates.h"
#include "panes/services_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>

namespace choba::test {

namespace {

const QString logo = QStringLiteral("お店の顔になるロゴをお作りします");

class ListingTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        m_service = addService(logo);
        QApplication::clipboard()->setText(before);
    }

    void setDetails()
    {
        const QHash<QString, QString> details{
            {QStringLiteral("seller.daysOff"), QStringLiteral("土曜・日曜・祝日")},
            {QStringLiteral("seller.hours"), QStringLiteral("平日10時から18時まで")},
            {QStringLiteral("seller.replyWithin"), QStringLiteral("1営業日以内")}};
        act([details](const acts::Scope& scope) { return acts::setProfile(scope, details); });
        settleAll();
    }

    QString text() const { return find<QTextEdit>("previewText")->toPlainText(); }

    static QString clipboard() { return QApplication::clipboard()->text(); }

    static inline const QString before = QStringLiteral("前の中身");

    ServiceId m_service;
};

TEST_F(ListingTest, SaysWhatThePolicySays)
{
    show();
    setDetails();
    click("serviceListingView");
    EXPECT_TRUE(text().contains(QStringLiteral("%1日").arg(m_rules.usual.silenceDays)))
        << text().toStdString();
    EXPECT_TRUE(label("listingTypedNote").isEmpty());
    // Only what is saved counts.
    click("servicePolicyView");
    typeInto("serviceSilenceDays", QStringLiteral("8"));
    click("serviceListingView");
    EXPECT_FALSE(text().contains(QStringLiteral("8日間")));
    EXPECT_FALSE(label("listingTypedNote").isEmpty());
    click("servicePolicyView");
    click("serviceSave");
    click("serviceListingView");
    EXPECT_TRUE(text().contains(QStringLiteral("8日間"))) << text().toStdString();
}

TEST_F(ListingTest, NothingIsCopiedWithAGap)
{
    show();
    click("serviceListingView");
    EXPECT_FALSE(label("listingMissing").isEmpty());
    click("listingCopy");
    EXPECT_EQ(clipboard(), before);
    EXPECT_FALSE(notice().isEmpty());
    click("listingDetails");
    ASSERT_EQ(m_intents.size(), 1U);
    EXPECT_EQ(m_intents.back().pane, QStringLiteral("window"));
    EXPECT_EQ(m_intents.back().action, QStringLiteral("settings"));
    EXPECT_EQ(m_intents.back().templateKey, QStringLiteral("details"));
    setDetails();
    EXPECT_TRUE(label("listingMissing").isEmpty());
    EXPECT_FALSE(find("listingDetails")->isVisible());
    click("listingCopy");
    EXPECT_NE(clipboard(), before);
    EXPECT_FALSE(clipboard().contains(QStringLiteral("{{")));
    EXPECT_FALSE(clipboard().endsWith(u'\n'));
    EXPECT_TRUE(clipboard().contains(QStringLiteral("土曜・日曜・祝日")));
}

TEST_F(ListingTest, EachTextCanBeChosen)
{
    show();
    setDetails();
    click("serviceListingView");
    const QString whole = text();
    click("listingChoice-listing-restart");
    EXPECT_NE(text(), whole);
    click("listingCopy");
    EXPECT_EQ(clipboard(), text().trimmed());
    EXPECT_TRUE(find<QPushButton>("listingChoice-listing-restart")->isChecked());
    EXPECT_FALSE(find<QPushButton>("listingChoice-listing-precautions")->isChecked());
}

TEST_F(ListingTest, TooLongATextIsSaid)
{
    show();
    setDetails();
    domain::LetterTemplate letter =
        m_templates->current()->library->find(QStringLiteral("listing-precautions"))->letter;
    constexpr int limit = 1000; // since September 2026
    letter.body = QString(limit + 12, u'あ');
    act([letter](const acts::Scope& scope) { return acts::saveTemplate(scope, letter); });
    settleAll();
    click("serviceListingView");
    EXPECT_TRUE(label("listingMissing").contains(QStringLiteral("12")))
        << label("listingMissing").toStdString();
    click("listingCopy"); // it warns, and never blocks
    EXPECT_EQ(clipboard(), letter.body);
}

TEST_F(ListingTest, FieldsAreReadyToCopy)
{
    show();
    click("serviceListingView");
    EXPECT_EQ(label("listingField-0"), logo);
    click("listingFieldCopy-0");
    EXPECT_EQ(clipboard(), logo);
    EXPECT_TRUE(notice().contains(logo));
}

TEST_F(ListingTest, FieldsStayWhenNothingHasChanged)
{
    show();
    click("serviceListingView");
    const QPointer<QPushButton> copy = find<QPushButton>("listingFieldCopy-0");
    copy->setFocus();
    const QPointer<QWidget> focus = copy->window()->focusWidget();
    ASSERT_EQ(focus, copy);
    m_clock.set(m_clock.nowUtc() + ms::minute);
    wake();
    settleAll();
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->window()->focusWidget(), copy);
}

TEST_F(ListingTest, ANewServiceHasNoTextYet)
{
    show();
    click("newServiceButton");
    click("serviceListingView");
    EXPECT_FALSE(label("listingTypedNote").isEmpty());
    EXPECT_FALSE(find("listingCopy")->isVisible());
}

TEST_F(ListingTest, TheHintOfAnUnsavedServiceHasRoom)
{
    show();
    click("newServiceButton");
    click("serviceListingView");
    const auto* hint = find("listingTypedNote");
    ASSERT_TRUE(hint->isVisible());
    EXPECT_GT(hint->width(), hint->window()->width() / 3);
}

} // namespace

} // namespace choba::test
