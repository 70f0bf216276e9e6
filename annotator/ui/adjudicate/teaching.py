"""What the place says while there is no case to decide, and which keys lead on from there."""

from __future__ import annotations

from annotator.services.adjudication_queue import AdjudicationQueue
from annotator.ui.language import tr

Page = tuple[str, list[tuple[str, str]]]


def no_story(reason: str, *, own: bool = False) -> Page:
    """Return the page where there is nothing to adjudicate here, and why.

    ``own`` tells that the person's own work on the story is what is waited for.
    """
    return reason, [
        *([("sprint.next", tr("go on with your story"))] if own else []),
        ("adjudicate.next_story", tr("the next story two or more have finished")),
        ("view.filter", tr("find an article in the list")),
        ("place.read", tr("back to reading")),
    ]


def agreed(queue: AdjudicationQueue) -> Page:
    """Return the page before the first case: what can be taken without asking."""
    count = len(queue.agreed())
    left = queue.waiting - count
    title = tr("%n case(s) all agree on", count)
    rest = tr("%n to decide after that", left) if left else tr("nothing else is left to decide")
    return f"{title}, {rest}", [
        ("adjudicate.take_row", tr("take what all agree on into gold, and begin")),
        ("adjudicate.thresholds", tr("change what counts as agreed")),
        ("adjudicate.next", tr("look at the others first")),
        ("adjudicate.blind", tr("hide names, or show them")),
    ]


def complete(queue: AdjudicationQueue, *, lockable: bool) -> Page:
    """Return the page after the last case."""
    if queue.waiting:
        title = tr("This layer is decided")
        first = [("adjudicate.layer", tr("the next layer, or all layers"))]
    else:
        title = tr("Gold is complete for this story")
        first = []
        if lockable:
            first.append(("adjudicate.lock", tr("lock the work it was made of, so that it stays")))
    return title, [
        *first,
        ("adjudicate.next_story", tr("the next story with cases to decide")),
        ("adjudicate.previous", tr("back to what was decided last")),
        ("edit.undo", tr("take the last decision back")),
        ("export.dataset", tr("export gold")),
    ]
