// A running piece of work seen from two threads: the worker reports how far it is and looks at
// `cancelled()`, the window shows the progress and may call `cancel()`. After cancel() the work
// ends with ErrorCode::cancelled at its next look, within a few thousand characters.
#pragma once

#include <atomic>

namespace choba {

class Job
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    static constexpr int whole = 1000;

    // 0 … 1000 of the whole.
    void report(int permille) { m_permille.store(permille, std::memory_order_relaxed); }

    int permille() const { return m_permille.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_permille = 0;
};

} // namespace choba
