from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from annotator.domain.schema import Label, Schema
from annotator.formats.dataset_card import Card, Tally, render

GOLDEN = Path(__file__).resolve().parents[1] / "data" / "golden" / "dataset"
CASES = ("jsonl", "csv", "csv-raw", "pairs", "split")
BLOCK = re.compile(r"```python\n(.*?)```", re.DOTALL)


def _card(**values: object) -> str:
    schema = Schema("Odd | name", (Label("person", "mention", "A|B\n<img>", definition="`x`"),))
    tally = Tally()
    tally.outlets["Big | Paper"] = 2
    tally.languages["no"] = 2
    card = {"format": "jsonl", "schema": schema, "schema_version": 1, "total": tally}
    return render(Card(**{**card, "parts": {"": tally}, **values}))  # type: ignore[arg-type]


@pytest.mark.parametrize("case", CASES)
def test_the_snippets_of_a_card_run(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(GOLDEN / case, folder)
    monkeypatch.chdir(folder)
    blocks = BLOCK.findall((folder / "README.md").read_text("utf-8"))
    names: dict[str, object] = {}
    ours = [block for block in blocks if "from datasets" not in block]
    assert len(ours) == 2
    assert len(blocks) == 3
    for block in ours:
        exec(block, names)
    for name in {"mentions", "articles", "pairs"} & names.keys():
        assert len(names[name])  # type: ignore[arg-type]
    assert names.keys() & {"mentions", "articles", "pairs"}


@pytest.mark.parametrize(
    ("given", "field", "said"),
    [
        ("", "license: unknown", "unspecified: add one"),
        ("CC-BY-4.0", "license: cc-by-4.0", "CC-BY-4.0"),
        ("House rules", 'license: other\nlicense_name: "House rules"', "House rules"),
    ],
)
def test_the_licence_is_the_one_given(given: str, field: str, said: str) -> None:
    text = _card(licence=given)
    assert f"\n{field}\n" in text
    assert f"## Licence\n\n{said}\n" in text


def test_names_stay_inside_their_cells() -> None:
    text = _card()
    assert "| Big \\| Paper | 2 |" in text
    assert "| `person` | A\\|B \\<img\\> | 0 | \\`x\\` |" in text
    # The code of Norwegian is the value false where it is not quoted.
    assert '- "no"\n' in text


def test_agreement_is_not_claimed() -> None:
    assert "fewer than two finished annotators" in _card()
    two = Tally()
    two.finished.update(["ann", "ben"])
    assert "no article was finished by two annotators" in _card(total=two)


def test_agreement_stands_as_it_is_given() -> None:
    assert "## Agreement\n\nBetween 2 annotators.\n\n## How" in _card(
        agreement="Between 2 annotators."
    )
