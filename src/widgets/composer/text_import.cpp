#include "widgets/composer/text_import.h"

#include "base/file.h"
#include "widgets/composer/editor.h"

#include <QFileInfo>

#include <functional>

namespace choba::widgets {

namespace {

constexpr qsizetype previewLength = 40;

bool looksLikeText(const QString& path)
{
    static const QStringList endings{QStringLiteral("txt"),
                                     QStringLiteral("text"),
                                     QStringLiteral("md"),
                                     QStringLiteral("csv"),
                                     QStringLiteral("tsv"),
                                     QStringLiteral("log"),
                                     QString()};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

// The first line that tells encodings apart, that is, one with more than ASCII.
QString previewOf(const QString& text)
{
    QStringView first;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (first.isEmpty()) {
            first = trimmed;
        }
        for (const QChar c : trimmed) {
            if (c.unicode() > 0x7f) {
                return trimmed.left(previewLength).toString();
            }
        }
    }
    return first.left(previewLength).toString();
}

std::vector<Reading> readingsOf(const QByteArray& bytes, const QString& name)
{
    std::vector<Reading> readings;
    for (const text::Encoding encoding : text::guessEncodings(bytes)) {
        Result<QString> decoded = text::decode(bytes, encoding, name);
        if (decoded) {
            const QString text = withPlainLineBreaks(*decoded);
            readings.push_back({encoding, text, previewOf(text)});
        }
    }
    return readings;
}

Attachment attachmentOf(const QList<QUrl>& files)
{
    Attachment attachment;
    for (const QUrl& url : files) {
        const QFileInfo info(url.toLocalFile());
        attachment.names << info.fileName();
        attachment.bytes += info.size();
    }
    return attachment;
}

} // namespace

TextImport::TextImport(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TextImport::~TextImport()
{
    m_pool.waitForDone();
}

void TextImport::look(const QList<QUrl>& files)
{
    const int call = ++m_calls;
    // Runs `report` on this object's thread, unless something newer was dropped meanwhile.
    const auto deliver = [this, call](const std::function<void()>& report) {
        QMetaObject::invokeMethod(
            this,
            [this, call, report] {
                if (call == m_calls) {
                    report();
                }
            },
            Qt::QueuedConnection);
    };
    m_pool.start([this, files, deliver] {
        const QString path = files.size() == 1 ? files.front().toLocalFile() : QString();
        const QFileInfo info(path);
        const bool special = info.exists() && !info.isFile(); // folders, pipes, devices
        if (path.isEmpty() || !looksLikeText(path) || special) {
            deliver([this, given = attachmentOf(files)] { emit attachmentGiven(given); });
            return;
        }
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readFile(path);
        if (!bytes) {
            deliver([this, file = UnreadableText{name, bytes.error(), {}}] {
                emit textUnreadable(file);
            });
            return;
        }
        const Result<QString> text = text::decodeUtf8(*bytes, name);
        if (text) {
            deliver(
                [this, name, plain = withPlainLineBreaks(*text)] { emit textRead(name, plain); });
            return;
        }
        deliver([this, file = UnreadableText{name, text.error(), readingsOf(*bytes, name)}] {
            emit textUnreadable(file);
        });
    });
}

} // namespace choba::widgets
