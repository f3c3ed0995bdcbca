// Files that were dropped or pasted, looked at off the UI thread: a text file is read, everything
// else is an attachment.
#pragma once

#include "base/result.h"
#include "text/encoding.h"
#include "widgets/composer/attachment_advice.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>

namespace choba::widgets {

// One way to read a file that is not UTF-8.
struct Reading {
    text::Encoding encoding = text::Encoding::utf8;
    QString text;
    QString preview; // its first line with Japanese in it
};

struct UnreadableText {
    QString name;
    Error error; // notUtf8 with line and byte, or why not even that
    std::vector<Reading> readings; // the likeliest first; may be empty
};

class TextImport : public QObject
{
    Q_OBJECT

public:
    explicit TextImport(QObject* parent = nullptr);
    ~TextImport() override;

    // One of the signals follows. A later call makes an earlier one silent.
    void look(const QList<QUrl>& files);

signals:
    void textRead(const QString& name, const QString& text);
    void textUnreadable(const choba::widgets::UnreadableText& file);
    void attachmentGiven(const choba::widgets::Attachment& attachment);

private:
    QThreadPool m_pool; // one thread
    int m_calls = 0;
};

} // namespace choba::widgets
