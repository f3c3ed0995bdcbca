// startup_bench ROUNDS -- PROGRAM [ARGUMENT…] [-- PROGRAM [ARGUMENT…]]…: starts the programs in
// turn on the X server of DISPLAY and prints for each the median milliseconds from exec to its
// first mapped window, and the ratio to the first program. In turn, so that a busy machine is
// equally unkind to all.
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int patienceMilliseconds = 20'000;
constexpr int settleMicroseconds = 150'000;

// Tool tips, menus and helper windows are smaller.
constexpr int leastWidth = 400;

bool isMainWindow(xcb_connection_t* connection, xcb_window_t window)
{
    xcb_get_geometry_reply_t* geometry =
        xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr);
    const bool large = geometry && geometry->width >= leastWidth;
    std::free(geometry);
    return large;
}

// The first large window, or none when it does not come.
xcb_window_t waitForMappedWindow(xcb_connection_t* connection)
{
    pollfd descriptor{xcb_get_file_descriptor(connection), POLLIN, 0};
    while (true) {
        while (xcb_generic_event_t* event = xcb_poll_for_event(connection)) {
            const bool mapped = (event->response_type & 0x7F) == XCB_MAP_NOTIFY;
            const xcb_window_t window =
                mapped ? reinterpret_cast<xcb_map_notify_event_t*>(event)->window : 0;
            std::free(event);
            if (mapped && isMainWindow(connection, window)) {
                return window;
            }
        }
        if (poll(&descriptor, 1, patienceMilliseconds) <= 0) {
            return XCB_WINDOW_NONE;
        }
    }
}

xcb_atom_t atom(xcb_connection_t* connection, std::string_view name)
{
    xcb_intern_atom_reply_t* reply = xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.data()),
        nullptr);
    const xcb_atom_t found = reply ? reply->atom : static_cast<xcb_atom_t>(XCB_ATOM_NONE);
    std::free(reply);
    return found;
}

// Closes the window as its user would: a program that is killed leaves work to the next start.
void end(xcb_connection_t* connection, xcb_window_t window, pid_t child)
{
    xcb_client_message_event_t close{};
    close.response_type = XCB_CLIENT_MESSAGE;
    close.format = 32;
    close.window = window;
    close.type = atom(connection, "WM_PROTOCOLS");
    close.data.data32[0] = atom(connection, "WM_DELETE_WINDOW");
    close.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(connection, 0, window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char*>(&close));
    xcb_flush(connection);
    for (int waited = 0; waited < patienceMilliseconds; ++waited) {
        if (waitpid(child, nullptr, WNOHANG) == child) {
            return;
        }
        usleep(1000);
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

// Waits until the windows of an ended program are gone, so that none of its events is taken for
// one of the next program.
void settle(xcb_connection_t* connection)
{
    usleep(settleMicroseconds);
    std::free(xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr));
    while (xcb_generic_event_t* event = xcb_poll_for_event(connection)) {
        std::free(event);
    }
}

double startOnce(xcb_connection_t* connection, std::vector<char*> command)
{
    settle(connection);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int null = open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(null, STDERR_FILENO);
        command.push_back(nullptr);
        execv(command.front(), command.data());
        _exit(127);
    }
    const xcb_window_t window = waitForMappedWindow(connection);
    const Milliseconds took = std::chrono::steady_clock::now() - begin;
    end(connection, window, child);
    return window != XCB_WINDOW_NONE ? took.count() : -1.0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

using Command = std::vector<char*>; // a program and its arguments

std::vector<Command> commandsOf(char** begin, char** end)
{
    std::vector<Command> commands;
    for (char** word = begin; word != end; ++word) {
        if (std::string_view(*word) == "--") {
            commands.emplace_back();
        } else if (!commands.empty()) {
            commands.back().push_back(*word);
        }
    }
    std::erase_if(commands, [](const Command& command) { return command.empty(); });
    return commands;
}

std::string wordsOf(const Command& command)
{
    std::string words;
    for (const std::string_view word : command) {
        words += words.empty() ? "" : " ";
        words += word.substr(word.rfind('/') + 1);
    }
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<Command> commands = commandsOf(argv + std::min(argc, 2), argv + argc);
    xcb_connection_t* connection = xcb_connect(nullptr, nullptr);
    if (commands.empty() || xcb_connection_has_error(connection) != 0) {
        std::fputs(
            "usage: startup_bench ROUNDS -- PROGRAM [ARGUMENT...] [-- PROGRAM...], DISPLAY set\n",
            stderr);
        return 2;
    }
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    xcb_change_window_attributes(connection, screen->root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(connection);

    const int rounds = std::max(1, std::atoi(argv[1]));
    std::vector<std::vector<double>> times(commands.size());
    for (int round = -1; round < rounds; ++round) { // the first round warms the caches
        for (std::size_t program = 0; program < times.size(); ++program) {
            const double took = startOnce(connection, commands[program]);
            if (took < 0) {
                std::fprintf(stderr, "%s showed no window\n", wordsOf(commands[program]).c_str());
                return 1;
            }
            if (round >= 0) {
                times[program].push_back(took);
            }
        }
    }
    const double floor = median(times.front());
    for (std::size_t program = 0; program < times.size(); ++program) {
        const double middle = median(times[program]);
        std::printf("%-60s %8.1f ms  %5.2f x\n", wordsOf(commands[program]).c_str(), middle,
                    middle / floor);
    }
    xcb_disconnect(connection);
    return 0;
}
