"""Everything an import recognises in one text: front matter, furniture and sentences."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.compare.front_matter import FrontMatter, read_front_matter
from annotator.compare.furniture import find_furniture
from annotator.compare.layout import read_layout
from annotator.compare.sentences import find_boundaries
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Recognition:
    """Hold what was recognised in one article text; all offsets are code points into it.

    ``boundaries`` are the edges of the sentences: start, end, start, end …
    """

    front_matter: FrontMatter
    furniture: tuple[Furniture, ...]
    boundaries: list[int]

    @property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences as spans."""
        return tuple(map(Span, self.boundaries[0::2], self.boundaries[1::2]))


def recognise(text: str, *, language: str = "") -> Recognition:
    """Read front matter, furniture and sentences, sharing one pass over the lines."""
    layout = read_layout(text)
    furniture = find_furniture(text, layout=layout)
    boundaries = find_boundaries(text, language=language, furniture=furniture)
    return Recognition(read_front_matter(text, layout=layout), furniture, boundaries)
