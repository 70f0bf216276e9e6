"""The command agreement."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli.adding import Adder, add_json, add_project
from annotator.cli.context import Context
from annotator.cli.output import ProgressLine, counted, print_json, print_table, say

if TYPE_CHECKING:
    from annotator.domain.agreement.pairing import PairedCase
    from annotator.domain.agreement.report import Figure
    from annotator.services.agreement import ProjectAgreement

_LAYERS = ("mention", "claim", "entity", "relation", "article", "discrepancy")
_BY_LABEL = ("f1_strict", "f1_partial", "kappa_tokens", "u_alpha", "kappa_units")
_ATTRIBUTES = ("attribute_share", "attribute_kappa", "attribute_alpha")
_NOT_MARKED = "-"
_MIXED_UP = 10
_NOTES = """
Only articles that two or more annotators finished are compared. The columns after the interval
(95 %, from resampling stories) are each annotator against the others, or the only other one. A dash
stands where a figure is undefined: nobody marked anything, or everybody the same one thing.
"""


def add_parsers(commands: Adder) -> None:
    """Add the commands of this module."""
    parser = commands.add("agreement", "compare what annotators marked in the same articles", run)
    parser.epilog = _NOTES
    add_project(parser)
    parser.add_argument(
        "--layer",
        action="append",
        choices=_LAYERS,
        default=[],
        metavar="NAME",
        help=f"only this layer, one of {', '.join(_LAYERS)}; may be given again",
    )
    parser.add_argument(
        "--annotator",
        action="append",
        default=[],
        metavar="NAME",
        help='only these annotators; also how "gold" is compared',
    )
    parser.add_argument(
        "--cases",
        type=_cell,
        metavar="LABEL,LABEL",
        help='list where these two labels met; "-" is not marked',
    )
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write every figure as a table")
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Tell the agreement of a project."""
    from annotator.services import agreement as service
    from annotator.services import agreement_table, projects

    line = ProgressLine("comparing")
    try:
        with projects.open_project(arguments.project, context.author, read_only=True) as project:
            found = service.agreement(
                project,
                layers=arguments.layer,
                annotators=arguments.annotator,
                watch=line.show,
            )
    finally:
        line.clear()
    if arguments.csv is not None:
        agreement_table.write_table(found.report, arguments.csv)
    cases = None if arguments.cases is None else _cases(found, arguments.cases)
    if arguments.json:
        print_json(_document(found, cases))
    elif cases is not None:
        _print_cases(cases)
    else:
        _print(found)
    return 0


def _cell(text: str) -> tuple[str, str]:
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 2 or not all(parts):
        raise argparse.ArgumentTypeError('give two labels with a comma between, "-" for none')
    one, other = ("" if part == _NOT_MARKED else part for part in parts)
    return one, other


def _cases(found: ProjectAgreement, labels: tuple[str, str]) -> list[PairedCase]:
    """Return the cases in which two labels met, whoever of the two gave which."""
    wanted = {labels, labels[::-1]}
    return [case for case in found.report.cases if case.labels in wanted]


def _document(found: ProjectAgreement, cases: list[PairedCase] | None) -> dict[str, Any]:
    report = found.report
    document: dict[str, Any] = {
        "annotators": list(report.annotators),
        "articles": found.articles,
        "stories": report.stories,
        "finished": found.finished,
        "shared": [
            {"annotators": list(pair), "articles": count} for pair, count in found.shared.items()
        ],
        "figures": [figure._asdict() for figure in report.figures],
        "confusion": [
            {"layer": layer, "annotators": list(pair), "labels": list(labels), "count": count}
            for layer in found.layers
            for pair in found.shared
            for labels, count in sorted(report.confusion(layer, pair).items())
        ],
    }
    if cases is not None:
        document["cases"] = [case._asdict() for case in cases]
    return document


def _print_cases(cases: Iterable[PairedCase]) -> None:
    rows = [
        (
            case.layer,
            case.article,
            *(
                f"{name}: {label or _NOT_MARKED}"
                for name, label in zip(case.annotators, case.labels, strict=True)
            ),
            *(uid or _NOT_MARKED for uid in case.uids),
        )
        for case in cases
    ]
    if rows:
        print_table(rows)
    else:
        say("these labels never met")


