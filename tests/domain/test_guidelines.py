"""The part of the guidelines that is about one label."""

from __future__ import annotations

import pytest

from annotator.domain.guidelines import for_label, section
from annotator.domain.schema import Label

SOURCE = """# News

Read first.

## Mentions

Mark the shortest stretch.

### Person

A human being.

```
# no heading
```

### Place
A place.
## Claims
One thing.
"""
PERSON = Label("person", "mention", "Person")


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["person"], "A human being.\n\n```\n# no heading\n```"),
        (["PLACE"], "A place."),
        (["Claims"], "One thing."),
        (["no heading"], ""),
        (["Ship"], ""),
    ],
)
def test_a_section_ends_at_the_next_heading_of_its_level(names: list[str], found: str) -> None:
    assert section(SOURCE, names) == found


def test_a_section_holds_those_below_it() -> None:
    assert section(SOURCE, ["mentions"]).startswith("Mark the shortest")
    assert "A place." in section(SOURCE, ["mentions"])


def test_a_label_without_words_of_its_own_has_those_of_its_layer() -> None:
    assert for_label(SOURCE, PERSON).startswith("A human being.")
    assert for_label(SOURCE, Label("ship", "mention", "Ship")).startswith("Mark the shortest")
    assert for_label(SOURCE, Label("number", "discrepancy", "Number")) == ""
    assert for_label("", PERSON) == ""
