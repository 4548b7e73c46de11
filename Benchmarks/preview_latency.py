"""How long an edit takes to show in Chromium: `depeche preview`, and Hugo's server on a site of the same size.

Usage: preview_latency.py DEPECHE EXAMPLES [HUGO] [--records N] [--edits N]

Each edit is one write of one file; it is visible when the page in the browser shows its word. Times are this machine's,
from before the write to the first look that sees it (one look takes about 3 ms).
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time
import urllib.request

SERVICES = ["twitter", "facebook", "github", "gitlab"]

RECORD = """schema: 1
service: {service}
nature: panne
gravite: important
etat: résolu
publication: {day}T21:00
debut: {day}T{hour:02}:01
fin: {day}T{hour:02}:47
impact:
  portee: mondiale
  usagers: de nombreux utilisateurs
  appareils: [l’ordinateur, les applications mobiles]
  usages:
    - charger leur fil d’actualité
    - publier un message
  touches: non communiqué
cause:
  texte: des complications inattendues lors d’un déploiement prévu
  bref: un déploiement raté
  certitude: confirmée
  selon: organisation
remedes:
  - action: annuler | la modification en cause
excuses:
  motif: la gêne occasionnée
citations:
  - texte: >-
      De nombreux utilisateurs ont des difficultés à accéder au service. Nous travaillons sur ce problème.
    auteur: organisation
    date: {day}T{hour:02}:30
    role: reconnaissance
sources:
  - nom: Page d’état
"""


def days(number):
    """One incident a service every second day, so that none is long to count."""
    return time.strftime("%Y-%m-%d", time.gmtime(946_684_800 + number // len(SERVICES) * 2 * 86_400))


def newsroom(folder, examples, count):
    for name in ["depeche.yaml", "services.yaml", "lexique.yaml"]:
        shutil.copy(examples / name, folder / name)
    (folder / "incidents").mkdir()
    for number in range(count):
        text = RECORD.format(service=SERVICES[number % len(SERVICES)], day=days(number), hour=8 + number % 10)
        (folder / "incidents" / f"incident-{number}.yaml").write_text(text)
    return folder / "incidents" / f"incident-{count // 2}.yaml"


def hugo_site(folder, count):
    (folder / "hugo.toml").write_text(
        'baseURL = "https://exemple.fr/"\ntitle = "Pannes"\ndisableKinds = ["taxonomy", "term"]\n')
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (layouts / "single.html").write_text(
        "<!DOCTYPE html><html><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>")
    (layouts / "list.html").write_text(
        "<!DOCTYPE html><html><head><title>{{ .Title }}</title></head><body>"
        "{{ range first 20 .Pages }}<h2><a href='{{ .RelPermalink }}'>{{ .Title }}</a></h2>{{ .Summary }}{{ end }}"
        "</body></html>")
    content = folder / "content" / "incidents"
    content.mkdir(parents=True)
    sentence = "De nombreux utilisateurs n’ont plus pu publier un message pendant la panne du service. "
    for number in range(count):
        (content / f"incident-{number}.md").write_text(
            f"---\ntitle: Panne {number}\ndate: {days(number)}\n---\nde nombreux utilisateurs\n\n" + sentence * 21)
    return content / f"incident-{count // 2}.md"


class Chromium:
    def __init__(self):
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.driver.stdout:
            if "successfully on port" in line:
                self.base = "http://127.0.0.1:" + line.rsplit(" ", 1)[1].strip().rstrip(".")
                break
        self.profile = tempfile.mkdtemp()
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                     "--disable-background-networking", "--disable-component-update", "--disable-sync",
                     f"--user-data-dir={self.profile}"]
        options = {"alwaysMatch": {"goog:chromeOptions": {"args": arguments}}}
        self.session = "/session/" + self.call("POST", "/session", {"capabilities": options})["sessionId"]

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method)
        return json.load(urllib.request.urlopen(request, timeout=120))["value"]

    def open(self, address):
        self.call("POST", self.session + "/url", {"url": address})

    def when(self, word):
        """Milliseconds since 1970 when the page shows a word."""
        script = "return document.body && document.body.innerText.includes(arguments[0]) ? Date.now() : 0"
        end = time.time() + 30
        while time.time() < end:
            try:
                seen = self.call("POST", self.session + "/execute/sync", {"script": script, "args": [word]})
            except urllib.error.HTTPError:
                continue  # the page was being replaced
            if seen:
                return seen
        raise SystemExit(f"never visible: {word}")

    def close(self):
        self.call("DELETE", self.session)
        self.driver.terminate()
        self.driver.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def memory(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    return 0


def whole(address, start):
    """Seconds until every record is read: a page says how many are not."""
    while b'"unread"' in urllib.request.urlopen(address).read():
        time.sleep(0.1)
    return time.time() - start


def measure(name, process, start, first_address, page, file, edits):
    loading = time.time() - start
    asked = time.time()
    urllib.request.urlopen(first_address).read()
    first = time.time() - asked
    everything = whole(first_address, start)
    browser = Chromium()
    browser.open(page)
    browser.when("utilisateurs")
    text = file.read_text()
    times = []
    for number in range(edits):
        time.sleep(0.5)
        word = f"internautes numéro {number}x"
        start = time.time() * 1000
        file.write_text(text.replace("nombreux utilisateurs", f"nombreux {word}", 1))
        times.append(browser.when(word) - start)
    browser.close()
    peak = memory(process)
    process.terminate()
    process.wait()
    times.sort()
    print(f"{name}: ready in {loading:.1f} s, first page {first * 1000:.0f} ms, all read in {everything:.1f} s, edit to visible "
          f"median {statistics.median(times):.0f} ms, worst of {edits} {times[-1]:.0f} ms, {peak} MiB", flush=True)
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("depeche", type=pathlib.Path)
    parser.add_argument("examples", type=pathlib.Path)
    parser.add_argument("hugo", nargs="?", type=pathlib.Path)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--edits", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        file = newsroom(folder, options.examples, options.records)
        start = time.time()
        process = subprocess.Popen(
            [options.depeche, "preview", "--port", "0", "--newsroom", folder], stdout=subprocess.PIPE, text=True)
        greeting = process.stdout.readline()
        address = next(word for word in greeting.split() if word.startswith("http"))
        ours = measure("depeche", process, start, address, f"{address}incidents/{file.stem}/", file, options.edits)
    if not options.hugo:
        return
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        file = hugo_site(folder, options.records)
        start = time.time()
        process = subprocess.Popen(
            [options.hugo, "server", "--port", "8917", "--source", folder], stdout=subprocess.PIPE, text=True)
        for line in process.stdout:
            if "Press Ctrl+C" in line:
                break
        address = "http://localhost:8917/"
        theirs = measure("hugo", process, start, address, f"{address}incidents/{file.stem}/", file, options.edits)
    print(f"hugo / depeche: {theirs / ours:.1f}")


main()
