"""A cell of the claim matrix says how its article puts what nobody tagged."""

from __future__ import annotations

import pytest

from annotator.compare.claim_grid import draft
from annotator.compare.profile import ArticleText
from annotator.domain.annotations import Claim
from annotator.domain.spans import Span

CLAIM = "The fire on the ferry Halda began in the engine room."


@pytest.mark.parametrize(
    ("version", "stance"),
    [
        ("The fire on the ferry Halda began in the engine room.", "asserts"),
        ("The fire on the ferry Halda allegedly began in the engine room.", "hedges"),
        ("The fire on the ferry Halda may have begun in the engine room.", "hedges"),
        ("Police reported that the ferry Halda's fire began in the engine room.", "attributes"),
        ('"The fire on the Halda perhaps began in the engine room," she said.', "attributes"),
        ("Police have confirmed that the Halda's fire began in the engine room.", "attributes"),
        ("After protests, the fire on the ferry Halda began in the engine room.", "asserts"),
        ("Nothing else happened in Osmere on Monday.", "omits"),
    ],
)
def test_a_sentence_nobody_tagged_is_read(version: str, stance: str) -> None:
    claim = Claim("c", "wire", "ann", "assertion", (Span(0, len(CLAIM)),))
    texts = [
        ArticleText(uid, f"{line}\n", (Span(0, len(line)),))
        for uid, line in (("wire", CLAIM), ("cut", version))
    ]

    (row,) = draft(texts, [claim], [])

    assert row.cells["wire"].stance == "asserts"
    assert row.cells["cut"].stance == stance
