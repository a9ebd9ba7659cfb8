#!/usr/bin/env bash
# kechi_bench runs on a few rows and prints one line of JSON for each goal. Never about times.
set -euo pipefail

bench=$1
lines=$("$bench" --rows 60 --json)
echo "$lines"

number='-?[0-9.eE+-]+'
shape="^\{\"goal\":$number,\"limit\":($number|null),\"name\":\"[a-z0-9_]+\",\"product\":$number,\"ratio\":($number|null),\"unit\":\"[a-zA-Z]+\"\}$"
if grep -vqE "$shape" <<<"$lines"; then
    echo 'A line is not as it should be.' >&2
    exit 1
fi
for name in import_csv import_rss import_csv_full search_p95; do
    grep -q "\"name\":\"$name\"" <<<"$lines" || { echo "$name is missing." >&2 && exit 1; }
done
[[ $("$bench" --rows 60 --json --only search_p95 | wc -l) == 1 ]]
if "$bench" --only nothing 2>/dev/null; then
    echo 'An unknown line was measured.' >&2
    exit 1
fi
