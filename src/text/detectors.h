// Contact data that no word list can hold: mail addresses, phone numbers, links, handles, IDs.
// All work on folded text (ASCII, lower case, full width made half), where separators stay.
#pragma once

#include "rules/rule_pack.h"
#include "text/fold.h"

#include <vector>

namespace choba::text {

enum class Detector : quint8 { mailAddress, phoneNumber, link, handle, accountId, emoji };

// Stable keys: mail-address, phone-number, link, handle, account-id, emoji.
QStringView key(Detector detector);

struct Detection {
    Detector detector = Detector::link;
    std::size_t first = 0; // folded units, both inclusive
    std::size_t last = 0;
    Severity severity = Severity::warn;
    Category category = Category::contact;

    bool operator==(const Detection&) const = default;
};

// By ascending start within each detector.
void detectMailAddresses(const std::u16string& folded, std::vector<Detection>& out);
void detectPhoneNumbers(const std::u16string& folded, std::vector<Detection>& out);

// `hosts`: what each host means; the host "*" stands for all others.
void detectLinks(const std::u16string& folded, const std::vector<rules::HostRule>& hosts,
                 std::vector<Detection>& out);
void detectHandles(const std::u16string& folded, std::vector<Detection>& out);
void detectAccountIds(const std::u16string& folded, std::vector<Detection>& out);

// Runs of emoji in the original text: start and end offsets.
std::vector<std::pair<qsizetype, qsizetype>> findEmoji(QStringView text, qsizetype from,
                                                       qsizetype to);

} // namespace choba::text
