#include "rules/category.h"

#include "base/keys.h"

namespace choba {

namespace {

constexpr std::array<QStringView, categoryCount> categoryKeys = {
    u"sexual",       u"violence",      u"contact", u"site",    u"drive", u"payment",
    u"direct-trade", u"platform-hint", u"meeting", u"pricing", u"claim", u"review",
    u"legal",        u"emoji",         u"tone",    u"address", u"user",
};

constexpr std::array<QStringView, reasonCount> reasonKeys = {
    u"public-morals", u"leading-outside", u"own-terms", u"misleading-claims",
    u"law",           u"not-accepted",    u"courtesy",  u"own-list",
};

constexpr std::array<QStringView, 3> severityKeys = {u"hint", u"warn", u"stop"};

} // namespace

QStringView key(Category category)
{
    return keyOf(categoryKeys, category);
}

std::optional<Category> categoryFromKey(QStringView key)
{
    return fromKey<Category>(categoryKeys, key);
}

QStringView key(Reason reason)
{
    return keyOf(reasonKeys, reason);
}

std::optional<Reason> reasonFromKey(QStringView key)
{
    return fromKey<Reason>(reasonKeys, key);
}

QStringView key(Severity severity)
{
    return keyOf(severityKeys, severity);
}

std::optional<Severity> severityFromKey(QStringView key)
{
    return fromKey<Severity>(severityKeys, key);
}

} // namespace choba
