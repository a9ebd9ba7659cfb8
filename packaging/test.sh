#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: the core and the command line on SQLite
# and on PostgreSQL, the window offscreen and, with real drags, on a display of its own.
#
#   packaging/test.sh [--long] [--asan] [--werror] [--raise]
#     --long    afterwards the tests labelled [long] too, which take their time
#     --asan    instead: core and command line on SQLite, under AddressSanitizer and UndefinedBehaviorSanitizer
#     --werror  warnings are errors
#     --raise   write how many tests there are to tests/count.txt; fewer fail from then on
set -euo pipefail
cd "$(dirname "$0")/.."

readonly counts=tests/count.txt
preset=release long=no raise=no definitions=(-DKECHI_BUILD_TESTS=ON)
scratch='' cluster='' display=''
report=() raised='' passed=0 failed=0 wrong=no

read_options() {
    local option
    for option in "$@"; do
        case $option in
        --long) long=yes ;;
        --asan) preset=asan ;;
        --werror) definitions+=(-DKECHI_WERROR=ON) ;;
        --raise) raise=yes ;;
        -h | --help) sed -n '2,/^set -/s/^# \{0,1\}//p' "$0" && exit ;;
        *) sed -n '2,/^set -/s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
        esac
    done
}

# Everything the tests write goes here, PostgreSQL and all, and goes away with this script.
make_scratch() {
    scratch=$(mktemp -d /tmp/kechi-test.XXXXXX) # short: a socket's path has 107 characters
    mkdir -m 700 "$scratch"/{home,run,tmp,pg}
}

clean_up() {
    if [[ -n $display ]]; then kill "$display" || true; fi
    if [[ -n $cluster ]]; then "$cluster/pg_ctl" -D "$scratch/pg" -m immediate stop >/dev/null || true; fi
    if [[ -n $scratch ]]; then chmod -R u+rwX "$scratch" && rm -rf "$scratch"; fi
}

in_scratch() {
    env -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u KECHI_TEST_PG \
        HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" TMPDIR="$scratch/tmp" "$@"
}

