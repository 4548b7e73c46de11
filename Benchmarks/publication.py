"""How long `depeche publish` takes, how much memory, and what Hugo and `cp -r` take for as much in the same run.

Usage: publication.py DEPECHE [HUGO] [--counts N …] [--folder FOLDER]

Every newsroom is drawn from a seed (corpus.py). Hugo builds the same articles as Markdown posts, with lists and RSS
feeds. The folder should be in memory, so that no disk is measured. Times are this machine's: only ratios of one run mean
anything. Memory is the most each program held, as the system counts it.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import corpus  # noqa: E402


class Run:
    """One run of a program: seconds, seconds of processor, MiB at most."""

    def __init__(self, *command):
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - start
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        if status != 0:
            raise SystemExit(f"{' '.join(map(str, command))}\n{errors[-2000:]}")

    def __str__(self):
        return (f"{self.seconds:7.2f} s, {self.processor:7.2f} s of processor "
                f"({self.processor / self.seconds:.1f} cores), {self.memory:5.0f} MiB")


def start_up(*command):
    times = []
    for _ in range(20):
        times.append(Run(*command).seconds)
    return statistics.median(times) * 1000


def measure(depeche, hugo, count, folder):
    """The row of one size: seconds an incident, MiB, ratios."""
    newsroom, site, copy = folder / "newsroom", folder / "site", folder / "copy"
    newsroom.mkdir()
    corpus.newsroom(newsroom, count)
    publish = [depeche, "publish", "--newsroom", newsroom, "-o", site]
    first = Run(*publish)
    print(f"{count} incidents\n  publish         {first}", flush=True)
    record = sorted((newsroom / "incidents").iterdir())[count // 2]
    record.write_text(record.read_text().replace("portee: mondiale", "portee: nationale").replace(
        "usagers: ", "usagers: les usagers # "))
    second = Run(*publish)
    print(f"  one changed     {second}   {second.seconds / first.seconds:.2f} × the first", flush=True)
    copying = Run("cp", "-r", site, copy)
    print(f"  cp -r           {copying}   publish is {first.seconds / copying.seconds:.1f} × it", flush=True)
    shutil.rmtree(copy)
    if hugo:
        posts = folder / "hugo"
        corpus.hugo_site(posts, site)
        theirs = Run(hugo, "--source", posts, "--destination", copy, "--quiet")
        print(f"  Hugo            {theirs}   publish is {first.seconds / theirs.seconds:.2f} × it", flush=True)
    words = [len(path.read_text().split()) for path in list(site.glob("incidents/*/article.md"))[:200]]
    print(f"  {statistics.mean(words):.0f} words an article; {first.processor / count * 1000:.2f} ms of processor an "
          "incident", flush=True)
    return first.processor / count


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("depeche", type=pathlib.Path)
    parser.add_argument("hugo", nargs="?", type=pathlib.Path)
    parser.add_argument("--counts", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--folder", default="/dev/shm" if os.path.isdir("/dev/shm") else None)
    options = parser.parse_args()
    print(f"start-up: depeche {start_up(options.depeche, '--version'):.0f} ms"
          + (f", Hugo {start_up(options.hugo, 'version'):.0f} ms" if options.hugo else ""), flush=True)
    costs = []
    for count in options.counts:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            costs.append(measure(options.depeche, options.hugo, count, pathlib.Path(folder)))
    print(f"cost an incident, {options.counts[-1]} against {options.counts[0]}: {costs[-1] / costs[0]:.2f}")


main()
