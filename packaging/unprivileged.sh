#!/usr/bin/env bash
# For root only: runs a script of this project as the system user kechi-test, in a copy of the
# project that this user owns. Root's files may be anywhere, also where nobody else can look;
# and tests of read-only folders, like PostgreSQL, want somebody who is not root.
#
#   packaging/unprivileged.sh packaging/test.sh --long
#
# The copy keeps its build folder, so the next run builds only what changed.
set -euo pipefail

root=$(realpath "$(dirname "$0")/..")
readonly root user=kechi-test home=/var/lib/kechi-test
yard=$home/$(cksum <<<"$root" | cut -d ' ' -f 1) # one for each checkout
readonly yard copy=$yard/kechi

make_user() {
    id -u "$user" &>/dev/null && return
    useradd --system --user-group --home-dir "$home" --create-home --shell /usr/sbin/nologin "$user"
}

as_user() {
    setpriv --reuid "$user" --regid "$user" --init-groups \
        env -i HOME="$home" USER="$user" LOGNAME="$user" LANG=C.UTF-8 PATH="$PATH" \
        XDG_RUNTIME_DIR="$yard/run" TERM="${TERM:-dumb}" ${CI+"CI=$CI"} "$@"
}

# tar keeps the times of the files, so that an unchanged file is not built again. What changed
# since the copy before gets the time of now: it may be older than what was built of that copy.
copy_in() {
    as_user mkdir -p -m 700 "$yard/run"
    as_user mkdir -p "$copy"
    as_user touch "$yard/begun"
    as_user find "$copy" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    tar -C "$root" --mode u+rwX --exclude ./build --exclude ./.git --exclude ./.cache -cf - . |
        as_user tar -C "$copy" --no-same-owner -xf -
    if as_user test -e "$yard/copied"; then
        as_user find "$copy" -path "$copy/build" -prune -o -type f -newer "$yard/copied" -exec touch {} +
    fi
    as_user mv "$yard/begun" "$yard/copied"
    as_user touch "$yard/ready"
}

# The real files some tests read, where the tests look for them: beside the project.
copy_real_files() {
    local data=${KECHI_TEST_DATA:-$root/../shared/data}
    as_user rm -rf "$yard/shared"
    [[ -d $data ]] || return 0
    as_user mkdir -p "$yard/shared/data"
    tar -C "$data" --mode u+rwX -cf - . | as_user tar -C "$yard/shared/data" --no-same-owner -xf -
}

# Only what the run wrote: the file here may have been changed meanwhile.
bring_file_back() {
    local file=$1
    as_user test "$copy/$file" -nt "$yard/ready" || return 0
    as_user cmp -s "$copy/$file" - <"$root/$file" && return 0
    mkdir -p "$(dirname "$root/$file")"
    as_user cat "$copy/$file" >"$root/$file"
}

# What a run in place would have left: the collected words, the raised counts, the program.
bring_back() {
    local file
    for file in tests/count.txt translations/kechi_zh_CN.ts translations/kechi_en.ts; do
        bring_file_back "$file"
    done
    for file in build/release/bin/kechi build/release/bin/kechi_bench; do
        as_user test -x "$copy/$file" || continue
        mkdir -p "$root/build/release/bin"
        as_user cat "$copy/$file" >"$root/$file"
        chmod 755 "$root/$file"
    done
}

finish() {
    bring_back
    # A CI clone is never seen again.
    if [[ ${CI:-} == true ]]; then as_user rm -rf "$yard"; fi
}

if ((EUID != 0)); then
    echo "$0 is for root; without it, run the script itself." >&2
    exit 2
fi
make_user
# As a desktop's start leaves it; made by an X server of kechi-test, it would be theirs.
[[ -d /tmp/.X11-unix ]] || install -d -m 1777 /tmp/.X11-unix
copy_in
copy_real_files
trap finish EXIT
cd "$copy"
as_user "$copy/$1" "${@:2}"