start_postgres() {
    local folders=(/usr/lib/postgresql/*/bin)
    cluster=${folders[-1]}
    "$cluster/initdb" -D "$scratch/pg" -U kechi -A trust -E UTF8 --locale C --no-sync >/dev/null
    # Nothing here outlives the run, so nothing waits for the disk.
    cat >>"$scratch/pg/postgresql.conf" <<END
listen_addresses = ''
unix_socket_directories = '$scratch'
max_connections = 200
fsync = off
synchronous_commit = off
full_page_writes = off
END
    "$cluster/pg_ctl" -D "$scratch/pg" -l "$scratch/pg.log" -w start >/dev/null ||
        { cat "$scratch/pg.log" >&2 && return 1; }
    "$cluster/createdb" -h "$scratch" -U kechi kechi_test
}

start_display() {
    local waited=0
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$scratch/display" 2>"$scratch/xvfb.log" &
    display=$!
    until [[ -s $scratch/display ]]; do
        if ((++waited > 100)) || ! kill -0 "$display"; then
            cat "$scratch/xvfb.log" >&2
            return 1
        fi
        sleep 0.1
    done
}

least() {
    awk -v program="$1" '$1 == program { n = $2 } END { print n + 0 }' "$counts"
}

# note TITLE FOUND LEAST GOOD BAD SECONDS
note() {
    report+=("$(printf '%-28s %4d of at least %4d  %4d passed  %4d failed  %4d s' "$@")")
    ((passed += $4, failed += $5)) || true
    (($5 == 0)) || wrong=yes
    if (($2 < $3)); then
        report+=("  fewer than the $3 that $counts promises")
        wrong=yes
    fi
}

attribute() {
    grep -owm 1 "$1=\"[0-9]*\"" "$2" | tr -dc 0-9
}

# run_tests TITLE PROGRAM [NAME=VALUE]…: all but the long ones, each in a process of its own.
run_tests() {
    local title=$1 program=$2 start=$SECONDS junit=$scratch/junit.xml found bad listed
    printf '\n== %s\n' "$title"
    rm -f "$junit"
    in_scratch "${@:3}" ctest --test-dir "build/$preset" --tests-regex "^$program/" --parallel "$(nproc)" \
        --timeout 300 --output-on-failure --no-tests=error --output-junit "$junit" 2>&1 |
        grep --line-buffered -vE '^ +Start +[0-9]+:| Passed +[0-9.]+ sec$' || wrong=yes
    grep -hsoE 'skipped: .* is not here' "$junit" >>"$scratch/absent" || true
    found=$(attribute tests "$junit" || echo 0)
    bad=$(($(attribute failures "$junit" || echo 0) + $(attribute skipped "$junit" || echo 0)))
    note "$title" "$found" "$(least "$program")" "$((found - bad))" "$bad" "$((SECONDS - start))"
    # A program that aborts while CTest asks it for its tests has none, and nobody says so.
    listed=$({ in_scratch "build/$preset/bin/$program" --list-test-names-only '~[long]~[.]' || true; } | wc -l)
    if ((found != listed)); then
        report+=("  but $program itself lists $listed")
        wrong=yes
    fi
    raised+="$program $found"$'\n'
}

# run_long TITLE PROGRAM [NAME=VALUE]…: with their output, because their figures are wanted.
run_long() {
    local title=$1 program=$2 start=$SECONDS found bad=0
    found=$({ in_scratch "build/$preset/bin/$program" --list-test-names-only '[long]' || true; } | wc -l)
    ((found + $(least "${program}[long]") > 0)) || return 0
    printf '\n== %s\n' "$title"
    in_scratch "${@:3}" "build/$preset/bin/$program" '[long]' --durations yes --warn NoTests 2>&1 |
        tee "$scratch/long.log" || bad=1
    if ((bad)); then
        bad=$(grep -oE '^test cases:.*[0-9]+ failed' "$scratch/long.log" | grep -oE '[0-9]+ failed' | tr -dc 0-9 || true)
        bad=${bad:-$found} # it did not get as far as counting
    fi
    note "$title" "$found" "$(least "${program}[long]")" "$((found - bad))" "$bad" "$((SECONDS - start))"
    raised+="${program}[long] $found"$'\n'
}

run_all() {
    local run=$1 kind=$2
    "$run" "core on SQLite$kind" core_tests
    "$run" "command line on SQLite$kind" cli_tests
    [[ $preset == release ]] || return 0
    "$run" "core on PostgreSQL$kind" core_tests KECHI_TEST_PG="$scratch 5432 kechi kechi_test"
    "$run" "command line on PostgreSQL$kind" cli_tests KECHI_TEST_PG="$scratch 5432 kechi kechi_test"
    "$run" "window, offscreen$kind" ui_tests QT_QPA_PLATFORM=offscreen
    if [[ -x build/$preset/bin/ui_tests_x11 || $(least ui_tests_x11) -gt 0 ]]; then
        "$run" "window on Xvfb$kind" ui_tests_x11 QT_QPA_PLATFORM=xcb DISPLAY=":$(<"$scratch/display")"
    fi
}

# The lines of what did not run stay.
write_counts() {
    awk 'NR == FNR { new[$1] = $0; next } !($1 in new)' - "$counts" <<<"$raised" >"$scratch/counts"
    sort -u <<<"${raised%$'\n'}" >>"$scratch/counts"
    cat "$scratch/counts" >"$counts"
}

# Tests of real files nobody may pass on do nothing without them (tests/support/RealFiles.h).
say_what_is_absent() {
    local absent
    absent=$(sort -u "$scratch/absent" | wc -l)
    ((absent == 0)) || report+=("without $absent real files that are not here, see KECHI_TEST_DATA")
}

read_options "$@"
packaging/deps.sh --test
if ((EUID == 0)); then exec packaging/unprivileged.sh packaging/test.sh "$@"; fi

targets=()
[[ $preset == release ]] || targets=(core_tests cli_tests)
packaging/build.sh "$preset" "${definitions[@]}" ${targets[@]+"${targets[@]}"}
trap clean_up EXIT
trap 'exit 130' INT TERM HUP
make_scratch
if [[ $preset == release ]]; then
    start_postgres
    start_display
fi
run_all run_tests ''
if [[ $long == yes ]]; then run_all run_long ', long'; fi
if [[ $preset$raise$wrong == releaseyesno ]]; then write_counts; fi

say_what_is_absent
printf '\n%s' "${report[@]}"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[[ $wrong == no ]]
