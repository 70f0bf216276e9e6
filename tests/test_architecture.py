"""Hold the rules of the code's shape: layers, late imports, module size, no rich text."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import annotator

PACKAGE = Path(annotator.__file__).parent
ROOT = PACKAGE.parent
SOURCES = sorted(PACKAGE.rglob("*.py"))
HARD_LIMIT = 500
MEDIAN_LIMIT = 150
# Nobody waits for these before the first paint, or before a script's first line of output.
LATE = ("alembic", "numpy", "pandas", "PySide6", "sqlalchemy", "trafilatura")
RICH_TEXT = re.compile(
    r"RichText|MarkdownText|AutoText|\b(?:set|insert|append|to|from)_?(?:Html|Markdown)\b|QTextBrowser"
)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)


def _modules() -> list[str]:
    found = [info.name for info in pkgutil.walk_packages([str(PACKAGE)], "annotator.")]
    # alembic runs its environment itself, inside a migration.
    return ["annotator", *(name for name in found if ".migrations." not in name)]


def test_layer_contracts_hold() -> None:
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("name", _modules())
def test_module_imports(name: str) -> None:
    assert importlib.import_module(name).__doc__, "a module says in a docstring what it is for"


@pytest.mark.parametrize("name", ["annotator.services", "annotator.cli"])
def test_imports_with_qt_blocked(name: str) -> None:
    package = importlib.import_module(name)
    parts = pkgutil.iter_modules(getattr(package, "__path__", []), f"{name}.")
    imports = "".join(f"import {each}\n" for each in (name, *(part.name for part in parts)))
    result = _python(f"import sys\nsys.modules['PySide6'] = None\n{imports}")
    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("name", ["annotator.cli", "annotator.__main__"])
def test_start_imports_nothing_slow(name: str) -> None:
    result = _python(f"import sys, {name}; print(*sys.modules)")
    assert result.returncode == 0, result.stderr
    loaded = {module.partition(".")[0] for module in result.stdout.split()}
    assert loaded.isdisjoint(LATE), sorted(loaded.intersection(LATE))


def test_modules_are_small() -> None:
    lines = {path: len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    over = {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > HARD_LIMIT}
    assert not over, f"over {HARD_LIMIT} lines; split them by what they are about"
    assert statistics.median(lines.values()) < MEDIAN_LIMIT


def test_no_rich_text_in_the_windows() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if RICH_TEXT.search(line) and not line.lstrip().startswith("#")
    ]
    assert not found, "an article's text shown as rich text could load what it names"


def test_no_module_has_a_vague_name() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common"}
    for path in SOURCES:
        assert path.stem not in vague, path
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                assert not node.name.endswith(("Utils", "Helper", "Manager")), (path, node.name)


def test_annotations_are_never_evaluated_at_import() -> None:
    for path in SOURCES:
        tree = ast.parse(path.read_text("utf-8"))
        imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
        futures = [node for node in imports if node.module == "__future__"]
        if len(tree.body) > 1:
            assert futures, f"{path.relative_to(ROOT)}: from __future__ import annotations"


def test_rich_text_rule_catches_what_it_bans() -> None:
    banned = ["label.setTextFormat(Qt.TextFormat.RichText)", "view.setHtml(text)", "QTextBrowser()"]
    assert all(RICH_TEXT.search(line) for line in banned)
    assert not RICH_TEXT.search("label.setTextFormat(Qt.TextFormat.PlainText)")
