"""Every text the interface shows is translated, and no translation loses a part of it."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from annotator.ui import error_sentences

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "de": 2, "ar": 6}
WITHOUT_NUMBER = {"en": 1, "de": 1, "ar": 3}
"""How many of the first forms may say their number in words: one, or none, one and two."""
FIELD = re.compile(r"\{\w*\}")
PLACE = re.compile(r"^\{\}(?:, line \{\})?: ")
"""A file, or a line of one; what follows is a sentence of its own."""
ERRORS = frozenset(
    (
        "AnnotatorError",
        "Conflict",
        "ConnectionLost",
        "InvalidInput",
        "NoPause",
        "NotFound",
        "NotInGold",
        "Overtaken",
        "ProjectLocked",
        "ProjectUnreadable",
        "QueryError",
        "Refused",
    )
)
_OF_PLURALS = (
    "{} annotation{} say {} there, so it has to stay; retire the attribute and add another instead"
)
NOT_SHOWN = frozenset(
    (
        # Said of options and names that only the command line takes.
        "a column is chosen as FIELD=NAME, not {}",
        "a format is one of {}, not {}",
        "a layer is one of {}, not {}",
        "a lead checks a team's project: others' work in it is not shown to you",
        "nobody called {} has finished an article",
        "the name of a user has 1 to 63 letters",
        "the order is one of {}, not {}",
        "there are {} backups, so there is no number {}",
        "there is a project in this database already",
        "there is no field {}; the fields are {}",
        "there is no format {} to import from",
        "{} has not annotated in this project",
        "{} runs the server and needs no role here",
        # Said of the demonstration that the build checks.
        "the sample corpus has no article {}",
        "{} of the sample corpus no longer holds the words of the demo",
        # Said of values the widgets do not offer, to whoever writes a widget.
        "a cell says one of {}, not {}",
        "a role is one of {}, not {}",
        "a side is evidence or absent, not {}",
        "a side needs its spans sorted, apart and at least one",
        "a suggestion is a mention or a claim",
        "an article has no field {} to edit",
        "it has no side {}",
        "severity is 1, 2 or 3, not {}",
        "status is one of {}, not {}",
        "the case has no such annotation in gold",
        "the discrepancy has no side {}",
        "the schema has no {} attribute {}",
        "the scope is one of {}, not {}",
        "the {} of a label is not edited",
        "there are no rows of the kind {}",
        "there is no layer {}",
        "there is no story {}",
        "there is no text {}",
        "this version of the program has no {}",
        "{} [{}, {}) does not lie inside the text (0 to {})",
        "{} has no part in the case",
        "{} is no verb",
        # Put together of parts that are listed.
        _OF_PLURALS,
        "{}: {}",
        "{}",
        "{}{}: this is not JSON",
    )
)
"""Sentences no window can show."""


class Message(NamedTuple):
    """Hold one text with its translations; there are several of one with plural forms."""

    source: str
    texts: tuple[str, ...]
    plural: bool
    finished: bool


def messages(code: str, folder: Path = FOLDER) -> Iterator[Message]:
    """Yield what a .ts file holds."""
    for message in ET.parse(folder / f"annotator_{code}.ts").iter("message"):
        translation = message.find("translation")
        assert translation is not None
        plural = message.get("numerus") == "yes"
        texts = [form.text or "" for form in translation] if plural else [translation.text or ""]
        finished = translation.get("type") is None
        yield Message(message.findtext("source", ""), tuple(texts), plural, finished)


@pytest.mark.parametrize("code", ["de", "ar"])
def test_every_text_of_the_program_has_a_finished_translation(
    translations: ModuleType, code: str
) -> None:
    found = {message.source: message for message in messages(code)}
    assert all(message.finished for message in found.values())
    wanted = translations.collect()
    assert sorted(wanted.keys() - found.keys()) == []
    assert sorted(found.keys() - wanted.keys()) == []
    assert {text for text, about in wanted.items() if about.plural} == {
        source for source, message in found.items() if message.plural
    }


def test_english_holds_the_plural_forms_and_nothing_else(translations: ModuleType) -> None:
    found = list(messages("en"))
    assert all(message.plural and message.finished for message in found)
    assert sorted(message.source for message in found) == sorted(
        text for text, about in translations.collect().items() if about.plural
    )
    assert [text for message in found for text in message.texts if "(s)" in text] == []


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_no_translation_loses_a_field_a_number_or_a_mnemonic(code: str) -> None:
    for source, texts, plural, _ in messages(code):
        assert len(texts) == (FORMS[code] if plural else 1), source
        for number, text in enumerate(texts):
            assert text, source
            assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(source)), (source, text)
            assert text.count("&") == source.count("&"), (source, text)
            assert text.count("\n") == source.count("\n"), (source, text)
            assert text[:1].isspace() == source[:1].isspace(), (source, text)
            assert text[-1:].isspace() == source[-1:].isspace(), (source, text)
            if plural and number >= WITHOUT_NUMBER[code]:
                assert text.count("%n") == source.count("%n"), (source, text)


@pytest.mark.parametrize("code", ["de", "ar"])
def test_mnemonics_of_the_menu_bar_differ(code: str) -> None:
    found = {message.source: message.texts[0] for message in messages(code)}
    bar = (
        "&File", "&Edit", "&Annotate", "&Label", "&Discrepancy", "A&rticle", "St&ory", "S&print",
        "&Go", "&View", "&Help",
    )  # fmt: skip
    letters = [found[name].partition("&")[2][:1].casefold() for name in bar]
    assert len(set(letters)) == len(letters), letters


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_compiled_files_are_what_the_texts_make(
    translations: ModuleType, code: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    translations.release(FOLDER / f"annotator_{code}.ts", made)
    assert made.read_bytes() == (FOLDER / f"annotator_{code}.qm").read_bytes()


def test_texts_are_found_however_they_are_marked(translations: ModuleType) -> None:
    source = """
