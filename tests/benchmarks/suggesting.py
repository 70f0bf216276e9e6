"""Print how good and how quick suggestions are, on the gold of the sample corpus and made-up text.

Run it from the root of the repository: `python tests/benchmarks/suggesting.py [--misses]`. The gold
marks every name of a listed entity everywhere, times and numbers richly only in the wire
originals, and claims by way of example; so there precision is only bounded from below, and claims
have recall alone. The rules were written with this corpus in view: expect less on other text.
Times are processor time, the best of several rounds.
"""

from __future__ import annotations

import json
import pickle
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.compare.sentences import split_sentences
from annotator.domain.annotations import Mention
from annotator.domain.articles import Furniture
from annotator.domain.schema import Schema
from annotator.domain.spans import Span
from annotator.formats.schema_json import read_schema
from annotator.suggest.claims import Claims
from annotator.suggest.engine import built_in, suggest
from annotator.suggest.interface import (
    Context,
    Labels,
    ReadArticle,
    Suggester,
    Suggestion,
)
from annotator.suggest.names import KnownName, NameFinder, NameIndex
from annotator.suggest.quantities import NumbersAndTimes
from annotator.suggest.recurring import Recurring, names_of

GOLD = ROOT / "resources" / "sample" / "gold"
SCHEMA = ROOT / "resources" / "schema" / "news.json"
LABELS = Labels()
VERBOSE = "--misses" in sys.argv


@dataclass(frozen=True)
class GoldArticle:
    """Hold an article of the gold without its annotations, and these apart."""

    read: ReadArticle
    story: str
    wire: bool
    mentions: tuple[Mention, ...]
    claims: tuple[dict[str, Any], ...]


def main() -> None:
    """Print every table."""
    schema = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)[0]
    articles = read_gold()
    print_mentions(articles, schema)
    print_claims(articles, schema)
    print_values(articles, schema)
    print_speed(articles, schema)


def read_gold() -> list[GoldArticle]:
    """Return the articles of the gold."""
    found = []
    for line in (GOLD / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]
        furniture = tuple(Furniture(f["start"], f["end"], f["kind"]) for f in record["furniture"])
        (work,) = record["annotations"]
        mentions = tuple(
            Mention(
                uid=m["id"],
                article=record["id"],
                annotator="gold",
                label=m["label"],
                spans=tuple(Span(*span) for span in m["spans"]),
                entity=m["entity"],
            )
            for m in work["mentions"]
        )
        read = ReadArticle(
            uid=record["id"],
            text=text,
            sentences=split_sentences(text, language=record["language"], furniture=furniture),
            language=record["language"],
            published=record["published"],
            furniture=furniture,
        )
        wire = record["outlet"] in ("Ostrel", "Halven Press Bureau")
        found.append(GoldArticle(read, record["story"], wire, mentions, tuple(work["claims"])))
    return found


# ---- mentions


def print_mentions(articles: Sequence[GoldArticle], schema: Schema) -> None:
    """Print precision and recall of recurring mentions in three settings."""
    print("recurring mentions (entities of the gold)         P      R   label+entity right      n")
    for name, settings in (
        ("article untouched, all others tagged", leave_article_out(articles)),
        ("first mention of each tagged, story too", first_tagged(articles, story=True)),
        ("first mention of each tagged, nothing else", first_tagged(articles, story=False)),
    ):
        hit = wrong = missed = linked = 0
        misses: Counter[str] = Counter()
        for article, context, wanted in settings:
            found = {s.spans: s for s in suggest(article, context, [Recurring()]).suggestions}
            # The gold tags events, roles and documents by way of example only.
            judged = {m.spans for m in article.mentions}
            for mention in wanted:
                text = mention.spans[0].slice(article.text)
                suggestion = found.get(mention.spans)
                if suggestion and suggestion.label == mention.label:
                    hit += 1
                    linked += suggestion.entity == mention.entity
                else:
                    missed += 1
                    misses[f"missed {text} ({mention.label})"] += 1
            right = {m.spans for m in wanted} | judged
            for spans, suggestion in found.items():
                if spans not in right:
                    wrong += 1
                    misses[f"wrong {suggestion.rule} {spans[0].slice(article.text)}"] += 1
        total = hit + missed
        print(f"  {name:<46}{hit / (hit + wrong):>6.3f}{hit / total:>7.3f}", end="")
        print(f"{linked / max(hit, 1):>12.3f}{total:>14}")
        print_misses(misses)


