# Sourced by the scripts: what a fresh machine needs before it can build.
# Works from any current folder; leaves the shell in the root of the clone.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '\n== %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Runs a command as root where that is possible.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 1; fi
}

# Installs Debian packages; fails where there is no apt or no right to use it.
apt_install() {
    command -v apt-get >/dev/null || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_swift() {
    command -v swift >/dev/null || die "Swift 6.3 or later is needed: https://www.swift.org/install"
}

has_libxml2() {
    if command -v pkg-config >/dev/null && pkg-config --exists libxml-2.0; then return 0; fi
    # macOS ships libxml2 with its SDK.
    [ "$(uname)" = Darwin ]
}

need_libxml2() {
    has_libxml2 && return
    say "Installing the headers of libxml2"
    apt_install libxml2-dev pkg-config || true
    has_libxml2 || die "libxml2's headers and pkg-config are needed:
  Debian, Ubuntu   sudo apt-get install libxml2-dev pkg-config
  Fedora           sudo dnf install libxml2-devel pkgconf
  macOS            brew install libxml2 pkg-config"
}

need_swift
need_libxml2
