"""Number and time mentions with their values, by the rules of `numbers` and `times`."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.spans import Span
from annotator.suggest.interface import Context, ReadArticle, Suggestion
from annotator.suggest.languages import is_english
from annotator.suggest.numbers import Number, find_numbers
from annotator.suggest.stretches import Stretches
from annotator.suggest.times import TimeExpression, find_times

# First guesses from reading what each rule finds; with use, the decisions of people take over.
_SCORES = {
    "number.percent": 0.95,
    "number.money": 0.95,
    "number.unit": 0.9,
    "number.counted": 0.85,
    "number.share": 0.7,
    "number.bare": 0.5,
    "time.date": 0.95,
    "time.weekday": 0.95,
    "time.clock": 0.9,
    "time.month": 0.85,
    "time.period": 0.8,
    "time.part": 0.7,
    "time.year": 0.6,
    "time.duration": 0.85,
}


class NumbersAndTimes:
    """Suggest numbers and times; in languages other than English only percentages and money."""

    name = "values"

    def suggest(self, article: ReadArticle, context: Context) -> Iterator[Suggestion]:
        """Yield a mention for each number and time that no mention of its label overlaps."""
        text, labels = article.text, context.labels
        english = is_english(article.language, text)
        times = find_times(text, article.published) if english else []
        taken_times = _stretches(article, labels.time)
        taken_numbers = _stretches(article, labels.number)
        for time in times:
            if not taken_times.touch(time.start, time.end):
                yield _time(time, labels.time)
        # What is part of a time is no number of its own, be the time tagged or found.
        of_times = Stretches((*taken_times.spans, *(Span(each.start, each.end) for each in times)))
        for number in find_numbers(text):
            certain = english or number.kind in ("percent", "money")
            if (
                certain
                and not of_times.touch(number.start, number.end)
                and not taken_numbers.touch(number.start, number.end)
            ):
                yield _number(number, labels.number)


def _time(time: TimeExpression, label: str) -> Suggestion:
    rule = f"time.{time.kind}"
    if time.value:
        explanation = f"read as {time.value}"
        explanation += ", from the publication date" if time.relative else ""
    elif time.relative:
        explanation = "a relative time; the publication date is not known"
    else:
        explanation = "a time of no certain date"
    parsed = {"time": time.value or None, "relative": time.relative}
    if time.part:
        parsed["part"] = time.part
        explanation += f" ({time.part})"
    return Suggestion(
        layer="mention",
        label=label,
        spans=(Span(time.start, time.end),),
        rule=rule,
        score=_SCORES[rule],
        explanation=explanation,
        parsed=parsed,
    )


def _number(number: Number, label: str) -> Suggestion:
    rule = f"number.{number.kind}"
    values = " to ".join(
        " ".join(
            str(part)
            for part in (
                ""
                if each["comparator"] == "=" or len(number.quantities) > 1
                else each["comparator"],
                each["value"],
                each.get("unit", ""),
                each.get("counted", ""),
            )
            if part != ""
        )
        for each in number.quantities
    )
    return Suggestion(
        layer="mention",
        label=label,
        spans=(Span(number.start, number.end),),
        rule=rule,
        score=_SCORES[rule],
        explanation=f"read as {values}",
        parsed={"quantities": list(number.quantities)},
    )


def _stretches(article: ReadArticle, label: str) -> Stretches:
    return Stretches(
        span for mention in article.mentions if mention.label == label for span in mention.spans
    )
