"""Verbs on discussion: threads of remarks on annotations and passages.

Annotations stay blind while people talk about them. One sees the threads one began, and of others'
only those in which a lead took part: the question, and what the leads say. A lead sees them all.
Where nobody has the role of a lead, whoever came first to the project has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from annotator.domain.annotations import Annotation
from annotator.domain.articles import Article
from annotator.domain.discussion import Remark
from annotator.domain.identity import new_uid
from annotator.domain.spans import Span, check_inside, normalised, quoted
from annotator.errors import Conflict, InvalidInput
from annotator.services.hard_cases import article_of, find_annotation, spans_of
from annotator.services.tagging import ANNOTATION_TYPES
from annotator.store import queries, remark_rows
from annotator.store.project import Project, Transaction

MOST = 1000
"""Threads that are listed; the newest come first."""
_QUOTED = 200


@dataclass(frozen=True, slots=True)
class Thread:
    """Hold a thread as a list shows it: where it is, what it is about, what was said.

    ``layer`` and ``label`` are empty for a passage, and where the annotation is somebody else's;
    ``names`` holds who said each remark, the first one first.
    """

    first: Remark
    answers: tuple[Remark, ...]
    names: tuple[str, ...]
    article: str
    outlet: str
    story: str
    spans: tuple[Span, ...]
    words: str
    layer: str = ""
    label: str = ""

    @property
    def uid(self) -> str:
        """Return the uid of the remark the thread begins with."""
        return self.first.uid

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Return all that was said, in order."""
        return (self.first, *self.answers)


# Saying


def begin_thread(
    project: Project,
    text: str,
    *,
    article: str = "",
    spans: Iterable[Span] = (),
    kind: str = "",
    target: str = "",
    hard: bool = False,
) -> Remark:
    """Begin a thread on an annotation (``kind`` and ``target``) or on a passage of an article.

    On what its author flagged as a hard case, the flag gets the text.
    """
    said, mine = _said(text), project.annotator.uid
    with project.transact("begin_thread") as made:
        places = normalised(spans)
        if target:
            annotation: Annotation = made.get(ANNOTATION_TYPES[kind], target)
            article = article or article_of(annotation)
            places = places or spans_of(project, annotation, article)
            own = remark_rows.on_target(made.connection, target, mine)
            flag = next((each for each in own if each.hard and not each.text), None)
            if flag is not None:
                worded = replace(flag, text=said, places=places, at=_now(project))
                made.update(flag, worded)
                return worded
        elif not places:
            raise InvalidInput("select the words it is about first")
        else:
            made.get(Article, article)
            check_inside(places, queries.length_of(made.connection, article), what="the passage")
        remark = Remark(
            uid=new_uid(),
            annotator=mine,
            article=article,
            target=target,
            places=places,
            text=said,
            hard=hard,
            at=_now(project),
        )
        made.insert(remark)
    return remark


def answer(project: Project, thread: str, text: str) -> Remark:
    """Answer a thread; raise Conflict where one may not see it."""
    said = _said(text)
    with project.transact("answer_thread") as made:
        first = _first(made, thread)
        _check_seen(project, first)
        remark = Remark(
            uid=new_uid(),
            annotator=project.annotator.uid,
            article=first.article,
            text=said,
            reply_to=first.uid,
            at=_now(project),
        )
        made.insert(remark)
    return remark


def settle(project: Project, thread: str) -> Remark:
    """Say that a thread needs no more answer; who began it and leads may."""
    return _set_settled(project, "settle_thread", thread, settled=True)


def reopen_thread(project: Project, thread: str) -> Remark:
    """Say that a settled thread is open again; who began it and leads may."""
    return _set_settled(project, "reopen_thread", thread, settled=False)


def edit_remark(project: Project, uid: str, text: str) -> Remark:
    """Write one's own remark anew."""
    said = _said(text)
    with project.transact("edit_remark") as made:
        before = _own(project, made, uid)
        after = replace(before, text=said)
        made.update(before, after)
    return after


def delete_remark(project: Project, uid: str) -> None:
    """Take one's own remark away; a flag stays where it is on a hard case.

    The remark that begins a thread goes with one's own answers, and stays once others answered.
    """
    with project.transact("delete_remark") as made:
        doomed = _own(project, made, uid)
        answers = remark_rows.answers_to(made.connection, [uid])[uid]
        if any(each.annotator != doomed.annotator for each in answers):
            raise InvalidInput("others have answered, so it stays; you can still edit it")
        if doomed.hard and not doomed.text:
            raise InvalidInput("this is only a flag; its own key takes it off")
        made.delete(*answers)
        if doomed.hard:
            made.update(doomed, replace(doomed, text=""))
        else:
            made.delete(doomed)


# Reading


