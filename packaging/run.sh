#!/usr/bin/env bash
# From nothing to the window with a sample workspace: installs what is missing, builds, makes
# the sample (an existing one is used again) and opens it.
#
#   packaging/run.sh [FILE]      FILE: where the sample lies, else ~/.local/share/kechi/sample.kechi
set -euo pipefail

home=$(realpath "$(dirname "$0")/..")
sample=$(realpath -m "${1:-${XDG_DATA_HOME:-$HOME/.local/share}/kechi/sample.kechi}")
kechi=$home/build/release/bin/kechi
# Beside the sample, so that the next start knows it. It guards nothing but made-up customers.
password_file=$sample.password
readonly user=demo

build() {
    local options=()
    # A machine that only runs the program has no test library.
    [[ -f $home/build/release/CMakeCache.txt ]] || options=(-DKECHI_BUILD_TESTS=OFF)
    "$home/packaging/build.sh" release ${options[@]+"${options[@]}"} kechi
}

make_sample() {
    [[ ! -e $sample ]] || return 0
    mkdir -p "$(dirname "$sample")"
    echo 'kechi-sample' >"$password_file"
    "$kechi" new "$sample" --user "$user" --sample --password-file "$password_file"
}

say_how_to_sign_in() {
    echo "The sample workspace is $sample"
    [[ ! -f $password_file ]] || echo "Sign in as $user with the password $(head -n 1 "$password_file")"
}

show_figures() {
    echo 'There is no display here, so no window. The figures of the workspace instead:'
    if [[ ! -f $password_file ]]; then
        echo "Its password is not known here: $kechi stats $sample --user NAME --password-file F" >&2
        return 1
    fi
    "$kechi" stats "$sample" --user "$user" --password-file "$password_file"
}

"$home/packaging/deps.sh"
build
make_sample
say_how_to_sign_in
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$kechi" "$sample"
fi
show_figures
