"""Print how good comparing is: alignment, grouping, proposals per type, look-alikes, speed.

Run it from the root of the repository: `python tests/benchmarks/compare.py`. The sample corpus is
what the rules were made on, the stories in tests/data/practice what they were tried on later; the
stories in tests/data/evaluation and tests/data/unseen are kept for evaluation only, and nothing is
tuned on them. `--list STORY` shows what was missed and what is beside the gold, `--scores` prints
no more than how good the proposals are.

A gold place counts as found where a proposal overlaps it in two of its articles (an absent side:
lies in the same sentence or beside it), and as typed where the proposal has its label too. What
is added has no one place where it is missing: there its own words in one article, and that it is
said to be missing from the other, suffice. Entries of the side lane are counted by themselves. A
proposal is at a true difference where it overlaps one place of a discrepancy of its own type, or
two places of any: the gold marks each reading only in the first article that has it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

# Before numpy: its threads gain nothing here and disturb the figures.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.compare.lexicons import listed
from annotator.compare.lineage import REPORT, kinship
from annotator.compare.profile import ArticleText, Profile
from annotator.compare.proposals import Proposal
from annotator.compare.proposing import propose
from annotator.compare.recognition import recognise
from annotator.compare.sketches import Sketches, sketch_of
from annotator.compare.stories import group, place
from annotator.domain.articles import Furniture
from annotator.domain.spans import Span
from tests.benchmarks.alignment import print_alignment
from tests.benchmarks.corpus import Newsroom

SAMPLE = ROOT / "resources" / "sample"
DATA = ROOT / "tests" / "data"
EVALUATION = DATA / "evaluation"
PRACTICE, UNSEEN = DATA / "practice", DATA / "unseen"
TYPES = listed(
    "number time contradiction role granularity attribution certainty quote wording name omission "
    "added"
)


@dataclass(frozen=True)
class GoldSide:
    article: str
    absent: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Gold:
    label: str
    sides: tuple[GoldSide, ...]
    note: str


@dataclass
class GoldStory:
    name: str
    articles: list[ArticleText]
    gold: list[Gold]


def sample_stories() -> list[GoldStory]:
    """Return the stories of the sample corpus with their gold."""
    stories: dict[str, GoldStory] = {}
    for line in (SAMPLE / "gold" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        story = stories.setdefault(row["story"], GoldStory(row["story"], [], []))
        seen = recognise(row["text"], language=row["language"])
        furniture = tuple(Furniture(f["start"], f["end"], f["kind"]) for f in row["furniture"])
        story.articles.append(
            ArticleText(
                row["id"], row["text"], seen.sentences, seen.furniture or furniture,
                row["published"], row["outlet"], row["title"],
            )
        )  # fmt: skip
    for line in (SAMPLE / "gold" / "discrepancies.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        sides = tuple(
            GoldSide(s["article"], s["role"] == "absent", tuple(Span(*e) for e in s["spans"]))
            for s in row["sides"]
        )
        stories[row["story"]].gold.append(Gold(row["label"], sides, row["note"]))
    for story in stories.values():
        story.articles.sort(key=lambda a: (a.published, a.uid))
    return [stories[name] for name in sorted(stories)]


def told_stories(among: Path) -> list[GoldStory]:
    """Return the stories of a folder; their gold names each place by its words."""
    found = []
    for folder in sorted(path for path in among.iterdir() if path.is_dir()):
        document = tomllib.loads((folder / "gold.toml").read_text(encoding="utf-8"))
        articles = []
        for path in sorted(folder.glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            seen = recognise(text)
            front = seen.front_matter
            published = document["published"].get(path.stem[:2], front.value("published"))
            articles.append(
                ArticleText(
                    path.stem[:2], text, seen.sentences, seen.furniture, published, "",
                    front.value("title"),
                )
            )  # fmt: skip
        texts = {article.uid: article.text for article in articles}
        gold = [
            Gold(label, tuple(_side(texts, *side) for side in sides), note)
            for label, note, *sides in document["discrepancies"]
        ]
        found.append(GoldStory(folder.name, articles, gold))
    return found


def _side(texts: dict[str, str], article: str, words: str) -> GoldSide:
    """Return a place from its words, which stand once in the article; "@" marks where to miss."""
    text, quote = texts[article], words.removeprefix("@")
    assert text.count(quote) == 1, (article, quote, text.count(quote))
    start = text.index(quote)
    if words.startswith("@"):
        return GoldSide(article, True, (Span(start + len(quote), start + len(quote)),))
    return GoldSide(article, False, (Span(start, start + len(quote)),))


def touched(proposal: Proposal, gold: Gold, profiles: dict[str, Profile]) -> int:
    """Return how many sides of a gold discrepancy a proposal touches."""
    sides = {side.article: side for side in proposal.sides}
    count = 0
    for wanted in gold.sides:
        side = sides.get(wanted.article)
        if side is None:
            continue
        if gold.label == proposal.label == "added" and side.absent and wanted.absent:
            count += 1
        elif side.absent or wanted.absent:
            count += _near(profiles[wanted.article], side.spans, wanted.spans)
        else:
            count += any(a.overlaps(b) for a in side.spans for b in wanted.spans)
    return count


def _near(profile: Profile, spans: Sequence[Span], others: Sequence[Span]) -> bool:
    """Tell whether an anchor lies in the same sentence as another place, or one beside it."""
    one = [_sentence(profile, span.start) for span in spans]
    other = [_sentence(profile, span.start) for span in others]
    return any(abs(a - b) <= 1 for a in one for b in other)


def _sentence(profile: Profile, offset: int) -> int:
    starts = [sentence.start for sentence in profile.sentences]
    return sum(start < offset for start in starts) - 1


@dataclass
class Score:
    """Count what was found of the gold and what of the proposals is true."""

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    proposed: Counter[str] = field(default_factory=Counter)
    true: Counter[str] = field(default_factory=Counter)
    gold_by_kin: Counter[str] = field(default_factory=Counter)
    found_by_kin: Counter[str] = field(default_factory=Counter)
    typed_by_kin: Counter[str] = field(default_factory=Counter)
    alike: int = 0
    alike_proposed: int = 0
    in_furniture: int = 0
    lane: int = 0
    lane_true: int = 0
    """Entries of the side lane, and those at an addition of the gold."""
    confused: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Of places found without their type, by type of the gold and of the best proposal there."""


