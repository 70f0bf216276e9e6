"""Collect what the program shows into resources/translations/*.ts, and compile them to *.qm.

    python packaging/translations.py

It takes every text given to `tr` or `later` below annotator/ui, the tables of the services (titles
of actions, undo texts, formats, the dashboard) and the titles of the guide's pages, and merges them
through Qt's own lupdate, which keeps what is translated already. Then Qt's lrelease makes the .qm
files that the program reads. The English file holds nothing but the plural forms. Both tools come
with PySide6; the program itself needs neither.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "ar")
CONTEXT = "annotator"
_MARKS = ("tr", "later")
_SENTENCE = re.compile(r"[A-Z][a-z]+(?![\w.+])[^\n]*\Z")
_OF_LAYERS = ("Labels: {}", "Labels that met: {}", "There are no {} yet.")
"""Texts the dashboard makes of the name of a layer."""
_OF_THE_DASHBOARD = (
    "How often each label was given; accepted.",
    "How often each label was given; rejected suggestions left out.",
    "Annotations in stories whose time was counted, by hours of activity.",
    "Stories finished, of those whose time was counted, by hours of activity.",
)
"""Texts the dashboard puts together."""


@dataclass(slots=True)
class Text:
    """Hold where a text is shown, as modules, and whether it has plural forms."""

    places: set[str] = field(default_factory=set)
    plural: bool = False


def collect(root: Path = ROOT) -> dict[str, Text]:
    """Return every text to be translated, in the order of the code."""
    found: dict[str, Text] = {}
    for path in sorted((root / "annotator" / "ui").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        for text, plural in marked(path.read_text("utf-8")):
            known = found.setdefault(text, Text())
            known.places.add(place)
            known.plural |= plural
    for place, text in _of_tables():
        found.setdefault(text, Text()).places.add(place)
    return found


def marked(source: str) -> Iterator[tuple[str, bool]]:
    """Yield the texts of a module that are given to ``tr`` or ``later``; tell plurals.

    Either of two texts, as in ``tr("one" if so else "other")``, is taken too.
    """
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in _MARKS
            and node.args
        ):
            first = node.args[0]
            either = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
            for each in either:
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield each.value, len(node.args) > 1


def _of_tables() -> Iterator[tuple[str, str]]:
    """Yield what tables outside the interface hold for it, with the module of each."""
    sys.path.insert(0, str(ROOT))
    from annotator.domain.schema import Schema
    from annotator.services import dashboard, exporting, keymaps, ops
    from annotator.services.actions import all_actions
    from annotator.ui import guide_text

    for spec in all_actions(Schema("", ())):
        yield "annotator/services/actions.py", spec.title
        yield "annotator/services/actions.py", spec.menu
    for text in ops.UNDO_TEXTS.values():
        yield "annotator/services/ops.py", text
    for text in exporting.FORMATS.values():
        yield "annotator/services/exporting.py", text
    for preset in keymaps.presets():
        yield "annotator/services/keymaps.py", preset.name
    for _, title in guide_text.pages():
        yield "resources/help/index.md", title
    for text in dashboard.STATE_NAMES.values():
        yield "annotator/services/dashboard.py", text
    for path in sorted((ROOT / "annotator" / "services").glob("dashboard*.py")):
        if path.stem.endswith("_actions"):
            continue
        for text in sentences(path.read_text("utf-8")):
            yield path.relative_to(ROOT).as_posix(), text
    for text in _OF_THE_DASHBOARD:
        yield "annotator/services/dashboard_counts.py", text
    for name in dashboard.LAYER_NAMES.values():
        for text in _OF_LAYERS:
            yield "annotator/services/dashboard_counts.py", text.format(name.lower())


def sentences(source: str) -> Iterator[str]:
    """Yield the plain texts of a module that begin with a capital letter, docstrings left out."""
    tree = ast.parse(source)
    inner = {
        id(each)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr | ast.JoinedStr)
        for each in ast.walk(node)
        if isinstance(node, ast.JoinedStr) or isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in inner:
            text = node.value
            if isinstance(text, str) and _SENTENCE.match(text):
                yield text


def as_source(texts: dict[str, Text]) -> str:
    """Return the texts as a source file that lupdate reads; modules become a remark."""
    lines = []
    for text, about in texts.items():
        lines.append(f"//: {', '.join(sorted(about.places))}")
        count = ", nullptr, 0" if about.plural else ""
        lines.append(f'QCoreApplication::translate("{CONTEXT}", {_quoted(text)}{count});')
    return "\n".join(["void texts() {", *lines, "}", ""])


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date; texts that are gone go, finished translations stay."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "texts.cpp"
        source.write_text(as_source(collect()), "utf-8")
        for code in LANGUAGES:
            target = folder / f"annotator_{code}.ts"
            only = ["-pluralonly"] if code == "en" else []
            options = ["-source-language", "en", "-target-language", code, "-no-obsolete"]
            options += ["-locations", "none", "-disable-heuristic", "similartext", *only]
            run("lupdate", str(source), *options, "-ts", str(target))


def release(source: Path, target: Path) -> None:
    """Compile one .ts file; what is not finished is left out.

    A running program maps the file it reads, so that file is replaced and never written over.
    """
    fresh = target.with_suffix(".part")
    run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(fresh))
    fresh.replace(target)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 brings it."""
    beside = Path(sys.executable).parent / f"pyside6-{tool}"
    program = shutil.which(str(beside)) or shutil.which(f"pyside6-{tool}")
    if program is None:
        raise SystemExit(f"pyside6-{tool} is missing; it comes with PySide6-Essentials")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    """Update and compile all languages."""
    update()
    for code in LANGUAGES:
        release(FOLDER / f"annotator_{code}.ts", FOLDER / f"annotator_{code}.qm")


if __name__ == "__main__":
    main()
