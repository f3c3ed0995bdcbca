// Any bytes as a rule pack and as an override of the shipped one: errors have a place.
#include "base/file.h"
#include "rules/rule_pack.h"

using namespace choba;

namespace {

void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QDate day(2026, 11, 21);
    const auto pack = rules::RulePack::parse(bytes, QStringLiteral("pack"));
    if (pack) {
        for (const rules::Channel& channel : pack->channels(day)) {
            require(!channel.id.isEmpty() && channel.limit.value_or(1) >= 1);
            require(channel.newline == 1 || channel.newline == 2);
        }
        for (const Error& problem : pack->problems()) {
            require(!problem.where.isEmpty());
        }
    } else {
        require(!pack.error().where.isEmpty());
    }
    static const auto shipped = rules::RulePack::parse(
        *readFile(QStringLiteral(":/rules/coconala.json")), QStringLiteral("coconala.json"));
    rules::RulePack copy = *shipped;
    if (const auto overridden = copy.override(bytes, QStringLiteral("own")); !overridden) {
        require(!overridden.error().where.isEmpty());
    }
    require(copy.channels(day).size() == shipped->channels(day).size());
    return 0;
}
