// The invented texts of the sample file (:/demo), as values.
#pragma once

#include "base/result.h"
#include "domain/client.h"
#include "domain/own_rules.h"
#include "domain/room.h"
#include "domain/service.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace choba::acts::demo {

struct Card {
    QString name;
    domain::Honorific honorific = domain::Honorific::sama;
    QString kind; // which scenes and services fit
    QString note;
    bool links = true;
};

struct Letter {
    bool fromClient = false;
    QString channel;
    // Hours after the letter before; in open conversations hours before now.
    double least = 0;
    double most = 0;
    QStringList parts; // with {names} to fill in
    bool settled = false;
    std::optional<double> opened; // hours after it was sent
};

struct Scene {
    QString kind;
    int weight = 1;
    bool first = false; // for strangers only
    bool again = false; // for clients who were there before only
    std::vector<Letter> letters;
};

struct Service {
    QString name;
    QString item;
    int price = 0; // yen
};

// A conversation that is going on now.
struct Present {
    QString client;
    std::vector<Letter> letters;
};

struct OpenDraft {
    std::optional<QString> client;
    QString channel;
    QString text;
    int minutes = 0; // before now
};

struct RefusedText {
    QString client;
    QString channel;
    QString text;
    int days = 0; // before now
    int hours = 0; // how long the lock after it lasted
};

// An event of a room that is going on now, or ended lately.
struct OpenEvent {
    domain::EventKind kind = domain::EventKind::note;
    double hours = 0; // before now
    std::optional<int> days; // the day it names, from today on
    std::optional<double> close; // the close it promises, hours from now, at the service's hour
    std::optional<qint64> value; // stars
    domain::CancelReason reason = domain::CancelReason::none;
    QString text;
};

struct OpenRoom {
    QString client;
    QString item; // of its service; may be empty
    domain::Room room; // without ids
    std::vector<OpenEvent> events;
};

struct OfferedService {
    domain::Service service; // without id and times
    domain::Policy policy;
    int reviewedDays = 0; // before now
};

struct Texts {
    std::vector<Card> clients;
    QHash<QString, std::vector<Service>> services; // by kind
    QHash<QString, QStringList> phrases;
    std::vector<Scene> scenes;
    std::vector<Present> presents;
    std::vector<OpenDraft> drafts;
    std::vector<OfferedService> offered;
    std::vector<OpenRoom> rooms;
    std::vector<domain::OwnWord> words; // without ids and times
    RefusedText refusal;
};

Result<Texts> loadTexts();

} // namespace choba::acts::demo