tr("plain")
tr("%n file(s)", count)
tr("one" if so else "other").format(x=1)
ROWS = (("id", later("in a table")),)
self.tr("of Qt")
tr(name)
"""
    assert sorted(translations.marked(source)) == [
        ("%n file(s)", True),
        ("in a table", False),
        ("one", False),
        ("other", False),
        ("plain", False),
    ]


def test_a_translation_stays_when_texts_are_collected_again(
    translations: ModuleType, tmp_path: Path
) -> None:
    before = {code: list(messages(code)) for code in FORMS}
    for code in FORMS:
        name = f"annotator_{code}.ts"
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    translations.update(tmp_path)
    for code, known in before.items():
        after = {message.source: message for message in messages(code, tmp_path)}
        assert [after.get(message.source) for message in known] == known


def test_every_refusal_a_window_can_show_is_translated() -> None:
    """A sentence raised below the interface is listed for translation, or here with the reason."""
    known = {FIELD.sub("{}", text) for text in error_sentences.SENTENCES}
    raised = {PLACE.sub("", sentence) for sentence in _raised()} - {""}
    assert sorted(raised - known - NOT_SHOWN) == []
    assert sorted(NOT_SHOWN - raised) == []


def test_refusals_that_are_translated_are_ones_the_program_says() -> None:
    said = {_without_fields(text) for text in _texts()}
    said |= {PLACE.sub("", text) for text in said} | {"{}: {}", "{}, line {}: {}"}
    known = {FIELD.sub("{}", text) for text in error_sentences.SENTENCES}
    # Put together of parts: a plural, and a line that is not always known.
    unseen = sorted(known - said)
    assert [text.partition(" say ")[0] for text in unseen] == [
        "this is not JSON",
        "{} annotation",
        "{} annotations",
    ]


def _raised() -> Iterator[str]:
    """Yield the messages of errors raised and remarks made without the translator."""
    for node in _nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            message = node.args[-1] if node.func.id == "Remark" else node.args[0]
            named = node.func.id in ERRORS or node.func.id == "Remark"
            if named and isinstance(message, ast.Constant | ast.JoinedStr):
                yield _without_fields(message)


def _texts() -> Iterator[ast.expr]:
    return (node for node in _nodes() if isinstance(node, ast.Constant | ast.JoinedStr))


def _nodes() -> Iterator[ast.AST]:
    package = ROOT / "annotator"
    paths = [package / "errors.py"]
    for folder in ("domain", "services", "store", "formats", "ui"):
        paths += (package / folder).rglob("*.py")
    for path in paths:
        if path != Path(error_sentences.__file__):
            yield from ast.walk(ast.parse(path.read_text("utf-8")))


def _without_fields(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    assert isinstance(node, ast.JoinedStr)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values
    )