def threads(
    project: Project, *, article: str = "", story: str = "", limit: int = MOST
) -> list[Thread]:
    """Return what the author may see of the threads of an article, a story, or the project.

    Open ones come first, then those flagged as hard, then the newest.
    """
    connection = project.connection
    me = project.annotator_named(project.author)
    found = _seen(
        project,
        "" if me is None else me.uid,
        remark_rows.firsts(connection, article_uid=article, story_uid=story, limit=limit),
    )
    where = remark_rows.articles(
        connection, list({first.article for first, _ in found if first.article})
    )
    names = remark_rows.names(connection)
    is_lead = me is not None and me.uid in remark_rows.leads(connection)
    texts: dict[str, str] = {}
    listed = []
    for first, answers in found:
        place = where.get(first.article or "")
        if place is None or first.article is None:
            continue
        target = find_annotation(project, first.target) if first.target else None
        spans = first.places
        if not spans and target is not None:
            spans = spans_of(project, target, first.article)
        if first.article not in texts:
            texts[first.article] = queries.text_of(connection, first.article).text
        own = target is not None and (is_lead or (me is not None and target.annotator == me.uid))
        listed.append(
            Thread(
                first,
                tuple(answers),
                tuple(names.get(each.annotator, "") for each in (first, *answers)),
                first.article,
                place.name,
                place.story,
                spans,
                quoted(spans, texts[first.article])[:_QUOTED],
                target.layer if own and target is not None else "",
                target.label if own and target is not None else "",
            )
        )
    # The sort keeps the order of equals: the newest first.
    listed.sort(key=lambda each: (each.first.settled, not each.first.hard))
    return listed


@dataclass(frozen=True, slots=True)
class Marks:
    """Say where an article is talked about: remarks by annotation, and by offset of a passage."""

    targets: Mapping[str, int]
    passages: Mapping[int, int]


def marks(project: Project, article: str) -> Marks:
    """Return where in an article the author may read something, and how many remarks."""
    firsts = remark_rows.firsts(project.connection, article_uid=article, limit=MOST)
    if not firsts:
        return Marks({}, {})
    me = project.annotator_named(project.author)
    targets: dict[str, int] = {}
    passages: dict[int, int] = {}
    for first, answers in _seen(project, "" if me is None else me.uid, firsts):
        said = bool(first.text) + len(answers)
        if said and first.target:
            targets[first.target] = targets.get(first.target, 0) + said
        if said and first.places and (me is None or not first.target or first.annotator != me.uid):
            start = first.places[0].start
            passages[start] = passages.get(start, 0) + said
    return Marks(targets, passages)


def seen_by(project: Project, annotator: str, article: str) -> list[Remark]:
    """Return the remarks in an article one annotator (a uid) may see, firsts before answers."""
    firsts = remark_rows.firsts(project.connection, article_uid=article, limit=MOST)
    found = _seen(project, annotator, firsts[::-1])
    return [*(first for first, _ in found), *(each for _, answers in found for each in answers)]


# Inside


def _seen(project: Project, me: str, firsts: Sequence[Remark]) -> list[tuple[Remark, list[Remark]]]:
    """Return the threads one may see, with those of their answers one may see."""
    leads = remark_rows.leads(project.connection)
    answers = remark_rows.answers_to(project.connection, [each.uid for each in firsts])
    found = []
    for first in firsts:
        replies = answers[first.uid]
        if me in leads or first.annotator == me:
            found.append((first, replies))
        elif {first.annotator, *(each.annotator for each in replies)} & leads:
            found.append((first, [each for each in replies if each.annotator in {*leads, me}]))
    return found


def _check_seen(project: Project, first: Remark) -> None:
    if not _seen(project, project.annotator.uid, [first]):
        raise Conflict("this discussion is between others until a lead answers it")


def _first(made: Transaction, uid: str) -> Remark:
    found = made.get(Remark, uid)
    return made.get(Remark, found.reply_to) if found.reply_to else found


def _set_settled(project: Project, op: str, thread: str, *, settled: bool) -> Remark:
    with project.transact(op) as made:
        before = _first(made, thread)
        me = project.annotator.uid
        if before.annotator != me and me not in remark_rows.leads(made.connection):
            raise Conflict("who began a discussion and leads settle it")
        after = replace(before, settled=settled)
        made.update(before, after)
    return after


def _own(project: Project, made: Transaction, uid: str) -> Remark:
    found = made.get(Remark, uid)
    if found.annotator != project.annotator.uid:
        raise Conflict("only its author can change a remark")
    return found


def _said(text: str) -> str:
    said = text.strip()
    if not said:
        raise InvalidInput("nothing was written")
    return said


def _now(project: Project) -> str:
    now: datetime = project.now()
    return now.isoformat(timespec="seconds")
