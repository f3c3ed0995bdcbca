// What holds for every file of templates that is read, whatever stands in it.
#pragma once

#include "exchange/template_file.h"
#include "fuzz/require.h"
#include "templating/template.h"

namespace choba::fuzz {

// Everything accepted can be stored and parsed; everything refused has a place.
inline void requireSound(const exchange::TemplateFile& file)
{
    for (const exchange::IncomingTemplate& incoming : file.templates) {
        require(!domain::problemOf(incoming.letter));
        require(bool(templating::Template::parse(incoming.letter.body)));
        require(bool(templating::Template::parse(incoming.letter.subject)));
        require(!incoming.where.isEmpty());
    }
    for (const Error& error : file.refused) {
        require(!error.where.isEmpty());
    }
    for (const exchange::InertPart& part : file.inert) {
        require(!part.where.isEmpty());
    }
}

// None when the file as a whole is refused, which has a place, too.
inline std::optional<exchange::TemplateFile> readSound(const QByteArray& bytes,
                                                       exchange::TemplateFormat format)
{
    auto file = exchange::readTemplates(bytes, QStringLiteral("f"), format);
    if (!file) {
        require(!file.error().where.isEmpty());
        return std::nullopt;
    }
    requireSound(*file);
    return *std::move(file);
}

inline std::vector<exchange::OutgoingTemplate> outgoing(const exchange::TemplateFile& file)
{
    std::vector<exchange::OutgoingTemplate> result;
    for (const exchange::IncomingTemplate& incoming : file.templates) {
        result.push_back({incoming.letter, incoming.marks, incoming.versions, incoming.isDefault});
    }
    return result;
}

inline QByteArray write(const exchange::TemplateFile& file, exchange::TemplateFormat format)
{
    constexpr qint64 now = 1'780'000'000'000;
    const auto bytes = exchange::writeTemplates(outgoing(file), format, now,
                                                exchange::TableEncoding::utf8Bom, file.extra);
    require(bool(bytes));
    return *bytes;
}

} // namespace choba::fuzz
