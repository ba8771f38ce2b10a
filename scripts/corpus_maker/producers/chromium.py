"""Chromium without a window, driven over its DevTools pipe so that one start prints many sheets."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from ..html import page
from . import Job

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--remote-debugging-pipe",
    "--no-first-run",
)
COMMAND_FD, ANSWER_FD = 3, 4  # fixed by --remote-debugging-pipe


class _Browser:
    """One running browser; messages are JSON ended by a NUL byte."""

    def __init__(self, profile: str) -> None:
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        command = ["chromium", *FLAGS, f"--user-data-dir={profile}"]
        script = f'exec {COMMAND_FD}<&{to_browser} {ANSWER_FD}>&{from_browser}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", script, "chromium", *command],
            pass_fds=(to_browser, from_browser),
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._count = 0

    def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Sends one command and returns its result."""
        self._count += 1
        message = {"id": self._count, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        return self.wait(lambda m: m.get("id") == self._count)["result"]

    def wait(self, wanted: Any) -> dict[str, Any]:
        """Reads messages until one is `wanted`, and returns it."""
        while True:
            while b"\0" not in self._buffer:
                chunk = os.read(self._in, 1 << 16)
                if not chunk:
                    raise RuntimeError("chromium ended before it answered")
                self._buffer += chunk
            raw, self._buffer = self._buffer.split(b"\0", 1)
            message = json.loads(raw)
            if wanted(message):
                return message

    def close(self) -> None:
        """Ends the browser."""
        os.close(self._out)
        os.close(self._in)
        self._process.terminate()
        self._process.wait()


def render(jobs: list[Job]) -> None:
    """Prints each sheet's HTML page."""
    print_pages([(page(sheet), path, sheet.look.tagged) for sheet, path in jobs])


def print_pages(jobs: list[tuple[str, Path, bool]]) -> None:
    """Prints HTML pages, tagged or not, to PDFs."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = _Browser(folder)
        try:
            for text, path, tagged in jobs:
                source = Path(folder) / "sheet.html"
                source.write_text(text, encoding="utf-8")
                path.write_bytes(_printed(browser, source.as_uri(), tagged))
        finally:
            browser.close()


def _printed(browser: _Browser, address: str, tagged: bool) -> bytes:
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    browser.call("Page.enable", session)
    browser.call("Page.navigate", session, url=address)
    browser.wait(lambda m: m.get("method") == "Page.loadEventFired")
    result = browser.call(
        "Page.printToPDF",
        session,
        preferCSSPageSize=True,
        printBackground=True,
        generateTaggedPDF=tagged,
    )
    browser.call("Target.closeTarget", targetId=target)
    return base64.b64decode(result["data"])
