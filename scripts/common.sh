# What the scripts share; sourced, not run. Sets $root (the repository) and two functions.
# shellcheck shell=bash
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
export LC_ALL=C.UTF-8

say() { printf '%s: %s\n' "${0##*/}" "$*"; }

# build PRESET [TARGET...]: configures and builds; the configuration's chatter is shown only when
# it fails. Runs in the repository whatever the caller's folder is.
build() {
    local preset=$1 log
    shift
    mkdir -p "$root/build"
    log=$root/build/configure-$preset.log
    say "configuring $preset"
    if ! (cd "$root" && cmake --preset "$preset" >"$log" 2>&1); then
        cat "$log" >&2
        return 1
    fi
    grep -A4 '^CMake.*Warning' "$log" >&2 || true
    say "building $preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"})
}
