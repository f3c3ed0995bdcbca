#include "storage/fact_tables.h"

namespace choba::storage {

namespace {

constexpr FactTable tables[] = {
    {"client", "created_at", ""},
    {"service", "reviewed_at created_at", ""},
    {"policy", "since", ""},
    {"room", "created_at", ""},
    {"message", "at opened_at", ""},
    {"message_part", "at", ""},
    {"room_event", "at", ""},
    {"draft", "saved_at step_value", "quiet"},
    {"draft_part", "", ""},
    {"due_mark", "anchor snoozed_until done_at", ""},
    {"refusal", "at", ""},
    {"lock", "since until", ""},
    {"own_word", "created_at", ""},
    {"own_rule", "changed_at", "content replaced"},
    {"own_template", "updated_at", "aliases tags fields extra"},
    {"template_mark", "", ""},
    {"template_default", "", ""},
    {"template_version", "at", "content"},
    {"template_use", "at", ""},
    {"template_answer", "at", ""},
    {"profile", "", ""},
};

} // namespace

std::span<const FactTable> factTables()
{
    return tables;
}

} // namespace choba::storage
