"""Write the pages of the user guide that follow from the code: the keys and the command line.

Run ``python -m tests.documents`` after changing an action, a label's key or a command; a test
fails while a page is out of date.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.cli import build_parser
from annotator.services.actions import ActionSpec, all_actions
from annotator.services.projects import default_schema

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
KEYS = HELP / "keys.md"
COMMANDS = HELP / "command-line.md"
KEYS_INTRODUCTION = """\
# Keys

Every action, with its keys and the name the command palette (Ctrl+K) finds it by. Keys of the menus
Annotate, Caret and Label work while the text has the focus. On macOS read Command for Ctrl and
Option for Alt."""
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
    return {KEYS: keys_page(), COMMANDS: commands_page()}


def keys_page() -> str:
    """Return the page of all actions with their keys, a table per menu."""
    menus: dict[str, list[ActionSpec]] = {}
    for spec in all_actions(default_schema()):
        layer = spec.scope.partition(":")[2] if spec.scope.startswith("text:") else ""
        menus.setdefault(f"Labels: {layer}" if layer else spec.menu, []).append(spec)
    lines = [KEYS_INTRODUCTION]
    for menu, specs in menus.items():
        lines += ["", f"## {menu}", "", "| action | keys |", "|---|---|"]
        lines += [f"| {spec.title} | {_keys(spec)} |" for spec in specs]
    return "\n".join(lines) + "\n"


def _keys(spec: ActionSpec) -> str:
    return " or ".join(f"`{key}`" for key in spec.keys) or "in the palette"


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
