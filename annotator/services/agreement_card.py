"""What a dataset card says of agreement: the figures of whole layers, few and rounded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotator.domain.agreement.measures import LAYER_TITLES, title
from annotator.domain.agreement.report import Figure
from annotator.services.agreement import ProjectAgreement, collect
from annotator.store.project import Project

_SPANS = ("f1_strict", "f1_partial", "kappa_marked", "u_alpha")
_TOLD: Mapping[str, Sequence[str]] = {
    "mention": _SPANS,
    "claim": _SPANS,
    "entity": ("lea", "b3"),
    "relation": ("f1_strict",),
    "article": ("f1_strict", "kappa_marked"),
    "discrepancy": ("f1_found", "f1_strict", "alpha_units"),
}
_HEADER = ("layer", "measure", "value", "95 % interval", "rests on")


def card_lines(project: Project) -> str | None:
    """Return Markdown for a dataset card; None where no two annotators finished the same article.

    Call it inside a snapshot of the project. It depends on the content of the project only, and
    is about the annotators who worked on it, whoever's work is exported.
    """
    collected = collect(project, by_label=False)
    return described(collected.computed()) if collected.articles else None


def described(found: ProjectAgreement) -> str:
    """Return the figures as a Markdown table with a sentence above and one below."""
    report = found.report
    rows = [
        (LAYER_TITLES[layer], title(layer, measure), *_cells(figure))
        for layer, measures in _TOLD.items()
        for measure in measures
        if (figure := report.figure(measure, layer)) is not None
    ]
    stories = "1 story" if report.stories == 1 else f"{report.stories:,} stories"
    articles = "1 article" if found.articles == 1 else f"{found.articles:,} articles"
    opening = (
        f"Between {len(found.finished):,} annotators, over the {articles} of {stories} that two or "
        "more of them finished."
    )
    if not rows:
        return f"{opening} Nobody marked anything in them."
    table = [_HEADER, ("---",) * len(_HEADER), *rows]
    lines = "\n".join(f"| {' | '.join(row)} |" for row in table)
    return (
        f"{opening}\n\n{lines}\n\nF1 is that of all pairs of annotators together; kappa is Fleiss' "
        "and counts tokens somebody marked. Intervals come from resampling stories. Rejected "
        "suggestions, and articles only one person finished, are left out."
    )


def _cells(figure: Figure) -> tuple[str, str, str]:
    value = "undefined" if figure.value is None else f"{round(figure.value, 2) + 0.0:.2f}"
    interval = "–"
    if figure.low is not None and figure.high is not None:
        interval = f"{round(figure.low, 2) + 0.0:.2f} to {round(figure.high, 2) + 0.0:.2f}"
    return value, interval, f"{figure.items:,}"
