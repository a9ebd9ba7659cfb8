#!/usr/bin/env bash
# Configures and builds one preset of CMakePresets.json, with ccache where it is installed.
#
#   packaging/build.sh PRESET [-D…]… [TARGET]…
set -euo pipefail
cd "$(dirname "$0")/.."

use_ccache() {
    command -v ccache >/dev/null || return 0
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
    # What precompiled headers need to be cached at all.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}

preset=$1
shift
definitions=() targets=()
for word in "$@"; do
    case $word in
    -D*) definitions+=("$word") ;;
    *) targets+=("$word") ;;
    esac
done

use_ccache
cmake --preset "$preset" ${definitions[@]+"${definitions[@]}"}
cmake --build --preset "$preset" --parallel "$(nproc)" ${targets[@]+--target "${targets[@]}"}
