// The keys of a form, and those it leaves to the window.
#include "widgets/form_keys.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace choba::test {

namespace {

struct Heard {
    int form = 0;
    int window = 0;
};

struct Pressed {
    const char* name;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
    bool hasSave;
    bool hasCancel;
    int form; // how often the form acts, and the window's own shortcut
    int window;
};

class FormKeysTest : public testing::TestWithParam<Pressed>
{ };

TEST_P(FormKeysTest, AFormClaimsOnlyWhatItAnswers)
{
    const Pressed& pressed = GetParam();
    QWidget window;
    auto* form = new QWidget(&window);
    auto* field = new QLineEdit(form);
    (new QVBoxLayout(&window))->addWidget(form);
    (new QVBoxLayout(form))->addWidget(field);
    Heard heard;
    const auto act = [&heard] { ++heard.form; };
    widgets::FormKeys keys;
    if (pressed.hasSave) {
        keys.save = act;
    }
    if (pressed.hasCancel) {
        keys.cancel = act;
    }
    widgets::giveFormKeys(form, keys);
    const QKeySequence sequence(static_cast<int>(pressed.key)
                                | static_cast<int>(pressed.modifiers));
    QObject::connect(new QShortcut(sequence, &window), &QShortcut::activated, &window,
                     [&heard] { ++heard.window; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field->setFocus();

    QTest::keyClick(field, pressed.key, pressed.modifiers);

    EXPECT_EQ(heard.form, pressed.form);
    EXPECT_EQ(heard.window, pressed.window);
}

INSTANTIATE_TEST_SUITE_P(
    All, FormKeysTest,
    testing::Values(Pressed{"Save", Qt::Key_Return, Qt::ControlModifier, true, false, 1, 0},
                    Pressed{"NoSave", Qt::Key_Return, Qt::ControlModifier, false, true, 0, 1},
                    Pressed{"Cancel", Qt::Key_Escape, Qt::NoModifier, false, true, 1, 0},
                    Pressed{"NoCancel", Qt::Key_Escape, Qt::NoModifier, true, false, 0, 1}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace

} // namespace choba::test
