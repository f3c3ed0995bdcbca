// Texts of other programs become templates. What they write between their own variables can never
// be taken for a tag here, whatever it looks like, and nothing of it is ever run.
#pragma once

#include "domain/letter_template.h"
#include "exchange/template_file.h"

namespace choba::exchange {

struct ForeignText {
    QString text; // a template that can be parsed
    QString subject; // another, of mail
    std::vector<domain::Field> fields;
    std::vector<InertPart> inert;
};

// Puts a template together, piece by piece.
class ForeignWriter
{
public:
    // `where` is the place in the file of what is translated.
    explicit ForeignWriter(QString where);

    // As it stands: two braces in it are no tag.
    void text(QStringView words);
    // {{content}}. False, and nothing is written, when that is no tag which writes a value.
    bool value(const QString& content);
    // {{> name}}; false as above.
    bool partial(const QString& name);
    // The first place where the cursor is to stand; further ones are nothing.
    void cursor();
    // A question, and its answer here. The label makes the field's name; equal labels are one
    // field.
    void ask(domain::Field field);
    // Stands in the text as it is and is listed, as `what` when that says more.
    void inert(const QString& words, const QString& what = {});
    // Is listed; its effect is not all there.
    void partly(const QString& what);

    // What was written so far becomes the subject; another text begins.
    void endSubject();
    ForeignText take();

private:
    void end();
    void tag(const QString& content);
    void flush(bool tagFollows);
    void keepFromLine();

    QString m_where;
    ForeignText m_result;
    qsizetype m_braces = 0; // { at the end that are not written yet
    bool m_partialOpen = false; // a partial stands alone on its line so far
    bool m_indented = false; // with white space before it
    bool m_hasCursor = false;
};

// Shortened for lists.
QString shown(const QString& what);

// The name a question with this label gets: letters, digits and Japanese, no sign that means
// something inside a tag.
QString fieldName(const QString& label);

// #{…} of Beeftext.
ForeignText fromBeeftext(const QString& snippet, const QString& where);

struct BeeftextSnippet {
    QString text;
    std::vector<InertPart> inert; // tags without a counterpart, written as they are
};

// And back, for the body of a template.
BeeftextSnippet toBeeftext(const domain::LetterTemplate& letter);

// [[…]] of Quicktext.
ForeignText fromQuicktext(const QString& subject, const QString& text, const QString& where);

// What stands on the clipboard there is asked for here.
domain::Field clipboardField();

} // namespace choba::exchange
