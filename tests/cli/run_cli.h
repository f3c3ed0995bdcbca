// Runs the built program: its output, its error stream, its exit code.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace choba::testing {

using Json = nlohmann::ordered_json;

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    // The one JSON object on the standard output.
    Json json() const
    {
        EXPECT_TRUE(out.endsWith('\n'));
        EXPECT_EQ(out.count('\n'), 1);
        Json object = Json::parse(out.toStdString(), nullptr, false);
        EXPECT_TRUE(object.is_object()) << out.constData();
        return object;
    }

    qsizetype errorLines() const { return err.count('\n'); }
};

inline Outcome runCli(const QStringList& arguments, const QByteArray& input = {},
                      const QStringList& environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(CHOBA_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline std::vector<std::string> keysOf(const Json& object)
{
    std::vector<std::string> keys;
    for (const auto& item : object.items())
        keys.push_back(item.key());
    return keys;
}

class CliFolder : public ::testing::Test
{
protected:
    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        EXPECT_EQ(out.write(bytes), bytes.size());
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace choba::testing
