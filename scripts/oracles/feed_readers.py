"""Reads feeds as their subscribers' programs do and prints what those understood, as JSON.

    feed_readers.py FEED...

One object an article: reader, feed, id, title, link, published, updated (seconds since 1970), content. feedparser is
the library; newsboat is the program, whose cache is then read. Run by the Python of the oracles' folder.
"""

import calendar
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import feedparser


def seconds(parsed):
    return calendar.timegm(parsed) if parsed else None


def by_feedparser(path):
    feed = feedparser.parse(path.read_bytes())
    if feed.bozo:
        raise SystemExit(f"feedparser: {path}: {feed.bozo_exception}")
    for entry in feed.entries:
        yield {
            "reader": "feedparser",
            "id": entry.get("id"),
            "title": entry.get("title"),
            "link": entry.get("link"),
            "published": seconds(entry.get("published_parsed")),
            "updated": seconds(entry.get("updated_parsed")),
            "content": entry.content[0].value if "content" in entry else entry.get("summary"),
            "language": feed.feed.get("language"),
        }


def by_newsboat(path):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "urls").write_text(f"file://{path.resolve()}\n")
        (folder / "config").write_text("")
        subprocess.run(
            ["newsboat", "-u", folder / "urls", "-c", folder / "cache.db", "-C", folder / "config", "-x", "reload"],
            check=True, env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        )
        rows = sqlite3.connect(folder / "cache.db").execute(
            "SELECT guid, title, url, pubDate, content FROM rss_item WHERE deleted = 0"
        )
        for guid, title, url, date, content in rows:
            yield {
                "reader": "newsboat", "id": guid, "title": title, "link": url, "published": date, "content": content,
            }


articles = []
for name in sys.argv[1:]:
    path = pathlib.Path(name)
    readers = [by_feedparser] if path.suffix == ".json" else [by_feedparser, by_newsboat]
    for reader in readers:
        articles += [{"feed": path.name, **article} for article in reader(path)]
json.dump(articles, sys.stdout, ensure_ascii=False)
