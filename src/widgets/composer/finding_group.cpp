#include "widgets/composer/finding_group.h"

#include "widgets/composer/letter.h"

#include <QHash>

#include <algorithm>

namespace choba::widgets {

std::vector<FindingGroup> groupFindings(const std::vector<text::Finding>& findings,
                                        QStringView text)
{
    std::vector<FindingGroup> groups;
    QHash<QString, size_t> byKey;
    for (const text::Finding& finding : findings) {
        const QString key = Letter::quietKey(finding, text);
        const auto known = byKey.constFind(key);
        if (known != byKey.cend()) {
            groups[*known].places.push_back({finding.start, finding.end});
            continue;
        }
        byKey.insert(key, groups.size());
        groups.push_back({key,
                          text.mid(finding.start, finding.end - finding.start).toString(),
                          finding,
                          {{finding.start, finding.end}}});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        // The wrong name is worse than a refused word: nobody takes it back.
        const bool addressA = a.finding.category == Category::address;
        const bool addressB = b.finding.category == Category::address;
        return addressA != addressB ? addressA : a.finding.severity > b.finding.severity;
    });
    return groups;
}

} // namespace choba::widgets
