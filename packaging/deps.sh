#!/usr/bin/env bash
# Installs, by apt and on Debian 12, what building Kechi needs and this machine lacks.
# Where nothing is missing it asks for no rights and touches no network.
#
#   packaging/deps.sh            to build and run
#   packaging/deps.sh --test     to run the tests too
#   packaging/deps.sh --ci       to run .ci/run
#   packaging/deps.sh --deb      to make the .deb
# and with --nogui the same without the window.
set -euo pipefail

readonly build=(cmake ninja-build g++ pkg-config qt6-tools-dev qt6-l10n-tools)
readonly core=(qt6-base-dev libqt6sql6-sqlite libqt6sql6-psql libsqlite3-dev libzip-dev
    libexpat1-dev libuchardet-dev libicu-dev libsodium-dev libcli11-dev)
# libqt6opengl6-dev is only recommended by qt6-base-dev, but Charts asks CMake for it.
readonly window=(qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-translations-l10n
    fonts-materialdesignicons-webfont fonts-wqy-microhei)
readonly test=(catch2 postgresql sqlite3)
readonly window_test=(xvfb xdotool)
readonly ci=(clang-format ccache)
readonly deb=(dpkg-dev file)

gui=yes tests=no extra=()

usage() {
    sed -n '2,/^set -/s/^# \{0,1\}//p' "$0"
}

read_options() {
    while (($#)); do
        case $1 in
        --nogui) gui=no ;;
        --test) tests=yes ;;
        --ci) tests=yes extra+=("${ci[@]}") ;;
        --deb) extra+=("${deb[@]}") ;;
        -h | --help) usage && exit ;;
        *) usage >&2 && exit 2 ;;
        esac
        shift
    done
}

wanted() {
    printf '%s\n' "${build[@]}" "${core[@]}" ${extra[@]+"${extra[@]}"}
    if [[ $gui == yes ]]; then printf '%s\n' "${window[@]}"; fi
    if [[ $tests == yes ]]; then printf '%s\n' "${test[@]}"; fi
    if [[ $gui$tests == yesyes ]]; then printf '%s\n' "${window_test[@]}"; fi
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

missing() {
    local package
    while read -r package; do
        is_installed "$package" || echo "$package"
    done < <(wanted)
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo here. As root, run: apt-get install $packages" >&2
        return 1
    fi
}

# The tests start a PostgreSQL of their own; a server at every boot is not wanted. So
# Debian's package is kept from making its cluster, unless PostgreSQL was here before.
readonly no_cluster=/etc/postgresql-common/createcluster.d/kechi-tests.conf

forbid_cluster() {
    as_root mkdir -p "${no_cluster%/*}"
    echo 'create_main_cluster = false' | as_root tee "$no_cluster" >/dev/null
    trap 'as_root rm -f "$no_cluster"' EXIT
}

install_missing() {
    echo "Installing: $packages"
    if [[ " $packages " == *' postgresql '* ]]; then forbid_cluster; fi
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends $packages
}

read_options "$@"
if ! command -v dpkg-query >/dev/null; then
    echo 'This machine is no Debian: install what packaging/deps.sh lists in your own way.' >&2
    exit 1
fi
packages=$(missing | xargs)
if [[ -n $packages ]]; then install_missing; fi
