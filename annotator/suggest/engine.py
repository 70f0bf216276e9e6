"""Ask every suggester about one article, and keep what fits: the one entrance to suggestions."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import EntryPoint, entry_points

from annotator.domain.schema import Attribute, Schema
from annotator.domain.spans import Span, check_inside, normalised
from annotator.errors import InvalidInput
from annotator.suggest.claims import Claims
from annotator.suggest.interface import (
    GROUP,
    Context,
    Key,
    ReadArticle,
    Suggester,
    Suggestion,
)
from annotator.suggest.precision import Decisions, is_quiet, precision
from annotator.suggest.quantities import NumbersAndTimes
from annotator.suggest.recurring import Recurring
from annotator.suggest.stretches import Stretches

_log = logging.getLogger(__name__)
_NONE = Decisions()


@dataclass(frozen=True, slots=True)
class Fault:
    """Say which suggester failed and how; the message holds no text of the article."""

    suggester: str
    message: str


@dataclass(frozen=True, slots=True)
class Found:
    """Hold the suggestions to show and the quiet ones, both in the order of the text."""

    suggestions: tuple[Suggestion, ...]
    quiet: tuple[Suggestion, ...] = ()
    faults: tuple[Fault, ...] = ()


def built_in() -> tuple[Suggester, ...]:
    """Return the suggesters of this program."""
    return Recurring(), Claims(), NumbersAndTimes()


def installed() -> tuple[tuple[Suggester, ...], tuple[Fault, ...]]:
    """Return the suggesters of other packages, and a fault for each that cannot be loaded."""
    suggesters: list[Suggester] = []
    faults: list[Fault] = []
    for point in entry_points(group=GROUP):
        try:
            suggesters.append(_loaded(point))
        except Exception as error:  # noqa: BLE001 - another package's mistake must not stop anybody
            faults.append(Fault(point.name, f"{type(error).__name__}: {error}"))
    return tuple(suggesters), tuple(faults)


def suggest(
    article: ReadArticle, context: Context, suggesters: Sequence[Suggester] | None = None
) -> Found:
    """Return what the suggesters (by default the built-in ones) find, without what is decided.

    A suggester that fails is reported among the faults and what it found is left out. The scores
    returned are the precision of each rule, with the suggester's own score as the prior.
    """
    best: dict[Key, Suggestion] = {}
    faults: list[Fault] = []
    fits = _Fits(article, context.schema)
    for suggester in built_in() if suggesters is None else suggesters:
        try:
            for found in [each for each in suggester.suggest(article, context) if fits(each)]:
                key = found.key
                if best.setdefault(key, found).score < found.score:
                    best[key] = found
        except Exception as error:  # noqa: BLE001 - another package's mistake must not stop anybody
            faults.append(_fault(str(getattr(suggester, "name", type(suggester).__name__)), error))
    shown: list[Suggestion] = []
    quiet: list[Suggestion] = []
    for found in sorted(best.values(), key=_place):
        decisions = context.decisions.get(found.rule, _NONE)
        silent = is_quiet(decisions, found.score)
        if decisions.total:
            found = replace(found, score=precision(decisions, found.score))
        (quiet if silent else shown).append(found)
    return Found(tuple(shown), tuple(quiet), tuple(faults))


def _place(found: Suggestion) -> tuple[int, int, str, str]:
    # Spans are sorted: `_Fits` has seen to that.
    return found.spans[0].start, -found.spans[-1].end, found.layer, found.label


def _loaded(point: EntryPoint) -> Suggester:
    suggester = point.load()()
    if not isinstance(suggester, Suggester):
        raise TypeError(f"{point.value} has no name or no suggest")
    return suggester


def _fault(name: str, error: Exception) -> Fault:
    # What an exception says may quote the article, and logs and dialogs never do.
    _log.info("the suggester %s failed: %s", name, type(error).__name__)
    return Fault(name, type(error).__name__)


class _Fits:
    """Tell what fits an article: known label, spans and attributes in order, not yet decided."""

    def __init__(self, article: ReadArticle, schema: Schema) -> None:
        self._article = article
        self._schema = schema
        self._attributes: dict[tuple[str, str], dict[str, Attribute]] = {}
        self._labels = {(label.layer, label.id) for label in schema.labels if not label.retired}
        self._taken = {("mention", each.label, each.spans) for each in article.mentions}
        self._taken |= {("claim", each.label, each.spans) for each in article.claims}
        self._taken |= article.decided
        self._furniture = Stretches(
            Span(each.start, each.end) for each in article.furniture if each.end > each.start
        )

    def __call__(self, found: Suggestion) -> bool:
        """Tell whether ``found`` is to be kept; raise InvalidInput where it is not in order."""
        if (found.layer, found.label) not in self._labels or found.key in self._taken:
            return False
        if found.layer not in ("mention", "claim") or not found.spans or not 0 <= found.score <= 1:
            raise InvalidInput(f"{found.rule}: a suggestion is a mention or claim with spans")
        length = len(self._article.text)
        for spans in (found.spans, found.source, found.cue):
            if spans:
                check_inside(spans, length, what=found.rule)
                if len(spans) > 1 and normalised(spans) != spans:
                    raise InvalidInput(f"{found.rule}: spans are sorted and do not touch")
        if found.attributes:
            self._check_attributes(found)
        return not self._furniture.touch(found.spans[0].start, found.spans[-1].end)

    def _check_attributes(self, found: Suggestion) -> None:
        of_label = found.layer, found.label
        known = self._attributes.get(of_label)
        if known is None:
            known = {each.id: each for each in self._schema.attributes_of(*of_label)}
            self._attributes[of_label] = known
        for name, value in found.attributes.items():
            if name not in known:
                raise InvalidInput(f"{found.rule}: {found.label!r} has no attribute {name!r}")
            known[name].check(value)