def leave_article_out(
    articles: Sequence[GoldArticle],
) -> Iterable[tuple[ReadArticle, Context, list[Mention]]]:
    """Yield each article bare, with the names of all others known."""
    schema = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)[0]
    for gold in articles:
        others = NameIndex()
        near: list[KnownName] = []
        known: set[str | None] = set()
        for other in articles:
            if other is not gold:
                names = [n for n in names_of(other.mentions, other.read.text, LABELS) if n.entity]
                known |= {n.entity for n in names}
                others.add(names)
                if other.story == gold.story:
                    near += names
        wanted = [m for m in gold.mentions if m.entity in known]
        yield gold.read, Context(schema, others, tuple(near)), wanted


def first_tagged(
    articles: Sequence[GoldArticle], *, story: bool
) -> Iterable[tuple[ReadArticle, Context, list[Mention]]]:
    """Yield each article with the first mention of each entity tagged."""
    schema = read_schema(SCHEMA.read_bytes(), name=SCHEMA.name)[0]
    for gold in articles:
        near = [
            name
            for other in articles
            if story and other is not gold and other.story == gold.story
            for name in names_of(other.mentions, other.read.text, LABELS)
            if name.entity
        ]
        first: dict[str, Mention] = {}
        for mention in sorted(gold.mentions, key=lambda m: m.spans):
            if mention.entity and len(mention.spans) == 1:
                first.setdefault(mention.entity, mention)
        tagged = tuple(first.values())
        wanted = [m for m in gold.mentions if m.entity and m not in tagged]
        yield replace(gold.read, mentions=tagged), Context(schema, NameIndex(), tuple(near)), wanted


# ---- claims


def print_claims(articles: Sequence[GoldArticle], schema: Schema) -> None:
    """Print how many of the gold's claims are found: the gold has examples, so recall only."""
    english = [each for each in articles if each.read.language == "en"]
    print("\nclaims and quotations, English (recall)         exact  overlap", end="")
    print("  of those: label  cue=  cue~  source=  source~     n")
    for tagged in (False, True):
        for label in (LABELS.claim, LABELS.quotation):
            figures: Counter[str] = Counter()
            misses: Counter[str] = Counter()
            for gold in english:
                article = replace(gold.read, mentions=gold.mentions) if tagged else gold.read
                found = suggest(article, Context(schema), [Claims()]).suggestions
                spans_of = {m.uid: m.spans for m in gold.mentions}
                for claim in gold.claims:
                    if claim["label"] == label and claim["attributes"].get("mode") != "none":
                        judge_claim(claim, found, spans_of, figures, misses, gold.read.text)
            n = figures["n"]
            near = max(figures["overlap"], 1)
            name = f"{label}, mentions {'tagged' if tagged else 'not tagged'}"
            print(f"  {name:<44}{figures['exact'] / n:>8.3f}{figures['overlap'] / n:>9.3f}", end="")
            print(f"{figures['label'] / near:>17.3f}", end="")
            for part in ("cue=", "cue~", "source=", "source~"):
                print(f"{figures[part] / max(figures[part[:-1]], 1):>{len(part) + 3}.3f}", end="")
            print(f"{n:>6}")
            for name in ("source_type", "cue_class", "mode", "certainty", "polarity"):
                if label == LABELS.claim and tagged:
                    print(
                        f"      {name:<14}{figures['=' + name] / max(figures['?' + name], 1):.3f}"
                    )
            if tagged:
                print_misses(misses)
    found_count = sum(
        len(suggest(each.read, Context(schema), [Claims()]).suggestions) for each in articles
    )
    print(f"  suggested in all: {found_count} in {len(articles)} articles")


