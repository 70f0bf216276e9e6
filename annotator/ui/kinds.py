"""Kinds of records and furniture, ways a field was recognised and states of work, in words."""

from __future__ import annotations

from annotator.ui.language import later, tr

_FURNITURE = {
    "caption": later("caption"),
    "credit": later("credit"),
    "byline": later("byline"),
    "date": later("date"),
    "dateline": later("dateline"),
    "crosshead": later("crosshead"),
    "interface": later("interface"),
    "cookie_notice": later("cookie notice"),
    "promotion": later("promotion"),
    "topics": later("topics"),
    "notice": later("notice"),
    "repeated": later("repeated"),
}
_RULES = {
    "agency_line": later("line of the agency"),
    "byline": later("byline"),
    "credit": later("credit"),
    "date_line": later("line with the date"),
    "dateline": later("dateline"),
    "dateline_agency": later("agency in the dateline"),
    "dateline_date": later("date in the dateline"),
    "dateline_line": later("dateline on its own"),
    "first_sentence": later("first sentence"),
    "headline": later("headline"),
    "labelled_date": later("date with a label"),
    "leading_date": later("date at the beginning"),
    "signed": later("signature"),
    "source_line": later("line of sources"),
    "updated_line": later("line of updates"),
}
_STATES = {
    "new": later("new"),
    "in_progress": later("in progress"),
    "done": later("done"),
}
_FIELDS = {
    "title": later("title"),
    "outlet": later("outlet"),
    "byline": later("byline"),
    "dateline": later("dateline"),
    "published": later("published"),
    "agency": later("agency"),
}
_RECORDS = {
    "annotator": later("annotator"),
    "article": later("article"),
    "article_label": later("article label"),
    "assignment": later("assignment"),
    "claim": later("claim"),
    "claim_row": later("row of the claim matrix"),
    "discrepancy": later("discrepancy"),
    "entity": later("entity"),
    "mention": later("mention"),
    "progress": later("state of an article"),
    "relation": later("relation"),
    "remark": later("remark"),
    "schema_version": later("schema"),
    "sprint": later("sprint"),
    "story": later("story"),
    "verdict": later("decision on gold"),
}


def furniture_name(kind: str) -> str:
    """Return a kind of furniture in words; one of somebody's own keeps its name."""
    return _named(_FURNITURE, kind)


def field_name(name: str) -> str:
    """Return what a recognised field is called."""
    return _named(_FIELDS, name)


def rule_name(rule: str) -> str:
    """Return how a field was recognised, in words."""
    return _named(_RULES, rule)


def state_name(state: str) -> str:
    """Return how far an author is with an article, in words."""
    return _named(_STATES, state)


def record_name(kind: str) -> str:
    """Return what a kind of record, or a layer, is called inside a sentence."""
    return _named(_RECORDS, kind.replace(" ", "_"))


def _named(names: dict[str, str], id_: str) -> str:
    return tr(names[id_]) if id_ in names else id_.replace("_", " ")
