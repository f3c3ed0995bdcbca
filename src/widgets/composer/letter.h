// The draft together with what the pipeline says about it: the composer's state without its
// widgets. Texts below `inlineLength` are prepared at once, longer ones on a worker thread.
#pragma once

#include "domain/client.h"
#include "domain/draft.h"
#include "widgets/composer/marks.h"
#include "widgets/composer/preparer.h"
#include "writing/address_check.h"

#include <QDate>
#include <QHash>

namespace choba::widgets {

using domain::Draft;

// Why nothing can be copied now.
enum class Obstacle { none, notReady, nothing, openTag, unsplittable, allSent };

enum class PartState { waiting, copied, sent };

class Letter : public QObject
{
    Q_OBJECT

public:
    using Sent = std::vector<text::Part>;

    static constexpr qsizetype inlineLength = 20'000;

    explicit Letter(QObject* parent = nullptr);

    // From which length texts are prepared beside, where `inlineLength` is too much.
    void setInlineLength(qsizetype length) { m_inlineLength = length; }

    void setKnowledge(const std::shared_ptr<const writing::Knowledge>& knowledge, QDate day);

    // Whom the letter goes to (nothing = not known yet), and whom else the seller knows.
    void setAddressee(const std::optional<domain::Client>& client,
                      const std::shared_ptr<const writing::AddressBook>& book);

    const writing::Knowledge* knowledge() const { return m_knowledge.get(); }

    const std::vector<rules::Channel>& channels() const { return m_channels; }

    const rules::Channel& channel() const { return m_channel; }

    const Draft& draft() const { return m_draft; }

    void load(const Draft& draft);
    void setText(const QString& text);
    void setChannel(const QString& id);
    void setNumbering(bool on);

    // Findings with this key are not shown in this draft.
    static QString quietKey(const text::Finding& finding, QStringView text);
    void silence(const QString& key);
    void unsilence(const QString& key);

    // True when prepared() describes the draft as it is.
    bool isCurrent() const { return m_current; }

    const writing::Prepared& prepared() const { return *m_prepared; }

    const std::vector<text::Finding>& findings() const { return m_findings; }

    // See Composer::markSuspects; empty when the text has changed since.
    void markSuspects(const QString& text, std::vector<Underline> marks);
    std::vector<Underline> suspects() const;

    // The first {{…}} in what is not sent yet.
    std::optional<writing::OpenTag> openTag() const;
    Obstacle obstacle() const;
    qsizetype frozenEnd() const;
    PartState stateOf(int index) const;

    int sentCount() const { return static_cast<int>(m_draft.sent.size()); }

    // Index of the part that comes next; only when obstacle() is none.
    int nextToCopy() const;
    // The text of a part; remembers that it was copied. Only when obstacle() is none.
    QString copy(int index);
    // Index of the part that was copied and may be marked.
    std::optional<int> nextToMark() const;
    // True when nothing of the text is left to send.
    bool isAllSent() const;
    void markSent(); // the one nextToMark() names, as it was copied
    void markAllSent();
    void setSent(const Sent& sent); // the way back

signals:
    void changed(); // anything a view shows
    void draftChanged(); // something worth saving
    void progressed(int permille);

private:
    struct Copied {
        text::Part part;
        QString text;
    };

    void edit();
    void prepare();
    void take(const Preparer::Outcome& prepared);
    void filterFindings();
    bool isBlank(qsizetype start, qsizetype end) const;
    bool stillThere(const Copied& copied) const;

    std::shared_ptr<const writing::Knowledge> m_knowledge;
    QDate m_day; // in Japan
    std::vector<rules::Channel> m_channels;
    rules::Channel m_channel;
    Draft m_draft;
    std::optional<domain::Client> m_client;
    std::shared_ptr<const writing::AddressBook> m_book;
    Preparer::Outcome m_prepared;
    std::vector<text::Finding> m_findings;
    QString m_suspectText; // the text the suspects stand in
    std::vector<Underline> m_suspects;
    QHash<int, Copied> m_copied; // by index
    Preparer m_preparer;
    qsizetype m_inlineLength = inlineLength;
    bool m_current = false;
};

} // namespace choba::widgets