def judge(stories: Sequence[GoldStory], listed: str = "") -> Score:
    """Propose for each story and hold the proposals against the gold."""
    score = Score()
    for story in stories:
        proposals = propose(story.articles)
        profiles = {article.uid: Profile(article) for article in story.articles}
        queue = [proposal for proposal in proposals if not proposal.side_lane]
        lane = [proposal for proposal in proposals if proposal.side_lane]
        real = [gold for gold in story.gold if gold.label != "equivalent"]
        for gold in real:
            kin = _kin(gold, profiles)
            # What waits in the side lane finds additions, and nothing else.
            among = proposals if gold.label == "added" else queue
            hits = [p for p in among if touched(p, gold, profiles) >= 2]
            typed = any(p.label == gold.label for p in hits)
            score.gold[gold.label] += 1
            score.found[gold.label] += bool(hits)
            score.typed[gold.label] += typed
            if hits and not typed:
                score.confused[gold.label, hits[0].label] += 1
            if gold.label != "added":
                score.gold_by_kin[kin] += 1
                score.found_by_kin[kin] += bool(hits)
                score.typed_by_kin[kin] += typed
            if listed == story.name and not typed:
                other = f" (as {hits[0].label})" if hits else ""
                print(f"  missed{other} {gold.label} [{kin}]: {_show(gold, profiles)}")
        for proposal in queue:
            best = max(
                (
                    touched(proposal, gold, profiles) + (proposal.label == gold.label)
                    for gold in real
                ),
                default=0,
            )
            score.proposed[proposal.label] += 1
            score.true[proposal.label] += best >= 2
            if listed == story.name:
                mark = "+" if best >= 2 else "-"
                print(f"  {mark} {proposal.score:.2f} {proposal.label:13} {proposal.note}")
            score.in_furniture += _in_furniture(proposal, story.articles)
        score.lane += len(lane)
        score.lane_true += sum(
            any(touched(proposal, g, profiles) >= 2 for g in real if g.label == "added")
            for proposal in lane
        )
        for gold in (gold for gold in story.gold if gold.label == "equivalent"):
            score.alike += 1
            wrong = [p for p in queue if _proposes_alike(p, gold, real, profiles)]
            score.alike_proposed += bool(wrong)
            if wrong and listed == story.name:
                print(f"  look-alike proposed: {wrong[0].label}: {wrong[0].note}")
    return score


def _proposes_alike(
    proposal: Proposal, gold: Gold, real: Sequence[Gold], profiles: dict[str, Profile]
) -> bool:
    """Tell whether a proposal is about a look-alike, and not about a real difference beside it."""
    if touched(proposal, gold, profiles) < 2 or any(side.absent for side in proposal.sides):
        return False
    if any(touched(proposal, other, profiles) >= 2 for other in real):
        return False
    return proposal.label not in ("attribution", "certainty", "omission")


def _kin(gold: Gold, profiles: dict[str, Profile]) -> str:
    near = kinship(profiles[gold.sides[0].article], profiles[gold.sides[1].article])
    return "rewritten" if near.relation == REPORT else "near-identical"


def _show(gold: Gold, profiles: dict[str, Profile]) -> str:
    words = [
        "(missing)"
        if side.absent
        else " … ".join(s.slice(profiles[side.article].text) for s in side.spans)
        for side in gold.sides
    ]
    return " | ".join(" ".join(each.split())[:90] for each in words)


def _in_furniture(proposal: Proposal, articles: Sequence[ArticleText]) -> bool:
    blocked = {article.uid: article.furniture for article in articles}
    return any(
        span.start < piece.end and piece.start < span.end
        for side in proposal.sides
        for span in side.spans
        for piece in blocked[side.article]
    )


