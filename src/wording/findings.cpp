#include "wording/findings.h"

#include "wording/language.h"

#include <QCoreApplication>

namespace choba::wording {

namespace {

// What a detector found has no term of its own; these are the detectors' names.
QString detectorName(const QString& detector)
{
    if (detector == QLatin1String("mail-address")) {
        return QCoreApplication::translate("wording", "Mail address");
    }
    if (detector == QLatin1String("phone-number")) {
        return QCoreApplication::translate("wording", "Phone number");
    }
    if (detector == QLatin1String("link")) {
        return QCoreApplication::translate("wording", "Link");
    }
    if (detector == QLatin1String("handle")) {
        return QCoreApplication::translate("wording", "Account name (@…)");
    }
    if (detector == QLatin1String("account-id")) {
        return QCoreApplication::translate("wording", "Account ID");
    }
    if (detector == QLatin1String("emoji")) {
        return QCoreApplication::translate("wording", "Emoji");
    }
    return detector;
}

bool isFromDetector(const text::Finding& finding)
{
    return finding.source.startsWith(QLatin1String("detector."));
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::stop:
        return QCoreApplication::translate("wording", "May be refused");
    case Severity::warn:
        return QCoreApplication::translate("wording", "Caution");
    case Severity::hint:
        return QCoreApplication::translate("wording", "Note");
    }
    return {};
}

QString categoryName(Category category)
{
    switch (category) {
    case Category::sexual:
        return QCoreApplication::translate("wording", "Sexual content");
    case Category::violence:
        return QCoreApplication::translate("wording", "Violence");
    case Category::contact:
        return QCoreApplication::translate("wording", "Outside contact");
    case Category::site:
        return QCoreApplication::translate("wording", "Outside site");
    case Category::drive:
        return QCoreApplication::translate("wording", "Shared drive");
    case Category::payment:
        return QCoreApplication::translate("wording", "Outside payment");
    case Category::directTrade:
        return QCoreApplication::translate("wording", "Direct trade");
    case Category::platformHint:
        return QCoreApplication::translate("wording", "Hint at the site's limits");
    case Category::meeting:
        return QCoreApplication::translate("wording", "Meeting in person");
    case Category::pricing:
        return QCoreApplication::translate("wording", "Rules on prices");
    case Category::claim:
        return QCoreApplication::translate("wording", "Definite claim");
    case Category::review:
        return QCoreApplication::translate("wording", "Ratings");
    case Category::legal:
        return QCoreApplication::translate("wording", "Law and rights");
    case Category::emoji:
        return QCoreApplication::translate("wording", "Emoji");
    case Category::tone:
        return QCoreApplication::translate("wording", "Tone");
    case Category::address:
        return QCoreApplication::translate("wording", "Name and form of address");
    case Category::user:
        return QCoreApplication::translate("wording", "Your own words");
    }
    return {};
}

QString reasonSentence(Reason reason)
{
    switch (reason) {
    case Reason::publicMorals:
        return QCoreApplication::translate("wording",
                                           "The site may refuse it as offensive to public morals.");
    case Reason::leadingOutside:
        return QCoreApplication::translate("wording",
                                           "The site may refuse it as leading the client outside.");
    case Reason::ownTerms:
        return QCoreApplication::translate("wording", "The site's terms may forbid it.");
    case Reason::misleadingClaims:
        return QCoreApplication::translate(
            "wording", "A definite claim may break the law on misleading representations.");
    case Reason::law:
        return QCoreApplication::translate("wording", "It may break the law.");
    case Reason::notAccepted:
        return QCoreApplication::translate("wording",
                                           "This place may not accept it and show an error.");
    case Reason::courtesy:
        return QCoreApplication::translate(
            "wording", "Nothing forbids it, but it may sound harsher than you mean it.");
    case Reason::ownList:
        return QCoreApplication::translate("wording", "It stands on your own list.");
    }
    return {};
}

QString explanation(const text::Finding& finding)
{
    const QString note = installed() == Language::japanese ? finding.noteJa : finding.noteEn;
    return note.isEmpty() ? reasonSentence(finding.reason) : note;
}

QString termName(const text::Finding& finding)
{
    return isFromDetector(finding) ? detectorName(finding.term) : finding.term;
}

QString cutName(text::Cut cut)
{
    switch (cut) {
    case text::Cut::end:
        return QCoreApplication::translate("wording", "end of the text");
    case text::Cut::manual:
        return QCoreApplication::translate("wording", "your own mark");
    case text::Cut::paragraph:
        return QCoreApplication::translate("wording", "between paragraphs");
    case text::Cut::line:
        return QCoreApplication::translate("wording", "between lines");
    case text::Cut::sentence:
        return QCoreApplication::translate("wording", "between sentences");
    case text::Cut::clause:
        return QCoreApplication::translate("wording", "after a comma");
    case text::Cut::phrase:
        return QCoreApplication::translate("wording", "between words");
    case text::Cut::bracketSentence:
        return QCoreApplication::translate("wording", "inside brackets");
    case text::Cut::grapheme:
    case text::Cut::bracketGrapheme:
    case text::Cut::unbreakable:
    case text::Cut::codepoint:
    case text::Cut::none:
        return QCoreApplication::translate("wording", "in the middle of a phrase");
    }
    return {};
}

} // namespace choba::wording
