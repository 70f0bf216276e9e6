"""The dataset card: what is in an export, how it was made, how to load it. Markdown and YAML.

Its bytes depend on the project's content only: no date, no path, no version of the program.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter

from annotator.domain.annotations import PERSON, REJECTED
from annotator.domain.dataset import DatasetArticle, DatasetDiscrepancy, DatasetMention
from annotator.domain.schema import LAYERS, Schema
from annotator.formats import dataset_csv, dataset_jsonl, pairs
from annotator.formats.dataset_card_texts import LOADING, NOTES

_LABEL = attrgetter("label")
_ORIGIN = attrgetter("origin")
_MENTION_LABEL = itemgetter(2)
_MENTION_REST = itemgetter(5)
UNSPECIFIED = "unspecified: add one"
_LISTED = 50
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (10**6, "100K<n<1M"))
_LICENCES = frozenset(
    [
        "apache-2.0",
        "mit",
        "cc0-1.0",
        "cc-by-3.0",
        "cc-by-4.0",
        "cc-by-sa-3.0",
        "cc-by-sa-4.0",
        "cc-by-nc-3.0",
        "cc-by-nc-4.0",
        "cc-by-nc-sa-4.0",
        "cc-by-nd-4.0",
        "cc-by-nc-nd-4.0",
        "odbl",
        "odc-by",
        "pddl",
        "gpl-3.0",
        "unknown",
    ]
)
_LAYER_NAMES = {
    "mention": "Mentions",
    "claim": "Claims",
    "relation": "Relations",
    "article": "Article labels",
    "discrepancy": "Discrepancies",
}
_FILES = {"jsonl": dataset_jsonl.FILES, "csv": dataset_csv.FILES, "pairs": pairs.FILES}


class Tally:
    """Count what goes into a dataset, or into one part of it."""

    def __init__(self) -> None:
        self.kinds: Counter[str] = Counter()
        self.labels: dict[str, Counter[str]] = {layer: Counter() for layer in LAYERS}
        self.outlets: Counter[str] = Counter()
        self.languages: Counter[str] = Counter()
        self.finished: Counter[str] = Counter()
        self.annotators: set[str] = set()
        self.origins: Counter[str] = Counter()
        self.statuses: Counter[str] = Counter()
        self.negatives: Counter[str] = Counter()
        self.pairs: Counter[tuple[str, str]] = Counter()
        self._story: str | None = None

    def article(self, made: DatasetArticle) -> None:
        """Count an article; those of one story must follow one another."""
        kinds = self.kinds
        kinds["article"] += 1
        kinds["code_point"] += len(made.text)
        kinds["furniture"] += len(made.furniture)
        self.outlets[made.outlet] += 1
        self.languages[made.language] += 1
        if made.story is None:
            kinds["without_story"] += 1
        elif made.story != self._story:
            kinds["story"] += 1
        self._story = made.story
        done = [work.annotator for work in made.works if work.status == "done"]
        self.finished.update(done)
        for work in made.works:
            self.annotators.add(work.annotator)
            self._mentions(work.mentions)
            for layer, items in (
                ("claim", work.claims),
                ("relation", work.relations),
                ("article", work.labels),
            ):
                if items:
                    made_here = [item for item in items if item.status != REJECTED]
                    if len(made_here) < len(items):
                        self.negatives[layer] += len(items) - len(made_here)
                    self.labels[layer].update(map(_LABEL, made_here))
                    self.origins.update(map(_ORIGIN, made_here))

    def _mentions(self, made: list[DatasetMention]) -> None:
        rests = list(filter(None, map(_MENTION_REST, made)))
        if any(rest.status == REJECTED for rest in rests):
            self.negatives["mention"] += sum(rest.status == REJECTED for rest in rests)
            made = [item for item in made if item[5] is None or item[5].status != REJECTED]
            rests = [rest for rest in rests if rest.status != REJECTED]
        self.labels["mention"].update(map(_MENTION_LABEL, made))
        self.origins.update(map(_ORIGIN, rests))
        if len(rests) < len(made):
            self.origins[PERSON] += len(made) - len(rests)

    def discrepancy(self, made: DatasetDiscrepancy) -> None:
        """Count a discrepancy."""
        self.annotators.add(made.annotator)
        self.labels["discrepancy"][made.label] += 1
        self.statuses[made.status] += 1
        self.origins[made.origin] += 1

    def entity(self) -> None:
        """Count an entity."""
        self.kinds["entity"] += 1

    def pair(self, made: pairs.Pair) -> None:
        """Count a pair."""
        self.pairs[made.type, made.label] += 1

    def of_layer(self, layer: str) -> int:
        """Return how many annotations of a layer there are."""
        return self.labels[layer].total()

    def add(self, other: Tally) -> None:
        """Count what another part holds as well; entities lie in several parts and are left out."""
        for name, mine in vars(self).items():
            if isinstance(mine, Counter | set):
                mine.update(getattr(other, name))
        for layer, counts in other.labels.items():
            self.labels[layer].update(counts)
        del self.kinds["entity"]


@dataclass(frozen=True, slots=True)
class Card:
    """Hold what a card says besides its counts.

    ``parts`` has a tally for each part of a split, or one under an empty name. ``annotator`` is
    the one whose work the export is limited to, or empty. ``agreement`` is what there is to say of
    it, as Markdown, or None.
    """

    format: str
    schema: Schema
    schema_version: int
    total: Tally
    parts: Mapping[str, Tally] = field(default_factory=dict)
    shares: Sequence[int] = ()
    seed: int = 0
    annotator: str = ""
    licence: str = ""
    raw: bool = False
    agreement: str | None = None


def render(card: Card) -> str:
    """Return the card of a dataset."""
    sections = [
        _front_matter(card),
        "# News discrepancies dataset\n\n" + _summary(card),
        "## Files\n\n" + _split_note(card) + NOTES[card.format] + _csv_note(card),
        "## Counts\n\n" + _counts(card),
        "## Splits\n\n" + _splits(card),
        "## Schema\n\n" + _schema(card),
        "## Agreement\n\n" + _agreement(card),
        "## How it was made\n\n" + _origin(card),
        "## Licence\n\n" + (_one_line(card.licence) or UNSPECIFIED),
        "## Loading\n\n" + LOADING[card.format].format(folder="train/" if card.shares else ""),
    ]
    if card.schema.guidelines.strip():
        sections.insert(-3, "## Guidelines\n\n" + _lowered(card.schema.guidelines))
    return "\n\n".join(section.strip("\n") for section in sections) + "\n"


def _front_matter(card: Card) -> str:
    licence = card.licence.strip().casefold()
    lines = ["---"]
    if not licence:
        lines.append("license: unknown")
    elif licence in _LICENCES:
        lines.append(f"license: {licence}")
    else:
        lines += ["license: other", f"license_name: {json.dumps(_one_line(card.licence))}"]
    languages = sorted(language for language in card.total.languages if language)
    if languages:
        # Quoted, or the code of Norwegian would be the value false.
        lines += ["language:", *(f"- {json.dumps(language)}" for language in languages)]
    lines.append('pretty_name: "News discrepancies dataset"')
    tasks = ["text-classification"] if card.format == "pairs" else ["token-classification"]
    lines += ["task_categories:", *(f"- {task}" for task in tasks)]
    lines += ["tags:", "- news", "- discrepancies", "- news-annotator"]
    count = card.total.pairs.total() if card.format == "pairs" else card.total.kinds["article"]
    size = next((name for limit, name in _SIZES if count < limit), "n>1M")
    lines += ["size_categories:", f"- {size}", "configs:"]
    for number, name in enumerate(_FILES[card.format]):
        lines.append(f"- config_name: {name.partition('.')[0]}")
        if not number:
            lines.append("  default: true")
        lines.append("  data_files:")
        for part in card.parts:
            place = f"{part}/{name}" if part else name
            lines += [f"  - split: {part or 'all'}", f"    path: {place}"]
    return "\n".join([*lines, "---"])


def _summary(card: Card) -> str:
    kinds = card.total.kinds
    text = "News articles in which several outlets tell the same stories, with "
    if card.format == "pairs":
        text += "sentence pairs made from the discrepancies between them"
    else:
        text += "mentions, claims and the discrepancies between the versions"
    text += f" ({kinds['article']:,} articles, stories: {kinds['story']:,})."
    if card.annotator:
        text += f" It holds the work of one annotator, {_one_line(card.annotator)}."
    return text


def _split_note(card: Card) -> str:
    if not card.shares:
        return ""
    names = ", ".join(f"`{part}/`" for part in card.parts)
    return f"Each of {names} holds these files; `schema.json` stands beside the folders.\n\n"


def _csv_note(card: Card) -> str:
    if card.format != "csv":
        return ""
    if card.raw:
        return (
            "\n\nRaw form: UTF-8 without a byte order mark, cells exactly as in the project. Do "
            "not open it in a spreadsheet: a cell that begins like a formula would be run."
        )
    return (
        "\n\nUTF-8 with a byte order mark. A cell that a spreadsheet would run as a formula has an "
        "apostrophe before it, so such a text is one sign longer than its offsets say; `--raw` "
        "exports without."
    )


def _counts(card: Card) -> str:
    total = card.total
    names = [part or "all" for part in card.parts]
    tallies = list(card.parts.values())
    if len(tallies) > 1:
        names, tallies = [*names, "all"], [*tallies, total]
    rows = [
        ("articles", [tally.kinds["article"] for tally in tallies]),
        ("stories", [tally.kinds["story"] for tally in tallies]),
        ("articles without a story", [tally.kinds["without_story"] for tally in tallies]),
        ("code points", [tally.kinds["code_point"] for tally in tallies]),
    ]
    if card.format == "pairs":
        rows.append(("pairs", [tally.pairs.total() for tally in tallies]))
        kinds = sorted({key for tally in tallies for key in tally.pairs})
        rows += [
            (f"pairs: {type_}, {label}", [tally.pairs[type_, label] for tally in tallies])
            for type_, label in kinds
        ]
    else:
        rows.append(("furniture", [tally.kinds["furniture"] for tally in tallies]))
        rows.append(("entities", [tally.kinds["entity"] for tally in tallies]))
        rows += [
            (name.lower(), [tally.of_layer(layer) for tally in tallies])
            for layer, name in _LAYER_NAMES.items()
        ]
    parts = [_table(["", *names], [[name, *_numbers(values)] for name, values in rows])]
    for title, counter in (("outlet", total.outlets), ("language", total.languages)):
        listed = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
        cells = [[_cell(name) or "(unknown)", f"{count:,}"] for name, count in listed[:_LISTED]]
        more = len(listed) - _LISTED
        table = _table([title, "articles"], cells)
        parts.append(table + (f"\n\n… and {more:,} more." if more > 0 else ""))
    return "\n\n".join(parts)


def _splits(card: Card) -> str:
    if not card.shares:
        return "None: the dataset is one piece. Split it by `story`, or versions of one text leak."
    wanted = "/".join(map(str, card.shares))
    return (
        f"By story, {wanted} per cent of the articles, seed {card.seed}: no story lies in two "
        "parts; an article without a story counts as one of its own. The counts above are "
        "what came of it."
    )


def _schema(card: Card) -> str:
    parts = [f"{_one_line(card.schema.name)}, version {card.schema_version}."]
    for layer, name in _LAYER_NAMES.items():
        labels = [label for label in card.schema.labels if label.layer == layer]
        if not labels:
            continue
        rows = [
            [
                f"`{label.id}`",
                _cell(label.name) + (" (retired)" if label.retired else ""),
                f"{card.total.labels[layer][label.id]:,}",
                _cell(label.definition) + (f" NLI: {label.nli}." if label.nli else ""),
            ]
            for label in labels
        ]
        parts.append(f"### {name}\n\n" + _table(["label", "name", "count", "definition"], rows))
    if card.schema.attributes:
        rows = [
            [
                f"`{item.id}`",
                item.layer,
                ", ".join(f"`{label}`" for label in item.labels) or "all",
                item.kind + (f": {_cell(', '.join(item.choices))}" if item.choices else ""),
                _cell(item.definition),
            ]
            for item in card.schema.attributes
        ]
        header = ["attribute", "layer", "labels", "values", "definition"]
        parts.append("### Attributes\n\n" + _table(header, rows))
    return "\n\n".join(parts)


def _agreement(card: Card) -> str:
    if card.agreement is not None:
        return card.agreement
    if len(card.total.finished) < 2:
        return "Not computed: fewer than two finished annotators."
    return "Not computed: no article was finished by two annotators."


def _origin(card: Card) -> str:
    total = card.total
    people = "annotator" if len(total.annotators) == 1 else "annotators"
    text = (
        f"Annotated in News Annotator by {len(total.annotators):,} {people}. Each annotation has "
        "one author and is exported under its author's name."
    )
    rows = [[_cell(name), f"{count:,}"] for name, count in sorted(total.origins.items())]
    if rows and list(total.origins) != ["person"]:
        text += "\n\n" + _table(["made by", "annotations"], rows)
    statuses = [[name, f"{count:,}"] for name, count in sorted(total.statuses.items())]
    if statuses:
        text += "\n\n" + _table(["status", "discrepancies"], statuses)
    negatives = [[_LAYER_NAMES[layer], f"{count:,}"] for layer, count in total.negatives.items()]
    if any(total.negatives.values()):
        text += (
            "\n\nWhat a rule suggested and a person rejected stands among the annotations with the "
            "status `rejected`: a negative, counted here and nowhere else.\n\n"
        ) + _table(["rejected", "suggestions"], negatives)
    return text


def _table(header: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    cells = [list(header), *rows]
    lines = [f"| {' | '.join(row)} |" for row in cells]
    lines.insert(1, "|" + "---|" * len(cells[0]))
    return "\n".join(lines)


def _numbers(values: Iterable[int]) -> list[str]:
    return [f"{value:,}" for value in values]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    """Return text that stays inside its cell, and stays text where Markdown is shown."""
    return re.sub(r"([|\\<>`*_\[\]])", r"\\\1", _one_line(text))


def _lowered(guidelines: str) -> str:
    """Return the guidelines with their headings below the one they stand under."""
    return re.sub(r"(?m)^(#{1,4}) ", r"##\1 ", guidelines.strip())
