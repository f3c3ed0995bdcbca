// Expected failures as values. A Result cannot be dropped silently, and an Error says where
// and why in words for the log; the sentence the user reads is made in wording/errors.h.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace choba {

enum class ErrorCode {
    cancelled, // the user asked to stop; nothing was changed
    cannotRead, // where = file, detail = the system's reason
    cannotWrite,
    tooLarge, // where = file, detail = the largest size allowed
    notUtf8, // where = file:line:byte
    notText, // where = file:line:byte; a control character that no text has (NUL, …)
    badJson, // where = file:line:column
    wrongFormat, // where = JSON path; the file is of another kind
    newerVersion, // where = JSON path; written by a newer Choba
    missingKey, // where = JSON path of the key
    wrongType, // where = JSON path, detail = what was expected
    unknownValue, // where = JSON path, detail = the value found
    duplicateId, // where = JSON path, detail = the id
    emptyTerm, // where = JSON path or file:line; nothing is left of the term after folding
    termTooLong, // where = JSON path or file:line, detail = the longest length allowed
    tooManyTerms, // where = file, detail = the largest number allowed
    exampleFailed, // where = id of the rule, detail = the example
    limitTooSmall, // where = line:column of the character that does not fit, detail = the limit
    unknownChannel, // detail = the name given
    wrongUse, // command line; detail = what is wrong
    // The data file; where = its path, detail = the system's words unless said otherwise.
    storeCannotOpen, // missing, or not allowed
    storeNotDatabase, // no SQLite file
    storeForeign, // another program's SQLite file
    storeNewer, // written by a newer Choba; detail = its version
    storeOlder, // opened for reading only, but needs to be brought up to date; detail = its version
    storeDamaged,
    storeReadOnly, // an act was asked for, but the file can only be read
    storeNotOpen, // an act was asked for, but there is no data file
    storeFull, // no room on the disk
    storeBusy, // another connection holds it for too long
    storeHeld, // detail = who: "program (process, host)"
    storeFailed, // anything else SQLite says
    migrationFailed, // where = the step; the file is untouched
    backupFaulty, // the copy made is not what it should be
    undoConflict, // where = table; what was done since stands on it
    notThere, // the thing asked for is gone; detail = its kind or id
    alreadyThere, // detail = the thing
    draftThere, // the client has another draft
    clientHasMessages, // cannot be removed
    nameTooLong, // where = field, detail = the longest length allowed
    noteTooLong,
    badLink, // where = field, detail = the address; only https is taken
    emptyText, // nothing was written
    inFuture, // a time that has not come yet
    openedBeforeSent,
    lockedAlready,
    unsavedInput, // a form holds something that is not saved; detail = client, received or template
    stepRefused, // where = key of domain::StepProblem, detail = ISO time from which it is possible
    outOfRange, // where = field, detail = "smallest–largest"
    snoozePastClock, // detail = ISO time of the clock that nothing may be put off beyond
    serviceInUse, // cannot be removed: rooms were bought under it
    // Templates; where = line:column, after the template's name and a colon when it has one.
    templateTagOpen, // {{ without }}
    templateSectionOpen, // a section without its end; detail = its name
    templateSectionClosed, // an end without its section; detail = its name
    templateBadTag, // detail = what is written
    templateBadValue, // an expression does not fit the value; detail = what is written
    templateTooDeep, // sections or templates inside each other
    templateTooLong, // detail = the longest length allowed
    templateTooLarge, // the result; detail = the largest size allowed
    templateLoop, // a template contains itself; detail = "a → b → a"
    templateNotThere, // detail = the name asked for
    valuesMissing, // values a letter needs are not there; detail = their names
    // Files of other programs; where = file:line:column.
    badYaml, // detail = what is wrong
    badXml, // detail = what is wrong
    badCsv, // detail = what is wrong
    notAllowedHere, // a construct that is never read (anchors, external entities); detail = which
};

struct Error {
    ErrorCode code = ErrorCode::wrongUse;
    QString where; // place inside the input; empty when the input as a whole is meant
    QString detail; // English, or the offending value; for the log and as a parameter

    bool operator==(const Error&) const = default;
};

template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    { }

    Result(Error error)
        : m_content(std::move(error))
    { }

    explicit operator bool() const { return m_content.index() == 0; }

    const T& operator*() const& { return std::get<0>(m_content); }

    T& operator*() & { return std::get<0>(m_content); }

    T&& operator*() && { return std::get<0>(std::move(m_content)); }

    const T* operator->() const { return &std::get<0>(m_content); }

    T* operator->() { return &std::get<0>(m_content); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;

    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    { }

    explicit operator bool() const { return !m_failed; }

    const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace choba