def _print(found: ProjectAgreement) -> None:
    from annotator.domain.agreement.measures import LAYER_TITLES

    report = found.report
    if found.articles == 0:
        say("no article was finished by two annotators, so there is nothing to compare")
        return
    each = ", ".join(f"{name} {count:,}" for name, count in sorted(found.finished.items()))
    say(
        f"{counted(len(found.finished), 'annotator')}, {counted(found.articles, 'article')} of "
        f"{counted(report.stories, 'story', 'stories')} finished by two or more: {each}"
    )
    told = False
    for layer in found.layers:
        figures = [figure for figure in report.figures if figure.layer == layer]
        if figures:
            told = True
            say()
            say(LAYER_TITLES[layer])
            _print_layer(found, figures)
            _print_labels(figures, _order(found))
            _print_mixed_up(found, layer)
    if not told:
        say("nobody marked anything in them")


def _order(found: ProjectAgreement) -> tuple[tuple[str, ...], ...]:
    """Return between whom the figure of all is looked for: of two, Cohen's kappa is that of all."""
    people = found.report.annotators
    return ((), people) if len(people) > 2 else (people, ())


def _print_layer(found: ProjectAgreement, figures: Sequence[Figure]) -> None:
    """Print the figures of a whole layer: all annotators, then each against the others."""
    from annotator.domain.agreement.measures import title

    people = found.report.annotators
    names = people if len(people) > 2 else ()
    order = _order(found)
    at = {figure[:5]: figure for figure in figures}
    layer = figures[0].layer
    rows = []
    for measure in dict.fromkeys(figure.measure for figure in figures):
        where = (measure, layer, "", "")
        whole = next((at[*where, who] for who in order if (*where, who) in at), None)
        if whole is None:
            continue
        each = (at.get((*where, (name,))) for name in names)
        rows.append(
            (
                "",
                title(layer, measure),
                _shown(whole.value),
                _range(whole),
                whole.items,
                *(_shown(None if one is None else one.value) for one in each),
            )
        )
    print_table(rows, ("", "measure", "value", "interval", "items", *names))
    _print_attributes(at, layer, order)


def _print_attributes(
    at: Mapping[tuple[str, str, str, str, tuple[str, ...]], Figure],
    layer: str,
    order: Sequence[tuple[str, ...]],
) -> None:
    """Print a line for each attribute that was compared on paired units."""
    from annotator.domain.agreement.measures import title

    rows = []
    for attribute in dict.fromkeys(where[3] for where in at if where[3]):
        found = [
            next(
                (
                    at[measure, layer, "", attribute, who]
                    for who in order
                    if (measure, layer, "", attribute, who) in at
                ),
                None,
            )
            for measure in _ATTRIBUTES
        ]
        pairs = found[0].items if found[0] is not None else 0
        values = (_shown(None if figure is None else figure.value) for figure in found)
        rows.append(("", attribute, *values, pairs))
    if rows:
        say()
        titles = (title(layer, measure) for measure in _ATTRIBUTES)
        print_table(rows, ("", "attribute", *titles, "pairs"))


def _print_labels(figures: Sequence[Figure], order: Sequence[tuple[str, ...]]) -> None:
    from annotator.domain.agreement.measures import title

    # Of two annotators, Cohen's kappa; the last written stays.
    at = {
        (figure.measure, figure.label): figure
        for who in order[::-1]
        for figure in figures
        if figure.between == who
    }
    labels = dict.fromkeys(label for _, label in at if label)
    shown = [measure for measure in _BY_LABEL if any((measure, label) in at for label in labels)]
    if not labels or not shown:
        return
    rows = [
        (
            "",
            label,
            *(
                _shown(at[measure, label].value if (measure, label) in at else None)
                for measure in shown
            ),
        )
        for label in labels
    ]
    say()
    print_table(rows, ("", "label", *(title(figures[0].layer, measure) for measure in shown)))


def _print_mixed_up(found: ProjectAgreement, layer: str) -> None:
    """Print which labels met most often though they differ."""
    cells: dict[tuple[str, str], int] = {}
    for labels, count in found.report.confusion(layer).items():
        if labels[0] != labels[1]:
            key = (min(labels), max(labels))
            cells[key] = cells.get(key, 0) + count
    if not cells:
        return
    most = sorted(cells.items(), key=lambda cell: (-cell[1], cell[0]))[:_MIXED_UP]
    say()
    print_table(
        [
            ("", " / ".join(label or "not marked" for label in labels[::-1]), count)
            for labels, count in most
        ],
        ("", "met, but differ", "cases"),
    )


def _shown(value: float | None) -> str:
    # Rounded first, or a little less than nothing would be shown as -0.000.
    return "     –" if value is None else f"{round(value, 3) + 0.0:6.3f}"


def _range(figure: Figure) -> str:
    if figure.low is None or figure.high is None:
        return "–"
    return f"{figure.low:.3f} to {figure.high:.3f}"
