#!/bin/sh
# Makes the OCR-damaged documents of the example municipality from the clean texts in this folder:
# print as a page with a serif face, scan badly, and read with a model that knows no æ, ø or å.
# Needs (Debian): chromium, poppler-utils, imagemagick, tesseract-ocr (English model), fonts-liberation.
# Use: sh damage.sh [NAME.txt ...]   (all texts when none is named; writes to ../dokumenter)
set -eu
cd "$(dirname "$0")"
[ $# -gt 0 ] || set -- *.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Resolution, smear and noise differ from document to document, as scanners do.
grade() {
  case $(printf %s "$1" | cksum | cut -c1) in
    1 | 4 | 7) echo '150 0x0.6 0.15' ;;
    2 | 5 | 8) echo '150 0x1.1 0.25' ;;
    *) echo '170 0x1.4 0.20' ;;
  esac
}

page() {
  echo '<!doctype html><html lang="da"><meta charset="utf-8"><style>
@page { size: A4; margin: 22mm 20mm }
body { font: 12pt/1.4 "Liberation Serif", serif; white-space: pre-wrap; margin: 0 }
</style><body>'
  sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' "$1"
}

for name in "$@"; do
  page "$name" > "$work/page.html"
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" \
    --no-pdf-header-footer --print-to-pdf="$work/page.pdf" "$work/page.html" > "$work/log" 2>&1
  set -- $(grade "$name")
  rm -f "$work"/scan-*
  pdftoppm -r "$1" -gray "$work/page.pdf" "$work/scan"
  : > "$work/read.txt"
  for scan in "$work"/scan-*.pgm; do
    convert "$scan" -seed 7 -blur "$2" -attenuate "$3" +noise Gaussian -density "$1" "$scan.png"
    tesseract "$scan.png" - -l eng 2>> "$work/log" >> "$work/read.txt"
  done
  tr '\f' '\n' < "$work/read.txt" | sed -e 's/[[:space:]]*$//' | cat -s > "../dokumenter/$name"
  echo "$name: $(wc -w < "../dokumenter/$name") words"
done
