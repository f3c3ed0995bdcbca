#include "panes/messages/search_model.h"

#include "base/clock.h"
#include "panes/messages/row_parts.h"
#include "widgets/moments.h"

namespace choba::messages {

using storage::SearchHit;

namespace {

QString nameOf(const QString& name, domain::Honorific honorific)
{
    const QString shown = shownName(name, honorific);
    return shown.isEmpty() ? namelessWords() : shown;
}

QString writer(const SearchHit& hit)
{
    if (hit.draft.isValid()) {
        return SearchModel::tr("Draft");
    }
    return hit.direction == domain::Direction::in ? SearchModel::tr("Received")
                                                  : SearchModel::tr("Sent");
}

QString receiver(const SearchHit& hit)
{
    return hit.draft.isValid() && !hit.client.isValid() ? SearchModel::tr("No client yet")
                                                        : nameOf(hit.clientName, hit.honorific);
}

// Line breaks become spaces one by one, so that the place of the match stays.
QString flat(QString excerpt)
{
    for (QChar& character : excerpt) {
        if (character.category() == QChar::Other_Control
            || character.category() == QChar::Separator_Line
            || character.category() == QChar::Separator_Paragraph) {
            character = QLatin1Char(' ');
        }
    }
    return excerpt;
}

} // namespace

SearchModel::SearchModel(const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

void SearchModel::clear()
{
    show({});
}

void SearchModel::show(const SearchAnswer& answer)
{
    beginResetModel();
    m_words = answer.words;
    m_clients = answer.clients;
    m_hits = answer.page.hits;
    m_next = answer.page.next;
    m_asked = false;
    endResetModel();
}

void SearchModel::append(const SearchAnswer& answer)
{
    m_asked = false;
    m_next = answer.page.next;
    if (answer.page.hits.empty()) {
        return;
    }
    const int heading = m_hits.empty() ? 1 : 0;
    const int first = rowCount();
    beginInsertRows({}, first, first + heading + static_cast<int>(answer.page.hits.size()) - 1);
    m_hits.insert(m_hits.end(), answer.page.hits.begin(), answer.page.hits.end());
    endInsertRows();
}

void SearchModel::stopFetching()
{
    m_asked = false;
    m_next.reset();
}

void SearchModel::refreshWords()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

const domain::Client* SearchModel::clientAt(const QModelIndex& index) const
{
    return index.isValid() && kindOf(index.row()) == Kind::client
        ? &m_clients[static_cast<size_t>(index.row() - 1)]
        : nullptr;
}

const SearchHit* SearchModel::hitAt(const QModelIndex& index) const
{
    return index.isValid() && kindOf(index.row()) == Kind::message
        ? &m_hits[static_cast<size_t>(index.row() - clientRows() - 1)]
        : nullptr;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : clientRows() + hitRows();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == kindRole) {
        return static_cast<int>(kindOf(index.row()));
    }
    if (const domain::Client* client = clientAt(index)) {
        return clientData(*client, role);
    }
    if (const SearchHit* hit = hitAt(index)) {
        return hitData(*hit, role);
    }
    return headingData(index.row(), role);
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && kindOf(index.row()) == Kind::heading;
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

bool SearchModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_asked;
}

void SearchModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        m_asked = true;
        emit pageAsked(m_words, *m_next);
    }
}

SearchModel::Kind SearchModel::kindOf(int row) const
{
    if (row == 0 || row == clientRows()) {
        return Kind::heading;
    }
    return row < clientRows() ? Kind::client : Kind::message;
}

int SearchModel::clientRows() const
{
    return m_clients.empty() ? 0 : static_cast<int>(m_clients.size()) + 1;
}

int SearchModel::hitRows() const
{
    return m_hits.empty() ? 0 : static_cast<int>(m_hits.size()) + 1;
}

QVariant SearchModel::headingData(int row, int role) const
{
    if (role != nameRole && role != spokenRole) {
        return {};
    }
    return row < clientRows() ? tr("Clients") : tr("Messages");
}

QVariant SearchModel::clientData(const domain::Client& client, int role) const
{
    switch (role) {
    case nameRole:
        return nameOf(client.name, client.honorific);
    case noteRole:
        return oneLine(client.platformId);
    case spokenRole:
        return tr("Client: %1").arg(nameOf(client.name, client.honorific));
    default:
        return {};
    }
}

QVariant SearchModel::hitData(const SearchHit& hit, int role) const
{
    const qint64 now = m_clock.nowUtc();
    switch (role) {
    case nameRole:
        return receiver(hit);
    case fullMomentRole:
        return widgets::fullMoment(hit.at, now);
    case noteRole:
        return tr("%1 · %2").arg(writer(hit), widgets::shortMoment(hit.at, now));
    case spokenRole:
        return QStringList{receiver(hit), writer(hit), widgets::fullMoment(hit.at, now),
                           flat(hit.excerpt)}
            .join(QStringLiteral(", "));
    case excerptRole:
        return flat(hit.excerpt);
    case matchStartRole:
        return hit.matchStart;
    case matchEndRole:
        return hit.matchEnd;
    default:
        return {};
    }
}

} // namespace choba::messages
