"""The story report in a real browser: nothing runs, nothing is asked for, nothing is cut off."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from annotator.formats.story_report import story_report
from tests.formats.test_story_report import HOSTILE, report_with

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
_PROBE = """
<script>document.title = "script ran"</script>
"""


def browse(page: Path, tmp_path: Path, *options: str) -> str:
    """Run the browser without a window and return what it prints."""
    assert BROWSER is not None
    done = subprocess.run(
        [
            BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}", "--log-level=0",
            "--enable-logging=stderr", *options, page.as_uri(),
        ],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    return done.stdout + done.stderr


def test_the_page_renders_and_runs_nothing(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    document = story_report(report_with(HOSTILE))
    # Even a script that stood in the page would not run: the page's own policy forbids it.
    page.write_text(document.replace("</body>", f"{_PROBE}</body>"), encoding="utf-8")
    rendered = browse(page, tmp_path, "--dump-dom")
    assert "<title>&lt;script&gt;" in rendered
    assert "<title>script ran" not in rendered
    assert "alert(2)&gt;" in rendered
    assert "violates the following Content Security Policy" in rendered


def test_the_page_prints_to_paper(tmp_path: Path) -> None:
    page, paper = tmp_path / "report.html", tmp_path / "report.pdf"
    page.write_text(story_report(report_with("Ferry")), encoding="utf-8")
    browse(page, tmp_path, f"--print-to-pdf={paper}", "--no-pdf-header-footer")
    assert paper.read_bytes().startswith(b"%PDF")
    assert b"/Type /Page" in paper.read_bytes()


def test_nothing_is_wider_than_the_window(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    long = "W" * 400
    measure = (
        "<script>document.title = JSON.stringify([document.documentElement.scrollWidth, "
        "innerWidth])</script></body>"
    )
    document = story_report(report_with(long))
    # For the measurement alone the policy is opened.
    policy = document.index("default-src")
    opened = f"{document[:policy]}script-src &#x27;unsafe-inline&#x27;; {document[policy:]}"
    page.write_text(opened.replace("</body>", measure), encoding="utf-8")
    rendered = browse(page, tmp_path, "--dump-dom", "--window-size=900,800")
    title = rendered.split("<title>")[1].split("</title>")[0]
    whole, window = json.loads(title)
    assert whole <= window
