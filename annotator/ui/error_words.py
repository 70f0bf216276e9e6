"""What the services say when a request cannot be carried out, in the language in use.

Services speak English and know no translator. The sentences a person meets most are listed here
with fields for their values; any other is shown as it came.
"""

from __future__ import annotations

import re
from functools import cache

from annotator.ui.language import later, tr

SENTENCES = (
    later("the label {label} is retired"),
    later("this text has that label already"),
    later("the article has this label already"),
    later("a relation joins two annotations of one article"),
    later("a relation joins two different annotations"),
    later("the source of a claim is a mention in the same article"),
    later("only its author can change an annotation"),
    later("only its author can change a discrepancy that was decided"),
    later("only its author can change a remark"),
    later("nothing is selected"),
    later("nothing was written"),
    later("the sides of a discrepancy lie in articles of one story"),
    later("a discrepancy needs sides in at least two articles"),
    later("a discrepancy needs text on at least one side"),
    later("the articles belong to no story yet; put them into one first"),
    later("the article has discrepancies in its story; delete them first"),
    later("the date of publication is written 2024-12-31 or 2024-12-31T18:30"),
    later("two stretches of furniture overlap"),
    later("a story needs a name"),
    later("there is a story called {story} already"),
    later("the story {story} is handed out in a sprint"),
    later("a part of the story's articles has to stay, and a part to go"),
    later("a discrepancy joins what stays with what goes; delete it first"),
    later("a sprint needs a name"),
    later("a sprint needs stories and annotators"),
    later("there is a sprint called {sprint} already"),
    later("say why the story is skipped"),
    later("the story was handed to somebody else"),
    later("the story is locked: gold has been made of it"),
    later("an annotator needs a name"),
    later("an entity needs a name"),
    later("a colour is written #rrggbb"),
    later("annotations have this label; retire it, or merge it into another"),
    later("annotations have values of this attribute; retire it instead"),
    later("a label cannot be merged into itself"),
    later("a project cannot be merged with itself"),
    later("two rows are needed to merge"),
    later("there are no articles to import in {places}"),
    later("{path}: there is no such file or folder"),
    later("{path}: there is no such file"),
    later("a split is three shares that add up to 100, as in 80/10/10: {text}"),
    later("there is no backup at {path}"),
    later("that is the project itself"),
    later("{path} exists already"),
    later("{file} cannot be written: {why}"),
    later("somebody decided on this meanwhile; it is shown as it is now"),
    later("nothing was decided here yet"),
    later("no two annotators have finished the same article of it"),
    later("the closing quotation mark is missing"),
    later("nothing stands between these quotation marks"),
    later("this bracket closes nothing"),
    later("the closing bracket is missing"),
    later("a value is missing here"),
    later("a value is missing after “{field}”"),
    later("a word or a field is missing here"),
    later("this is nested too deeply"),
    later("there is no field “{name}:”; {hint}"),
    later("the state of an article and that of an annotation do not mix"),
    later("the import's worker process ended early (status {code})"),
    later("the export's worker process ended early"),
    later("the export was cancelled"),
)
_FIELD = re.compile(r"\\\{(\w+)\\\}")


def in_words(error: str) -> str:
    """Return what an error says in the language in use, or as it came where it is not listed."""
    for known, pattern in _patterns():
        found = pattern.fullmatch(error)
        if found is not None:
            return tr(known).format(**found.groupdict())
    return error


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    # The longest first: what has more words of its own fits less.
    return tuple(
        (known, re.compile(_FIELD.sub(r"(?P<\1>.+?)", re.escape(known)), re.DOTALL))
        for known in sorted(SENTENCES, key=len, reverse=True)
    )
