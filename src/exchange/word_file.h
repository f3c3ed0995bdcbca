// The user's own words in files: one term per line, Choba's word list in JSON, and the YAML of the
// proofreading tool prh. Everything is read before anything is stored. Formats: docs/formats.md.
#pragma once

#include "domain/own_rules.h"
#include "exchange/template_file.h"

#include <QByteArray>

namespace choba::exchange {

enum class WordFormat : quint8 { lines, lexicon, prh };

// Keys: lines, lexicon, prh.
QStringView key(WordFormat format);
std::optional<WordFormat> wordFormatFromKey(QStringView key);

struct IncomingWord {
    domain::OwnWord word; // without an id
    QString where; // place in the file
};

struct WordFile {
    WordFormat format = WordFormat::lines;
    std::vector<IncomingWord> words; // each kind and term once
    std::vector<Error> refused; // entries left out, with place and reason
    std::vector<InertPart> inert; // what has no counterpart here, such as regular expressions
};

// `format` none = by the name and the first characters. Fails when the file as a whole cannot be
// used: notUtf8, notText, badJson, badYaml, notAllowedHere, wrongFormat, newerVersion,
// tooManyTerms, tooLarge, cancelled; where = name and place.
Result<WordFile> readWords(const QByteArray& bytes, const QString& name,
                           std::optional<WordFormat> format, Job* job = nullptr);

struct WrittenWords {
    QByteArray bytes;
    std::vector<InertPart> leftOut; // where = the term, what = why it has no place in the format
};

// Lines hold flagged terms alone; prh those with a suggestion; the word list everything.
WrittenWords writeWords(const std::vector<domain::OwnWord>& words, WordFormat format);

} // namespace choba::exchange
