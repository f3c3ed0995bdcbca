// Changes one value of a JSON document, so that most of what is tried is JSON; now and then the
// bytes themselves. For LLVMFuzzerCustomMutator.
#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);

namespace choba::fuzz {

class JsonMutator
{
public:
    explicit JsonMutator(unsigned seed)
        : m_dice(seed)
    { }

    size_t mutate(uint8_t* data, size_t size, size_t most)
    {
        Json root = Json::parse(data, data + size, nullptr, false);
        if (root.is_discarded() || chosen(8) == 0) {
            return LLVMFuzzerMutate(data, size, most);
        }
        std::vector<Json*> all;
        collect(root, all);
        const Json other = *all[chosen(all.size())];
        change(*all[chosen(all.size())], other);
        const std::string text = root.dump(-1, ' ', false, Json::error_handler_t::replace);
        if (text.size() > most) {
            return LLVMFuzzerMutate(data, size, most);
        }
        std::copy(text.begin(), text.end(), data);
        return text.size();
    }

private:
    using Json = nlohmann::ordered_json;

    size_t chosen(size_t count) { return m_dice() % count; }

    static void collect(Json& node, std::vector<Json*>& all)
    {
        all.push_back(&node);
        if (node.is_structured()) {
            for (Json& child : node) {
                collect(child, all);
            }
        }
    }

    void change(Json& node, const Json& other)
    {
        if (node.is_structured() && !node.empty() && chosen(2) == 0) {
            node.erase(std::next(node.begin(), static_cast<int>(chosen(node.size()))));
        } else if (node.is_array()) {
            node.push_back(node.empty() || chosen(4) == 0 ? other : node[chosen(node.size())]);
        } else if (node.is_string() && chosen(2) == 0) {
            node = mutated(node.get<std::string>());
        } else if (node.is_number_integer() && chosen(2) == 0) {
            node = number(node.get<std::int64_t>());
        } else {
            node = chosen(8) == 0 ? Json() : other;
        }
    }

    std::string mutated(std::string text)
    {
        constexpr size_t room = 8;
        const size_t size = text.size();
        text.resize(size + room);
        text.resize(LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(text.data()), size, size + room));
        return text;
    }

    std::int64_t number(std::int64_t before)
    {
        constexpr std::int64_t edges[] = {0, -1, 1, 24, 365, INT64_MAX, INT64_MIN};
        return chosen(2) == 0 ? edges[chosen(std::size(edges))]
                              : static_cast<std::int64_t>(static_cast<std::uint64_t>(before) + 1);
    }

    std::minstd_rand m_dice;
};

} // namespace choba::fuzz
