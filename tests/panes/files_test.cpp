// Files and images dropped or pasted where text goes.
#include "panes/window_fixture.h"
#include "text/check.h"
#include "widgets/composer/attachment_advice.h"

#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStringEncoder>

namespace choba::test {

namespace {

class FilesTest : public WindowTest
{
protected:
    void drop(const QStringList& paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        drop(data);
    }

    void drop(const QMimeData& data) const
    {
        QWidget* target = editor()->findChild<QWidget*>(QStringLiteral("qt_scrollarea_viewport"));
        ASSERT_NE(target, nullptr);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    bool adviceShows() const
    {
        return until([this] { return find("attachmentAdvice")->isVisible(); });
    }
};

TEST_F(FilesTest, AnAttachmentMeetsWhatTheChannelAllows)
{
    drop({writeTestFile(QStringLiteral("見本.png"), "PNG")});
    ASSERT_TRUE(adviceShows());
    EXPECT_EQ(words("allowedLabel"), QStringLiteral("DM（メッセージ）には添付できません。"));
    EXPECT_TRUE(words("fileLabel").contains(QStringLiteral("見本.png")));
    EXPECT_TRUE(text().isEmpty()) << "a path is no text";

    auto* box = find<QComboBox>("channelBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_TRUE(words("allowedLabel").contains(QStringLiteral("5ファイル")))
        << words("allowedLabel").toStdString();
}

TEST_F(FilesTest, TheLinkSentenceCannotBeSentWithoutItsLink)
{
    drop({writeTestFile(QStringLiteral("a.pdf"), "%PDF")});
    ASSERT_TRUE(adviceShows());
    click("linkButton");
    EXPECT_TRUE(text().contains(widgets::AttachmentAdvice::linkSentence()));
    EXPECT_FALSE(find("attachmentAdvice")->isVisible());
    EXPECT_FALSE(find("copyButton")->isEnabled());
}

TEST_F(FilesTest, TheEstimateSentenceIsReadyToSend)
{
    drop({writeTestFile(QStringLiteral("a.pdf"), "%PDF")});
    ASSERT_TRUE(adviceShows());
    click("estimateButton");
    EXPECT_TRUE(text().contains(widgets::AttachmentAdvice::estimateSentence()));
    EXPECT_TRUE(find("copyButton")->isEnabled());
}

TEST_F(FilesTest, TheReadySentencesRaiseNoFinding)
{
    for (const QString& sentence : {widgets::AttachmentAdvice::linkSentence(),
                                    widgets::AttachmentAdvice::estimateSentence()}) {
        type(sentence);
    }
    for (const char* chip : {"stopChip", "warnChip", "hintChip"}) {
        EXPECT_FALSE(find(chip)->isVisible()) << chip << words(chip).toStdString();
    }
}

TEST_F(FilesTest, APastedImageIsAdvisedOn)
{
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    drop(data);
    ASSERT_TRUE(adviceShows());
    EXPECT_EQ(words("fileLabel"), QStringLiteral("クリップボードの画像"));
}

TEST_F(FilesTest, ATextFileIsReadAndCanBeUndone)
{
    type(QStringLiteral("前の文章"));
    drop({writeTestFile(QStringLiteral("手紙.txt"),
                        QStringLiteral("\ufeffお世話に\r\nなります").toUtf8())});
    ASSERT_TRUE(until([this] { return text().startsWith(QStringLiteral("お世話")); }));
    EXPECT_EQ(text(), QStringLiteral("お世話に\nなります"));
    EXPECT_EQ(notice(), QStringLiteral("手紙.txt を読み込みました。"));
    click("noticeAct");
    EXPECT_EQ(text(), QStringLiteral("前の文章"));
}

TEST_F(FilesTest, AShiftJisFileIsReadTheWayTheUserChooses)
{
    const QString letter = QStringLiteral("拝啓\n①株式会社見本　御中\n");
    QStringEncoder encode("Shift_JIS");
    QByteArray bytes = encode(letter);
    if (encode.hasError() || bytes.isEmpty()) {
        bytes = QByteArray::fromHex("94718c5b0a"); // 拝啓
    }
    drop({writeTestFile(QStringLiteral("old.txt"), bytes)});
    ASSERT_TRUE(until([this] { return find("encodingChoice")->isVisible(); }));
    EXPECT_EQ(words("problemLabel"),
              QStringLiteral("old.txt の 1行目 1バイト目が UTF-8 ではありません。"));
    auto* first = find<QPushButton>("encodingButton0");
    EXPECT_TRUE(first->text().contains(QStringLiteral("CP932"))) << first->text().toStdString();
    EXPECT_TRUE(first->accessibleName().contains(QStringLiteral("拝啓")));
    click("encodingButton0");
    EXPECT_TRUE(text().startsWith(QStringLiteral("拝啓\n")));
    EXPECT_FALSE(find("encodingChoice")->isVisible());
}

TEST_F(FilesTest, ABinaryFileIsRefusedKindly)
{
    type(QStringLiteral("そのまま"));
    drop({writeTestFile(QStringLiteral("broken.txt"), QByteArray("ab\0\x01\x02", 5))});
    ASSERT_TRUE(until([this] { return find("encodingChoice")->isVisible(); }));
    EXPECT_TRUE(words("problemLabel").contains(QStringLiteral("文章のファイルではない")))
        << words("problemLabel").toStdString();
    click("encodingCloseButton");
    EXPECT_EQ(text(), QStringLiteral("そのまま"));
}

TEST_F(FilesTest, AMissingFileIsNamed)
{
    drop({folder() + QStringLiteral("/nowhere.txt")});
    ASSERT_TRUE(until([this] { return find("encodingChoice")->isVisible(); }));
    EXPECT_TRUE(words("problemLabel").contains(QStringLiteral("nowhere.txt")));
}

} // namespace

} // namespace choba::test
