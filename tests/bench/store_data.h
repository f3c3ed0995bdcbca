// A large data file of made-up letters: always the same, with phrases as letters between a seller
// and clients have them, so that common and rare words both exist.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <random>

namespace choba::storage {
class Connection;
}

namespace choba::bench {

struct RoomsSize;

// Nothing in the files is later; UTC milliseconds.
constexpr qint64 storeEnd = 1'795'000'000'000;

struct StoreSize {
    int clients = 0;
    int messages = 0; // of one part of about 200 characters each
};

class LetterText
{
public:
    explicit LetterText(unsigned seed);

    // About 200 characters of business letter.
    QString next();

    // Family name and given name; a few are very common, most are rare.
    QString name();

    // A word only few letters have.
    QString rareWord();

private:
    std::size_t upTo(std::size_t count); // 0 … count - 1, small numbers far more often

    std::mt19937 m_engine;
};

// Makes a new data file with that content; derived tables are made at the end by the program's own
// rebuild. The triggers are those of a fresh file.
Result<void> makeStore(const QString& path, const StoreSize& size);

// Makes the file when it is not there (a large one takes some minutes), with a hundred thousand
// clients at most, and brings one that is there up to date. Tells on stdout what it made.
Result<void> ensureStore(const QString& path, int messages);

// The same for a file of talk rooms without messages.
Result<void> ensureRooms(const QString& path, const RoomsSize& size);

} // namespace choba::bench