def print_score(title: str, score: Score) -> None:
    """Print one row per type and the sums behind the targets.

    "located" is recall whatever the type, "typed" recall with the right one, "true" precision.
    """
    print(f"\n{title}")
    print(f"{'type':<15}{'gold':>6}{'located':>9}{'typed':>7}{'proposed':>10}{'true':>7}")
    for label in TYPES:
        gold, proposed = score.gold[label], score.proposed[label]
        print(
            f"{label:<15}{gold:>6}{_share(score.found[label], gold):>9}"
            f"{_share(score.typed[label], gold):>7}{proposed:>10}"
            f"{_share(score.true[label], proposed):>7}"
        )
    if score.confused:
        taken = ", ".join(
            f"{gold} as {label} {count}" for (gold, label), count in score.confused.most_common()
        )
        print(f"found as another type: {taken}")
    for kin in ("near-identical", "rewritten"):
        gold = score.gold_by_kin[kin]
        found, typed = score.found_by_kin[kin], score.typed_by_kin[kin]
        print(
            f"{kin + ' versions, without added':<40} {gold:>4} places, found "
            f"{_share(found, gold)}, typed {_share(typed, gold)}"
        )
    print(
        f"proposals at a true difference {_share(score.true.total(), score.proposed.total())}"
        f" of {score.proposed.total()}; look-alikes proposed {score.alike_proposed} of "
        f"{score.alike}; from furniture {score.in_furniture}"
    )
    print(f"side lane: {score.lane} entries, {score.lane_true} of them an addition of the gold")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "–"


def print_grouping(stories: Sequence[GoldStory], filler: int) -> None:
    """Print B³ on a mix of the given stories and invented filler, and what grouping costs."""
    texts = [(a.text, a.title, a.furniture, s.name) for s in stories for a in s.articles]
    own = len(texts)
    rows = Newsroom().articles(filler)
    texts += [(row["body"], row["headline"], (), row["story_id"]) for row in rows]
    start = time.perf_counter()
    sketches = [sketch_of(t[0], title=t[1], furniture=t[2]) for t in texts]
    made = time.perf_counter() - start
    whole = Sketches.of(sketches)
    start = time.perf_counter()
    groups = group(whole)
    grouped = time.perf_counter() - start
    wanted = [t[3] for t in texts]
    start = time.perf_counter()
    place(whole, sketches[0], groups)
    placed = time.perf_counter() - start
    print(
        f"grouping {len(texts):,} articles: sketches {made:.1f} s, groups {grouped:.1f} s, one "
        f"more article {placed:.3f} s, memory {_peak():.0f} MB"
    )
    for name, among in (("sample and evaluation", range(own)), ("all", range(len(texts)))):
        precision, recall = b_cubed(groups, wanted, among)
        both = 2 * precision * recall / (precision + recall)
        print(f"  B³ over {name:<22} P {precision:.3f} R {recall:.3f} F {both:.3f}")


def b_cubed(groups: Sequence[int], wanted: Sequence[str], among: range) -> tuple[float, float]:
    """Return B³ precision and recall over some of the articles."""
    by_group: dict[int, list[int]] = defaultdict(list)
    by_story: dict[str, list[int]] = defaultdict(list)
    for article, (number, story) in enumerate(zip(groups, wanted, strict=True)):
        by_group[number].append(article)
        by_story[story].append(article)
    precision = recall = 0.0
    for article in among:
        shared = sum(wanted[other] == wanted[article] for other in by_group[groups[article]])
        precision += shared / len(by_group[groups[article]])
        recall += shared / len(by_story[wanted[article]])
    return precision / len(among), recall / len(among)


def _peak() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def print_speed(stories: Sequence[GoldStory]) -> None:
    """Print article pairs a second, from text with its sentences to proposals; best of five."""
    pairs = sum(len(list(combinations(story.articles, 2))) for story in stories)
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for story in stories:
            propose(story.articles)
        best = min(best, time.process_time() - start)
    print(f"speed: {pairs / best:.0f} article pairs a second from text to proposals")


def main() -> None:
    """Print everything, or one story's misses."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--list", default="", metavar="STORY")
    parser.add_argument("--scores", action="store_true")
    parser.add_argument("--filler", type=int, default=2000, metavar="N")
    arguments = parser.parse_args()
    sample, evaluation = sample_stories(), told_stories(EVALUATION)
    practice, unseen = told_stories(PRACTICE), told_stories(UNSEEN)
    if arguments.list:
        every = (*sample, *evaluation, *practice, *unseen)
        judge([story for story in every if story.name == arguments.list], arguments.list)
        return
    if not arguments.scores:
        print_alignment()
        print_grouping([*sample, *evaluation], arguments.filler)
        print_speed([*sample, *evaluation])
    print_score("proposals, sample corpus (the rules were made on it)", judge(sample))
    print_score("proposals, evaluation stories (nothing was tuned on them)", judge(evaluation))
    print_score("proposals, practice stories (the rules were tried on them)", judge(practice))
    print_score("proposals, unseen stories (nothing was tuned on them)", judge(unseen))


if __name__ == "__main__":
    main()
