// Both languages are complete on the screen, switch live, and everything can be named by a screen
// reader and reached by the keyboard.
#include "domain/client.h"
#include "panes/window_fixture.h"
#include "widgets/composer/attachment_advice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>

namespace choba::test {

namespace {

class LanguageTest : public WindowTest
{
protected:
    // Brings as much as possible onto the screen.
    void fillWindow()
    {
        type(QStringLiteral("{{名前}}様、Zoomで。ドロップボックスも。Zoomは便利です。")
             + QStringLiteral("お気軽にお尋ねください。").repeated(100));
        press(Qt::Key_Return, Qt::ControlModifier);
        find<QAction>("aboutAction")->trigger();
    }

    // Everything a user may read or hear, with where it stands.
    QList<QPair<QString, QString>> wordsOnScreen() const
    {
        QList<QPair<QString, QString>> all;
        QWidgetList widgets = window()->findChildren<QWidget*>();
        widgets << window();
        for (const QWidget* widget : widgets) {
            const QString where =
                QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
            all << qMakePair(where, widget->toolTip()) << qMakePair(where, widget->accessibleName())
                << qMakePair(where, widget->accessibleDescription())
                << qMakePair(where, widget->windowTitle());
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                QTextDocument plain;
                plain.setHtml(label->text());
                all << qMakePair(where, plain.toPlainText());
            }
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                all << qMakePair(where, button->text());
            }
            if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
                for (int i = 0; i < box->count(); ++i) {
                    all << qMakePair(where, box->itemText(i));
                }
            }
            for (const QAction* action : widget->actions()) {
                all << qMakePair(where, action->text());
            }
        }
        return all;
    }

    // Templates and what their variables are called and stand for are content.
    QString withoutContent(QString words) const
    {
        QStringList content;
        for (const writing::TemplateEntry& entry : m_templates->current()->library->entries()) {
            content << entry.letter.name << entry.letter.group << entry.letter.aliases;
        }
        for (const templating::Variable& variable :
             m_templates->current()->catalogue->variables()) {
            content << variable.ja << variable.example.written();
        }
        // The longest first, for some stand inside others.
        std::sort(content.begin(), content.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        for (const QString& text : content) {
            words.remove(text);
        }
        return words;
    }

    static bool isInteractive(const QWidget* widget)
    {
        const bool control = qobject_cast<const QAbstractButton*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTextEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget)
            || qobject_cast<const QLineEdit*>(widget);
        return control || widget->focusPolicy() != Qt::NoFocus;
    }

    // Made by Qt inside its own widgets: the popup of a combo box, viewports.
    static bool isQtsOwn(const QWidget* widget)
    {
        const bool insideBox = widget->parentWidget() != nullptr
            && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        return insideBox || widget->inherits("QComboBoxPrivateContainer")
            || widget->inherits("QComboBoxPrivateScroller") || widget->inherits("QMenu")
            || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
            || widget->inherits("QLineEditIconButton")
            || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr
            || qobject_cast<const QScrollBar*>(widget) != nullptr
            || widget->objectName().startsWith(QLatin1String("qt_"));
    }
};

TEST_F(LanguageTest, SwitchingLiveLeavesNoEnglishWord)
{
    fillWindow();
    find<QAction>("language-en")->trigger();
    ASSERT_TRUE(until([this] { return words("paneTitle") == QStringLiteral("Messages"); }));
    EXPECT_EQ(words("notNowButton"), QStringLiteral("Not this time"));
    EXPECT_TRUE(words("channelSummary").contains(QStringLiteral("characters")));
    find<QAction>("language-ja")->trigger();
    ASSERT_TRUE(until([this] { return words("paneTitle") == QStringLiteral("メッセージ"); }));

    // Names of keys, products, standards and the user's own text.
    static const QRegularExpression allowed(
        QStringLiteral("\\b(Choba|Ctrl|Shift|Enter|F8|DM|UTF|Zoom|English|GNU|GPL|JSON|Z|N)\\b"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,}"));
    const QString path = storePath();
    for (const auto& [where, words] : wordsOnScreen()) {
        QString rest = words;
        rest.remove(path).remove(allowed);
        EXPECT_FALSE(rest.contains(english)) << where.toStdString() << ": " << words.toStdString();
    }
}

TEST_F(LanguageTest, SwitchingToEnglishLeavesNoJapaneseWord)
{
    ASSERT_TRUE(until([this] { return m_templates->current() != nullptr; }));
    find<QAction>("language-en")->trigger();
    ASSERT_TRUE(until([this] { return words("paneTitle") == QStringLiteral("Messages"); }));
    static const QRegularExpression japanese(
        QStringLiteral("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]"));
    for (const auto& [where, words] : wordsOnScreen()) {
        QString rest = words;
        rest.remove(QStringLiteral("帳場")).remove(QStringLiteral("日本語"));
        // What goes to a client is Japanese in both.
        rest.remove(widgets::AttachmentAdvice::linkSentence())
            .remove(widgets::AttachmentAdvice::estimateSentence());
        rest = withoutContent(rest); // whole names first: some end in what is an honorific
        for (const domain::Honorific honorific : domain::honorifics) {
            rest.remove(domain::written(honorific).toString());
        }
        EXPECT_FALSE(rest.contains(japanese)) << where.toStdString() << ": " << words.toStdString();
    }
    EXPECT_EQ(m_settings->language(), wording::Language::english);
    find<QAction>("language-ja")->trigger();
}

TEST_F(LanguageTest, EveryControlHasItsTwoNames)
{
    fillWindow();
    for (const QWidget* widget : window()->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QPushButton*>(widget);
        // Without words or a picture it waits for what it will be about.
        const bool waits = button != nullptr && button->text().isEmpty() && button->icon().isNull();
        if (isInteractive(widget) && !isQtsOwn(widget) && !waits) {
            const std::string className = widget->metaObject()->className();
            EXPECT_FALSE(widget->objectName().isEmpty()) << className;
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << className << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(LanguageTest, EverythingVisibleCanBeReachedByTab)
{
    type(QStringLiteral("Zoomで。"));
    QSet<const QWidget*> reached;
    editor()->setFocus();
    for (int step = 0; step < 100; ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == editor()) {
            break;
        }
    }
    for (const auto* button : window()->findChildren<QAbstractButton*>()) {
        // Of buttons that exclude each other the tab key reaches one, the arrow keys the others.
        const bool first = button->group() == nullptr || button->isChecked();
        if (button->isVisible() && button->isEnabled() && first) {
            EXPECT_TRUE(reached.contains(button)) << button->objectName().toStdString();
        }
    }
    EXPECT_TRUE(reached.contains(find("channelBox")));
    EXPECT_TRUE(reached.contains(find("partsList")));
}

} // namespace

} // namespace choba::test
