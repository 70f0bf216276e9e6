"""Write the pages of the user guide that follow from the code: the keys and the command line.

The keys are told in each language the program speaks, in the words it shows there. Run
``python -m tests.documents`` after changing an action, a label's key, a command or a translation;
a test fails while a page is out of date.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QTranslator

from annotator import paths
from annotator.cli import build_parser
from annotator.services.actions import ActionSpec, all_actions
from annotator.services.projects import default_schema

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
KEYS = HELP / "keys.md"
COMMANDS = HELP / "command-line.md"
GENERATED = (KEYS.name, COMMANDS.name)
KEYS_INTRODUCTIONS = {
    "en": """\
# Keys

Every action, with its keys and the name the command palette (Ctrl+K) finds it by. Keys of the menus
Annotate, Caret and Label work while the text has the focus. On macOS read Command for Ctrl and
Option for Alt.""",
    "de": """\
# Tasten

Jede Aktion mit ihren Tasten und dem Namen, unter dem die Befehlspalette (Strg+K) sie findet. Tasten
der Menüs Annotieren, Cursor und Label wirken, solange der Text den Fokus hat. Auf macOS steht
Command für Strg und Option für Alt.""",
    "ar": """\
# المفاتيح

كل إجراء مع مفاتيحه والاسم الذي تجده به لوحة الأوامر (Ctrl+K). تعمل مفاتيح القوائم «توسيم» و«المؤشر»
و«وسم» ما دام التركيز في النص. على macOS اقرأ Command بدل Ctrl وOption بدل Alt.""",
}
IN_THE_PALETTE = {"en": "in the palette", "de": "in der Befehlspalette", "ar": "في لوحة الأوامر"}
COLUMNS = {"en": ("action", "keys"), "de": ("Aktion", "Tasten"), "ar": ("الإجراء", "المفاتيح")}
GROUPS = {
    "Labels: mention": "Labels of mentions",
    "Labels: claim": "Labels of claims",
    "Labels: discrepancy": "Types of discrepancies",
}
"""What the interface calls the labels of a layer, where it lists their keys."""
ACCEPT_AS = "Accept as "
KEY_NAMES = (
    *("Ctrl", "Alt", "Shift", "Backspace", "Del", "Esc", "Ins", "Return", "Enter", "Space", "Tab"),
    *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
)
COMMANDS_INTRODUCTION = """\
# The command line

Everything but annotating can be done from scripts. PROJECT is the path of a project file; its
suffix may be left out. `--author NAME`, before or after the command, says who acts; without it,
whoever is logged in.

The exit status is 0 when it was done, 1 when it could not be carried out (one line on standard
error says why, and nothing is half-written), 2 for wrong usage. With `--json` exactly one JSON
document stands on standard output. Long work shows its progress on standard error, if that is a
terminal."""


def pages() -> dict[Path, str]:
    """Return what the pages should say."""
    others = [code for code in KEYS_INTRODUCTIONS if code != "en"]
    return {
        KEYS: keys_page(),
        **{HELP / code / KEYS.name: keys_page(code) for code in others},
        COMMANDS: commands_page(),
    }


def keys_page(code: str = "en") -> str:
    """Return the page of all actions with their keys, a table per menu."""
    menus: dict[str, list[ActionSpec]] = {}
    for spec in all_actions(default_schema()):
        layer = spec.scope.partition(":")[2] if spec.scope.startswith("text:") else ""
        menus.setdefault(f"Labels: {layer}" if layer else spec.menu, []).append(spec)
    lines = [KEYS_INTRODUCTIONS[code]]
    for menu, specs in menus.items():
        action, keys = COLUMNS[code]
        lines += ["", f"## {said(GROUPS.get(menu, menu), code)}"]
        lines += ["", f"| {action} | {keys} |", "|---|---|"]
        lines += [f"| {_titled(spec, code)} | {_keys(spec, code)} |" for spec in specs]
    return "\n".join(lines) + "\n"


def said(text: str, code: str) -> str:
    """Return a text of the interface as it is in a language; labels stay as they are."""
    return _translator("annotator_", code).translate("annotator", text) or text


def key_names(code: str) -> dict[str, str]:
    """Return what keys are called in a language, by their portable names."""
    qts = _translator("qtbase_", code)
    return {name: qts.translate("QShortcut", name) or name for name in KEY_NAMES}


@cache
def _translator(words: str, code: str) -> QTranslator:
    """Load the words of the program or Qt's own; English needs none."""
    translator = QTranslator()
    folder = paths.resources() / "translations"
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != "en" and not any(
        translator.load(f"{words}{code}", str(each)) for each in (folder, qts)
    ):
        raise FileNotFoundError(f"{words}{code}.qm")
    return translator


def _titled(spec: ActionSpec, code: str) -> str:
    if spec.title.startswith(ACCEPT_AS):
        label = spec.title.removeprefix(ACCEPT_AS)
        return said(f"{ACCEPT_AS}{{label}}", code).format(label=label)
    return spec.title if spec.id.startswith("label.") else said(spec.title, code)


def _keys(spec: ActionSpec, code: str) -> str:
    names = key_names(code)
    # Parted at a sign that follows a name, so that the plus of "Ctrl++" stays.
    shown = (
        "+".join(names.get(part, part) for part in re.split(r"(?<=\w)\+", key)) for key in spec.keys
    )
    return said(" or ", code).join(f"`{key}`" for key in shown) or IN_THE_PALETTE[code]


def commands_page() -> str:
    """Return the page of the command line, a section per command."""
    lines = [COMMANDS_INTRODUCTION]
    for name, parser in _commands("annotator", build_parser()):
        lines += ["", f"## {name}", "", parser.description or "", "", "    " + _usage(parser)]
        options = [action for action in parser._actions if _shown(action)]
        if options:
            lines += ["", "| argument | meaning |", "|---|---|"]
            lines += [f"| `{_spelled(action)}` | {action.help or ''} |" for action in options]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"


def _commands(
    name: str, parser: argparse.ArgumentParser
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    groups = [
        action for action in parser._actions if isinstance(action, argparse._SubParsersAction)
    ]
    if not groups:
        yield name, parser
    for group in groups:
        about = {choice.dest: choice.help for choice in group._choices_actions}
        for command, inner in group.choices.items():
            inner.description = inner.description or _sentence(about.get(command))
            yield from _commands(f"{name} {command}", inner)


def _sentence(words: str | None) -> str:
    return f"{words[0].upper()}{words[1:]}." if words else ""


def _usage(parser: argparse.ArgumentParser) -> str:
    return " ".join(parser.format_usage().removeprefix("usage: ").split()).replace("[-h] ", "")


def _shown(action: argparse.Action) -> bool:
    return action.help != argparse.SUPPRESS and action.dest not in ("help", "project")


def _spelled(action: argparse.Action) -> str:
    value = action.metavar or action.dest.upper()
    if not action.option_strings:
        return str(value)
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def main() -> None:
    """Write the pages."""
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
