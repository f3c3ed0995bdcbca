// Random templates and values for property tests: mostly well formed, sometimes broken. The same
// seed gives the same template.
#pragma once

#include "support/random_text.h"
#include "templating/value.h"

namespace choba::test {

class RandomTemplate
{
public:
    explicit RandomTemplate(unsigned seed)
        : m_engine(seed)
        , m_broken(number(0, 3) == 0)
    { }

    // Tags without an end and ends without a tag may be in it.
    bool isBroken() const { return m_broken; }

    // About so many tags. Texts between tags hold no character of a delimiter.
    QString source(int tags);

    // The same for a template of its own, which begins with the usual delimiters.
    QString freshSource(int tags);

    templating::Value values(int depth = 3);

    int number(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_engine);
    }

private:
    QString name();
    QString words();
    QString tag(const QString& content) const;
    QString value();
    QString expression();
    QString section(int tags);
    QString changedDelimiters();

    std::mt19937 m_engine;
    bool m_broken;
    int m_depth = 0;
    QString m_open = QStringLiteral("{{");
    QString m_close = QStringLiteral("}}");
};

} // namespace choba::test