def judge_claim(
    claim: dict[str, Any],
    found: Sequence[Suggestion],
    spans_of: dict[str, tuple[Span, ...]],
    figures: Counter[str],
    misses: Counter[str],
    text: str,
) -> None:
    """Count how near the best suggestion comes to one claim of the gold."""
    figures["n"] += 1
    wanted = tuple(Span(*span) for span in claim["spans"])
    cue = tuple(Span(*span) for span in claim["cue"])
    best = max(
        found,
        key=lambda s: (s.spans == wanted, likeness(s.spans, wanted), likeness(s.cue, cue)),
        default=None,
    )
    if best is None or likeness(best.spans, wanted) < 0.5:
        misses[f"no    {claim['text'][:110]}"] += 1
        return
    figures["overlap"] += 1
    figures["exact"] += best.spans == wanted
    figures["label"] += best.label == claim["label"]
    if best.spans != wanted:
        misses[
            f"near  {claim['text'][:100]} <> {' || '.join(s.slice(text) for s in best.spans)[:140]}"
        ] += 1
    if cue:
        figures["cue"] += 1
        figures["cue="] += best.cue == cue
        figures["cue~"] += likeness(best.cue, cue) > 0
        if best.cue != cue:
            misses[
                f"cue   {[s.slice(text) for s in cue]} <> {[s.slice(text) for s in best.cue]}"
            ] += 1
    if claim["source"]:
        source = spans_of[claim["source"]]
        figures["source"] += 1
        figures["source="] += best.source == source
        same_name = bool(best.source) and (
            best.source[0].slice(text).split()[-1] == source[0].slice(text).split()[-1]
        )
        figures["source~"] += likeness(best.source, source) > 0 or same_name
        if not (likeness(best.source, source) > 0 or same_name):
            misses[f"source {source[0].slice(text)} <> {[s.slice(text) for s in best.source]}"] += 1
    for name, value in claim["attributes"].items():
        if name in ("source_type", "cue_class", "mode", "certainty", "polarity"):
            figures["?" + name] += 1
            figures["=" + name] += best.attributes.get(name) == value


def likeness(some: Sequence[Span], others: Sequence[Span]) -> float:
    """Return the shared share of code points of two sets of spans (Jaccard)."""
    one = {at for span in some for at in range(span.start, span.end)}
    two = {at for span in others for at in range(span.start, span.end)}
    return len(one & two) / len(one | two) if one or two else 0.0


# ---- numbers and times


def print_values(articles: Sequence[GoldArticle], schema: Schema) -> None:
    """Print precision (wire originals only) and recall of numbers and times."""
    print("\nnumbers and times                   P> exact  P>overlap   R exact R overlap     n")
    english = [each for each in articles if each.read.language == "en"]
    for label in (LABELS.number, LABELS.time):
        for name, chosen in (
            ("wire originals", [each for each in english if each.wire]),
            ("all English", english),
        ):
            figures: Counter[str] = Counter()
            misses: Counter[str] = Counter()
            for gold in chosen:
                found = [
                    s.spans[0]
                    for s in suggest(gold.read, Context(schema), [NumbersAndTimes()]).suggestions
                    if s.label == label
                ]
                wanted = [m.spans[0] for m in gold.mentions if m.label == label]
                for span in found:
                    figures["found"] += 1
                    figures["P="] += span in wanted
                    figures["P~"] += any(span.overlaps(each) for each in wanted)
                    if not any(span.overlaps(each) for each in wanted):
                        misses[f"wrong {span.slice(gold.read.text)}"] += 1
                for span in wanted:
                    near = [each.slice(gold.read.text) for each in found if each.overlaps(span)]
                    figures["n"] += 1
                    figures["R="] += span in found
                    figures["R~"] += bool(near)
                    if span not in found:
                        misses[f"missed {span.slice(gold.read.text)} <> {near}"] += 1
            print(f"  {label + ', ' + name:<34}", end="")
            for mark in ("=", "~"):
                share = figures[f"P{mark}"] / figures["found"]
                print(f"{share:>11.3f}" if name == "wire originals" else " " * 11, end="")
            for mark in ("=", "~"):
                print(f"{figures[f'R{mark}'] / figures['n']:>10.3f}", end="")
            print(f"{figures['n']:>6}")
            if name == "wire originals" or VERBOSE:
                print_misses(misses)


def print_misses(misses: Counter[str]) -> None:
    """Print what went wrong, where asked for."""
    if VERBOSE:
        for what, count in sorted(misses.items()):
            print(f"      {count} {what}")


# ---- speed


