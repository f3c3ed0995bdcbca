#include "shell/exchange/format_names.h"

#include <QCoreApplication>

namespace choba::shell {

using Format = exchange::TemplateFormat;

QString formatName(Format format)
{
    switch (format) {
    case Format::pack:
        return QCoreApplication::translate("formats", "Choba template pack");
    case Format::beeftextJson:
        return QCoreApplication::translate("formats", "Beeftext (JSON)");
    case Format::beeftextCsv:
        return QCoreApplication::translate("formats", "Beeftext (CSV)");
    case Format::espanso:
        return QCoreApplication::translate("formats", "Espanso (YAML)");
    case Format::quicktext:
        return QCoreApplication::translate("formats", "Quicktext (XML)");
    case Format::csv:
        return QCoreApplication::translate("formats", "Table (CSV)");
    }
    return {};
}

QString formatAbout(Format format)
{
    switch (format) {
    case Format::beeftextJson:
        return QCoreApplication::translate(
            "formats",
            "For Beeftext: names, short names, texts and groups. Questions, conditions "
            "and dates that it does not know go as they are written.");
    case Format::beeftextCsv:
        return QCoreApplication::translate(
            "formats", "For Beeftext: short name, text and name alone, without headings.");
    case Format::csv:
        return QCoreApplication::translate(
            "formats",
            "For spreadsheets: one line for each template, with its questions, "
            "without former versions.");
    default:
        return QCoreApplication::translate(
            "formats", "Everything Choba knows: to keep it safe, or to hand it to a colleague.");
    }
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::pack:
        return QStringLiteral(".choba.json");
    case Format::beeftextJson:
        return QStringLiteral(".json");
    default:
        return QStringLiteral(".csv");
    }
}

} // namespace choba::shell
