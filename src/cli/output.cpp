#include "cli/output.h"

#include "wording/errors.h"

#include <QCoreApplication>

#include <langinfo.h>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace choba::cli {

namespace {

// File names may hold line breaks and terminal codes; a message is one plain line.
QByteArray oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.toUtf8() + '\n';
}

void writeError(const QString& text)
{
    const QByteArray line = oneLine(text);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

void prepareStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

Result<void> writeOut(const QByteArray& text)
{
    const auto size = static_cast<std::size_t>(text.size());
    const bool written = std::fwrite(text.constData(), 1, size, stdout) == size;
    if ((written && std::fflush(stdout) == 0) || errno == EPIPE)
        return {};
    return Error{ErrorCode::cannotWrite, QStringLiteral("stdout"),
                 QString::fromLocal8Bit(std::strerror(errno))};
}

void complain(const Error& error)
{
    writeError(u"choba-cli: " + wording::sentence(error));
}

void warn(const Error& error)
{
    //: %1 is a sentence about an entry of a rule pack or word list that was left out.
    writeError(
        QCoreApplication::translate("cli", "choba-cli: warning: %1").arg(wording::sentence(error)));
}

void note(const QString& line)
{
    writeError(line);
}

} // namespace choba::cli
