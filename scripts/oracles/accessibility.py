"""Opens every page of a published site in Chromium and says what axe finds wrong with it, in light and in dark, and
which pages a reader must scroll sideways at 320 px (WCAG 2.2, 1.4.10), have words in a picture too small to be read there,
or an item of a list cut between two columns.

    accessibility.py SITE AXE.JS    → one fault a line on standard output, exit status 1 when there is any

WebDriver is plain HTTP (https://www.w3.org/TR/webdriver2/): chromedriver and the standard library are enough.
"""

import functools
import http.server
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import urllib.request

WIDTHS = (1440, 320)
# Pixels, of a word in a picture.
SMALLEST = 11
RUN_AXE = """
const done = arguments[0];
axe.run(document, {resultTypes: ['violations']}).then(
  found => done(found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' ')))),
  error => done(['axe ' + error]));
"""
SMALL = f"""
return [...document.querySelectorAll("svg text")]
  .filter(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < {SMALLEST})
  .map(text => text.textContent);
"""
CUT = """
return [...document.querySelectorAll("li")]
  .filter(item => item.getClientRects().length > 1).map(item => item.textContent);
"""
SIDEWAYS = "return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"


class Driver:
    """chromedriver, on a port of its own."""

    def __init__(self):
        self.process = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            if started := re.search(r"successfully on port (\d+)", line):
                self.address = f"http://127.0.0.1:{started[1]}"
                return
        sys.exit("chromedriver did not start")

    def call(self, path, body=None, method="POST"):
        data = None if method == "DELETE" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()


class Browser:
    """One Chromium, in a colour scheme."""

    def __init__(self, driver, profile, scheme):
        arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            f"--user-data-dir={profile}",
        ]
        options = {"goog:chromeOptions": {"args": arguments}}
        session = driver.call("/session", {"capabilities": {"alwaysMatch": options}})
        self.call = lambda path, body=None: driver.call(f"/session/{session['sessionId']}{path}", body)
        self.close = lambda: driver.call(f"/session/{session['sessionId']}", method="DELETE")
        scheme = {"name": "prefers-color-scheme", "value": scheme}
        self.devtools("Emulation.setEmulatedMedia", {"features": [scheme]})

    def devtools(self, command, parameters):
        self.call("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def resize(self, width):
        metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)

    def run(self, script):
        return self.call("/execute/sync", {"script": script, "args": []})

    def wait(self, script):
        return self.call("/execute/async", {"script": script, "args": []})


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def served(folder):
    """The address of a folder, served on the loopback as long as the process lasts."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def faults(browser, address, axe, scheme):
    browser.call("/url", {"url": address})
    browser.run(axe)
    for width in WIDTHS:
        browser.resize(width)
        for fault in browser.wait(RUN_AXE):
            yield f"{fault} ({scheme}, {width} px)"
        for text in browser.run(SMALL):
            yield f"too small in a picture: {text} ({scheme}, {width} px)"
        for item in browser.run(CUT):
            yield f"cut between two columns: {item} ({scheme}, {width} px)"
    if browser.run(SIDEWAYS) > 0:
        yield f"wider than {WIDTHS[-1]} px ({scheme})"


def main(site, axe):
    axe = pathlib.Path(axe).read_text(encoding="utf-8")
    pages = sorted(str(page.relative_to(site)) for page in pathlib.Path(site).rglob("*.html"))
    root = served(site)
    found = 0
    with Driver() as driver:
        for scheme in ("light", "dark"):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                browser = Browser(driver, profile, scheme)
                for page in pages:
                    for fault in faults(browser, f"{root}/{page}", axe, scheme):
                        found += 1
                        print(f"{page}: {fault}")
                browser.close()
    print(f"{len(pages)} pages", file=sys.stderr)
    return 1 if found or not pages else 0


sys.exit(main(*sys.argv[1:]))
