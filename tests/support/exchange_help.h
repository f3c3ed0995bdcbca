// Reading and writing the files of tests/data/exchange in few words.
#pragma once

#include "base/file.h"
#include "exchange/template_file.h"

#include <gtest/gtest.h>

namespace choba::testing {

inline QByteArray sample(const char* name)
{
    const auto bytes =
        readFile(QStringLiteral(CHOBA_TEST_DATA "/exchange/%1").arg(QString::fromLatin1(name)));
    EXPECT_TRUE(bool(bytes)) << name;
    return bytes ? *bytes : QByteArray();
}

inline std::string told(const Error& error)
{
    return std::to_string(static_cast<int>(error.code)) + " at " + error.where.toStdString() + ": "
        + error.detail.toStdString();
}

// What was read; a failure of the test when the file as a whole was refused.
inline exchange::TemplateFile read(const QByteArray& bytes, const char* name,
                                   std::optional<exchange::TemplateFormat> format = std::nullopt)
{
    auto file = exchange::readTemplates(bytes, QString::fromLatin1(name), format);
    if (file)
        return *std::move(file);
    ADD_FAILURE() << told(file.error());
    return {};
}

inline exchange::TemplateFile readSample(const char* name)
{
    return read(sample(name), name);
}

// As they would be written again.
inline std::vector<exchange::OutgoingTemplate> outgoing(const exchange::TemplateFile& file)
{
    std::vector<exchange::OutgoingTemplate> result;
    for (const exchange::IncomingTemplate& incoming : file.templates)
        result.push_back({incoming.letter, incoming.marks, incoming.versions, incoming.isDefault});
    return result;
}

inline QByteArray write(const std::vector<exchange::OutgoingTemplate>& templates,
                        exchange::TemplateFormat format,
                        exchange::TableEncoding encoding = exchange::TableEncoding::utf8Bom)
{
    constexpr qint64 now = 1'780'000'000'000;
    const auto bytes = exchange::writeTemplates(templates, format, now, encoding);
    EXPECT_TRUE(bool(bytes)) << (bytes ? "" : told(bytes.error()));
    return bytes ? *bytes : QByteArray();
}

inline QStringList whats(const std::vector<exchange::InertPart>& parts)
{
    QStringList list;
    for (const exchange::InertPart& part : parts)
        list.append(part.what);
    return list;
}

} // namespace choba::testing