def print_speed(articles: Sequence[GoldArticle], schema: Schema) -> None:
    """Print what suggestions cost per article, for 1 MB, and for previews over many articles."""
    names = made_up_names(50_000)
    start = time.process_time()
    index = NameIndex(names)
    built = time.process_time() - start
    size = len(pickle.dumps(index))
    print(
        f"\nindex of {len(names)} names: {built:.2f} s to build, {size / 1e6:.1f} MB pickled",
        end="",
    )
    start = time.process_time()
    for known in names[:1000]:
        index.discard([known])
        index.add([known])
    print(f", {(time.process_time() - start) * 1000:.0f} µs for one taken out and put in")
    gold = [each for each in articles if each.read.language == "en"]
    wire = [replace(each.read, mentions=each.mentions) for each in gold]
    one = big_article(wire, 2_600, schema)
    big = big_article(wire, 1_000_000, schema)
    context = Context(schema, index)
    print("all suggestions, 50,000 names known     µs an article     by suggester")
    suggesters = built_in()
    for name, each in (("2.6 kB, mentions tagged", one), ("1 MB, mentions tagged", big)):
        rounds = 20 if len(each.text) < 10_000 else 3
        whole = best_time(partial(suggest, each, context, suggesters), rounds)
        parts = ", ".join(part_cost(s, each, context, rounds) for s in suggesters)
        print(f"  {name:<34}{whole * 1e6:>14,.0f}     {parts}")
    texts = [f"{gold[n % len(gold)].read.text} {n}" for n in range(2000)]
    for wanted in ("Kittiwake Star", "Tardelac", "هادرين"):
        finder = NameFinder(wanted)
        taken = best_time(partial(searched, finder, texts), 3)
        hits = sum(bool(finder.find(text)) for text in texts)
        print(f"  preview of {wanted!r} over 100,000 articles: {taken * 50:.2f} s", end="")
        print(f" ({hits * 50:,} with it)")


def searched(finder: NameFinder, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
    """Return where a name stands in each text."""
    return [finder.find(text) for text in texts]


def part_cost(suggester: Suggester, article: ReadArticle, context: Context, rounds: int) -> str:
    """Return what one suggester costs."""
    cost = best_time(lambda: list(suggester.suggest(article, context)), rounds)
    return f"{suggester.name} {cost * 1e6:,.0f}"


def big_article(wire: Sequence[ReadArticle], size: int, schema: Schema) -> ReadArticle:
    """Return wire stories joined to ``size`` code points, with their mentions."""
    pieces: list[str] = []
    mentions: list[Mention] = []
    length = 0
    for at in range(10**6):
        source = wire[at % len(wire)]
        for mention in source.mentions:
            spans = tuple(Span(s.start + length, s.end + length) for s in mention.spans)
            if at % 3 == 0 and spans[-1].end <= size:
                mentions.append(replace(mention, uid=f"{at}-{mention.uid}", spans=spans))
        pieces.append(source.text + "\n\n")
        length += len(pieces[-1])
        if length >= size:
            break
    text = "".join(pieces)[:size]
    sentences = split_sentences(text, language="en")
    return ReadArticle("big", text, sentences, "en", "2025-03-03", (), tuple(mentions))


def made_up_names(count: int) -> list[KnownName]:
    """Return invented names of persons, places and bodies."""
    chance = random.Random(7)
    starts = (
        "Ar",
        "Bel",
        "Cor",
        "Dra",
        "El",
        "Fen",
        "Gor",
        "Hal",
        "Il",
        "Jor",
        "Kes",
        "Lor",
        "Mar",
    )
    middles = ("a", "en", "i", "o", "un", "ar", "el", "is")
    ends = ("dan", "mir", "ven", "thas", "wick", "ford", "ley", "nor", "sen", "ska", "tov", "quist")

    def word() -> str:
        return chance.choice(starts) + chance.choice(middles) + chance.choice(ends)

    kinds = ("person", "organisation", "country", "place")
    names = []
    for number in range(count):
        kind = kinds[number % 4]
        text = f"{word()} {word()}" if kind == "person" else word()
        text = (
            f"{text} {chance.choice(('Council', 'Bank', 'Party'))}"
            if kind == "organisation"
            else text
        )
        names.append(KnownName(text, kind, f"e{number}"))
    return names


def best_time(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest processor time of ``work`` over the rounds, in seconds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    main()
