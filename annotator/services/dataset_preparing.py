"""An exported dataset, ready to be stored: every span checked against the text it quotes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from annotator.compare import sentences
from annotator.compare.front_matter import read_front_matter
from annotator.domain.articles import FoundField, Furniture
from annotator.errors import InvalidInput
from annotator.formats import dataset_rows as rows
from annotator.formats import jsonl
from annotator.formats.decoding import clean, text_digest
from annotator.formats.offset_units import CODE_POINTS, UNITS, Ruler, Unit, same_words
from annotator.formats.text import readable
from annotator.services.import_plan import Request, Source
from annotator.services.prepared import Batch, Prepared, Remark

Place = tuple[str, int]
Quoting = dict[str, list[tuple[Place, rows.DiscrepancyRow, int]]]


def prepare(source: Source, request: Request) -> Iterator[Batch]:
    """Yield the schema, the articles with their annotations, the entities and discrepancies.

    The unit of the offsets is the one in which every quote of the dataset matches its text.
    """
    folder = source.path
    schema = rows.files(folder, rows.SCHEMA)[0]
    head = Batch(schema=schema.read_bytes())
    discrepancies = list(_rows_of(folder, rows.DISCREPANCIES, rows.decode_discrepancy, head))
    if request.annotator:
        for _, row in discrepancies:
            row.annotator = request.annotator
    quoting: Quoting = defaultdict(list)
    for place, row in discrepancies:
        for position, side in enumerate(row.sides):
            quoting[side.article].append((place, row, position))
    unit = _find_unit(folder, quoting)
    if unit is not CODE_POINTS:
        head.remarks.append(Remark(str(folder), None, f"its offsets count {unit.name}"))
    yield head
    checked = _Checked(unit, quoting)
    batch = Batch()
    for place, article in _rows_of(folder, rows.ARTICLES, rows.decode_article, batch):
        try:
            batch.articles.append(_prepared(place, article, checked, batch.problems, request))
        except InvalidInput as error:
            batch.problems.append(Remark(*place, str(error)))
        if batch.is_full():
            yield batch
            batch = Batch()
    batch.entities = [row for _, row in _rows_of(folder, rows.ENTITIES, rows.decode_entity, batch)]
    batch.size = source.size
    yield batch
    yield from _discrepancies(discrepancies, checked)


def _rows_of(folder: Path, name: str, decode: Any, batch: Batch) -> Iterator[tuple[Place, Any]]:
    """Yield the rows of all files of one name with their places; what is no row is a problem."""
    for path in rows.files(folder, name):
        for line, data in jsonl.read_lines(path):
            if data.isspace():
                continue
            try:
                row = decode(data)
            except jsonl.UNREADABLE as error:
                batch.problems.append(
                    Remark(readable(str(path)), line, f"this is no row of it: {error}")
                )
                continue
            yield (str(path), line), row


def _find_unit(folder: Path, quoting: Quoting) -> Unit:
    """Return the first unit in which all quotes match, or else that in which most do."""
    ignored = Batch()
    misses: Counter[str] = Counter()
    for _, article in _rows_of(folder, rows.ARTICLES, rows.decode_article, ignored):
        misses[CODE_POINTS.name] += _misses(article, CODE_POINTS, quoting)
    if not misses[CODE_POINTS.name]:
        return CODE_POINTS
    for _, article in _rows_of(folder, rows.ARTICLES, rows.decode_article, ignored):
        for unit in UNITS[1:]:
            misses[unit.name] += _misses(article, unit, quoting)
    return min(UNITS, key=lambda unit: misses[unit.name])


def _misses(article: rows.ArticleRow, unit: Unit, quoting: Quoting) -> int:
    """Count the quotes of an article that do not match in ``unit``."""
    text, _ = clean(article.text, name="the text")
    ruler = Ruler(text, unit)
    missed = 0
    for work in article.annotations:
        quoting_rows: list[rows.MentionRow | rows.ClaimRow] = [*work.mentions, *work.claims]
        for row in quoting_rows:
            spans = ruler.convert(row.spans)
            missed += spans is None or not same_words(text, spans, row.text)
    for _, discrepancy, position in quoting.get(article.id, ()):
        missed += _side_spans(text, ruler, discrepancy.sides[position]) is None
    return missed


class _Checked:
    """Remember which sides of discrepancies fit their text, and their spans in code points."""

    def __init__(self, unit: Unit, quoting: Quoting) -> None:
        self.unit = unit
        self.quoting = quoting
        self.sides: dict[tuple[Place, int], list[rows.Edges] | None] = {}


def _prepared(
    place: Place,
    article: rows.ArticleRow,
    checked: _Checked,
    problems: list[Remark],
    request: Request,
) -> Prepared:
    if not article.text or article.text.isspace():
        raise InvalidInput("the text is empty")
    text, notes = clean(article.text, name="the text")
    ruler = Ruler(text, checked.unit)
    furniture = _furniture(article, ruler)
    for at, discrepancy, position in checked.quoting.get(article.id, ()):
        checked.sides[at, position] = _side_spans(text, ruler, discrepancy.sides[position])
    edges = sentences.find_boundaries(text, language=article.language[:2], furniture=furniture)
    sha256 = text_digest(text)
    return Prepared(
        name=place[0],
        line=place[1],
        uid=article.id,
        story=article.story or "",
        text=text,
        sha256=sha256,
        raw_sha256=text_digest(article.text) if notes else sha256,
        sentences=sentences.packed(edges),
        title=article.title,
        outlet=article.outlet,
        byline=article.byline,
        dateline=article.dateline,
        published=article.published,
        url=article.url,
        language=article.language,
        agency=article.agency,
        file_name=f"{readable(Path(place[0]).name)}:{article.id}",
        furniture=furniture,
        found=_found(article, text),
        notes=[note.sentence for note in notes],
        annotations=[
            _checked_work(place, work, text, ruler, problems, request)
            for work in article.annotations
        ],
    )


def _found(article: rows.ArticleRow, text: str) -> tuple[FoundField, ...]:
    """Return where the values the dataset gives stand in the text, which it does not say itself."""
    given = {"title": article.title, "published": article.published, "byline": article.byline}
    given |= {"dateline": article.dateline, "agency": article.agency}
    fields = read_front_matter(text).fields
    return tuple(field for field in fields if field.value == given.get(field.name))


def _furniture(article: rows.ArticleRow, ruler: Ruler) -> tuple[Furniture, ...]:
    given = sorted(article.furniture, key=lambda item: item.start)
    spans = ruler.convert([(item.start, item.end) for item in given])
    if spans is None:
        raise InvalidInput("its furniture does not lie inside its text")
    if any(second[0] < first[1] for first, second in pairwise(spans)):
        raise InvalidInput("two stretches of furniture overlap")
    return tuple(
        Furniture(start, end, item.kind) for (start, end), item in zip(spans, given, strict=True)
    )


def _checked_work(
    place: Place,
    work: rows.AnnotationsRow,
    text: str,
    ruler: Ruler,
    problems: list[Remark],
    request: Request,
) -> rows.AnnotationsRow:
    """Return one annotator's work with its spans in code points, what does not fit left out.

    What refers to a mention or claim that is left out goes, or loses the reference, with it.
    """
    mentions = [row for row in work.mentions if _fits(place, row, text, ruler, problems)]
    claims = [row for row in work.claims if _fits(place, row, text, ruler, problems)]
    known = {row.id for row in mentions}
    both = known | {row.id for row in claims}
    for claim in claims:
        if claim.source is not None and claim.source not in known:
            problems.append(Remark(*place, f"claim {claim.id}: its source is not in the article"))
            claim.source = None
    relations = []
    for relation in work.relations:
        if relation.from_ in both and relation.to in both:
            relations.append(relation)
        else:
            problems.append(Remark(*place, f"relation {relation.id}: an end is not in the article"))
    annotator = request.annotator or work.annotator
    return rows.AnnotationsRow(annotator, work.status, mentions, claims, relations, work.labels)


def _fits(
    place: Place,
    row: rows.MentionRow | rows.ClaimRow,
    text: str,
    ruler: Ruler,
    problems: list[Remark],
) -> bool:
    """Tell whether a mention or claim quotes its text, and put its spans into code points."""
    kind = "claim" if isinstance(row, rows.ClaimRow) else "mention"
    spans = ruler.convert(row.spans)
    if not spans or not same_words(text, spans, row.text):
        where = ", ".join(f"[{start}, {end})" for start, end in row.spans) or "nothing"
        problems.append(
            Remark(*place, f"{kind} {row.id}: the text at {where} is not what it quotes")
        )
        return False
    row.spans = spans
    if isinstance(row, rows.ClaimRow):
        cue = ruler.convert(row.cue)
        if cue is None:
            problems.append(Remark(*place, f"claim {row.id}: its cue lies outside the text"))
            return False
        row.cue = cue
    return True


def _side_spans(text: str, ruler: Ruler, side: rows.SideRow) -> list[rows.Edges] | None:
    """Return the spans of a side in code points, or None where they are not what it quotes."""
    absent = side.role == "absent"
    spans = ruler.convert(side.spans, empty=absent)
    if spans is None or (absent and len(spans) != 1) or not spans:
        return None
    if absent:
        return spans if spans[0][0] == spans[0][1] else None
    if len(side.text) != len(spans):
        return None
    quotes = zip(spans, side.text, strict=True)
    return spans if all(same_words(text, [span], quote) for span, quote in quotes) else None


def _discrepancies(
    found: Sequence[tuple[Place, rows.DiscrepancyRow]], checked: _Checked
) -> Iterator[Batch]:
    batch = Batch()
    for place, row in found:
        fault = _fault(place, row, checked)
        if fault:
            batch.problems.append(Remark(*place, f"discrepancy {row.id}: {fault}"))
            continue
        for position, side in enumerate(row.sides):
            side.spans = checked.sides[place, position] or []
        batch.discrepancies.append((*place, row))
        if batch.is_full():
            yield batch
            batch = Batch()
    yield batch


def _fault(place: Place, row: rows.DiscrepancyRow, checked: _Checked) -> str:
    for position, side in enumerate(row.sides):
        if (place, position) not in checked.sides:
            return f"there is no article {side.article}"
        if checked.sides[place, position] is None:
            return f"side {position + 1} is not what it quotes"
    if len({side.article for side in row.sides}) < 2:
        return "its sides do not lie in two articles"
    if all(side.role == "absent" for side in row.sides):
        return "it has text on no side"
    return ""
