// Templates of this and other programs in files: everything is read before anything is stored, and
// nothing read is ever executed. Formats: docs/formats.md.
#pragma once

#include "domain/template_facts.h"

#include <QByteArray>

#include <array>

namespace choba {
class Job;
}

namespace choba::exchange {

enum class TemplateFormat : quint8 { pack, beeftextJson, beeftextCsv, espanso, quicktext, csv };

// Keys: choba, beeftext, beeftext-csv, espanso, quicktext, csv.
QStringView key(TemplateFormat format);
std::optional<TemplateFormat> templateFormatFromKey(QStringView key);

inline constexpr std::array readableFormats = {
    TemplateFormat::pack,    TemplateFormat::beeftextJson, TemplateFormat::beeftextCsv,
    TemplateFormat::espanso, TemplateFormat::quicktext,    TemplateFormat::csv};
inline constexpr std::array writableFormats = {TemplateFormat::pack, TemplateFormat::csv,
                                               TemplateFormat::beeftextJson,
                                               TemplateFormat::beeftextCsv};

// What a file says about its templates beside name and body; the rest is not theirs to change.
struct Given {
    bool description = true;
    bool group = true;
    bool allAliases = true; // false: those in the file are some of them
    bool tags = true;
    bool channel = true;
    bool use = true;
    bool subject = true;
    bool fields = true;
    bool extra = true;
    bool favourite = true;
    bool enabled = true;

    bool operator==(const Given&) const = default;
};

struct IncomingTemplate {
    domain::LetterTemplate letter; // key empty where the format has none that lasts
    domain::TemplateMarks marks;
    std::vector<domain::TemplateVersion> versions; // newest first; packs only
    QString where; // place in the file, for the preview
    Given given;
    bool isDefault = false; // the first of its use; packs only
};

// What became of something that has no counterpart here, or in the file that is written.
enum class Kept : quint8 {
    asWords, // it stands in the text as inert words
    partly, // it has a counterpart, but not all of its effect
    leftOut, // it is left out
};

struct InertPart {
    QString where;
    QString what; // as the file has it, for example "#{powershell:…}"
    Kept kept = Kept::asWords;

    bool operator==(const InertPart&) const = default;
};

struct TemplateFile {
    TemplateFormat format = TemplateFormat::pack;
    std::vector<IncomingTemplate> templates;
    std::vector<Error> refused; // entries left out, with place and reason
    std::vector<InertPart> inert;
    QByteArray extra; // JSON object of a pack's own members this version does not know
};

// What the bytes look like; none when they look like nothing known.
std::optional<TemplateFormat> recognise(const QByteArray& bytes, const QString& name);

// `format` none = recognise; what is none of them is looked at as what its name ends with, so that
// a broken file is told as such and with its place. Fails when the file as a whole cannot be used:
// wrongFormat, newerVersion, badJson, badYaml, badXml, badCsv, notUtf8, duplicateId, tooLarge,
// cancelled …; where = name and place.
Result<TemplateFile> readTemplates(const QByteArray& bytes, const QString& name,
                                   std::optional<TemplateFormat> format, Job* job = nullptr);

struct OutgoingTemplate {
    domain::LetterTemplate letter;
    domain::TemplateMarks marks;
    std::vector<domain::TemplateVersion> versions; // written to packs only
    bool isDefault = false; // of its use; written to packs only
};

// Of tables; CP932 is what old spreadsheets in Japan expect.
enum class TableEncoding : quint8 { utf8Bom, utf8, cp932 };

// Keys: utf-8-bom, utf-8, cp932.
QStringView key(TableEncoding encoding);
std::optional<TableEncoding> tableEncodingFromKey(QStringView key);

// Fails with wrongUse for a format that is not written, and with unknownValue (where = the
// template's name, detail = the character) when the table's encoding lacks a character. `now`
// stands where a format asks for a time that is not known; `extra` is that of the pack the
// templates were read from.
Result<QByteArray> writeTemplates(const std::vector<OutgoingTemplate>& templates,
                                  TemplateFormat format, qint64 now,
                                  TableEncoding encoding = TableEncoding::utf8Bom,
                                  const QByteArray& extra = {});

// What the format cannot say, and what is therefore written as it is or left out; where = the
// template's name.
std::vector<InertPart> losses(const std::vector<OutgoingTemplate>& templates,
                              TemplateFormat format);

} // namespace choba::exchange
