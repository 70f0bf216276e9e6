"""Relations between annotations, and labels of the whole article, by keys."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import ArticleLabel, Mention, Relation
from annotator.store import queries
from tests.ui.annotate.conftest import ALT, CTRL, SHIFT, Desk, Key


def relations(desk: Desk) -> list[Relation]:
    assert desk.session.article is not None
    return list(
        queries.annotations_of(desk.project.connection, Relation.kind, desk.session.article)
    )


def article_labels(desk: Desk) -> list[str]:
    assert desk.session.article is not None
    found = queries.annotations_of(desk.project.connection, ArticleLabel.kind, desk.session.article)
    return [each.label for each in found]


@pytest.fixture
def two(desk: Desk) -> tuple[Desk, Mention, Mention]:
    """Return the desk with a person and a role tagged, the role the current one."""
    desk.select("Ilka Brandt")
    desk.press("p")
    desk.select("Harbour master")
    desk.press("r")
    person, role = sorted(desk.mentions(), key=lambda each: each.label)
    return desk, person, role


def join(desk: Desk) -> None:
    """Join the person to the role as the schema's first relation."""
    desk.go_to("Ilka")
    desk.press("r", CTRL)
    desk.go_to("Harbour")
    desk.press("r", CTRL)
    assert desk.pane.other_picker.isVisible()
    desk.press("hold")
    desk.press(Key.Key_Return)


def test_two_annotations_are_joined_by_keys(two: tuple[Desk, Mention, Mention]) -> None:
    desk, person, role = two
    join(desk)
    (made,) = relations(desk)
    assert (made.label, made.from_uid, made.to_uid) == ("role_of", person.uid, role.uid)
    assert desk.message == "Ilka Brandt ▸ holds role ▸ Harbour master"
    assert desk.view.hasFocus()
    # Both ends carry an arrow, and the other one is named while one is current.
    for uid in (person.uid, role.uid):
        mark = desk.view.mark(uid)
        assert mark is not None
        assert mark.detail == "↔"
    link = desk.view.mark(f"links:{made.uid}:{person.uid}")
    assert link is not None
    assert link.spans == person.spans
    desk.press(Key.Key_Z, CTRL)
    assert relations(desk) == []
    mark = desk.view.mark(person.uid)
    assert mark is not None
    assert mark.detail == ""


def test_the_other_end_is_a_key_and_a_line_of_the_inspector_away(
    two: tuple[Desk, Mention, Mention],
) -> None:
    desk, person, role = two
    join(desk)
    desk.press("j", ALT)
    assert desk.session.current == ("mention", person.uid)
    desk.inspector.refresh()
    (line,) = desk.inspector.relations.buttons
    assert line.text() == "holds role ▸ Harbour master"
    line.click()
    assert desk.session.current == ("mention", role.uid)
    desk.inspector.refresh()
    assert desk.inspector.relations.buttons[0].text() == "◂ holds role Ilka Brandt"


def test_a_relation_can_be_current_relabelled_and_deleted(
    two: tuple[Desk, Mention, Mention],
) -> None:
    desk, _, _ = two
    join(desk)
    desk.press("j", ALT | SHIFT)
    (made,) = relations(desk)
    assert desk.session.current == ("relation", made.uid)
    desk.press("r", CTRL)
    desk.press("belongs")
    desk.press(Key.Key_Return)
    assert [each.label for each in relations(desk)] == ["member_of"]
    desk.press(Key.Key_Backspace)
    assert relations(desk) == []
    assert len(desk.mentions()) == 2


def test_the_same_key_on_the_same_annotation_forgets_the_beginning(
    two: tuple[Desk, Mention, Mention],
) -> None:
    desk, person, _ = two
    desk.go_to("Ilka")
    desk.press("r", CTRL)
    mark = desk.view.mark("links:from")
    assert mark is not None
    assert mark.spans == person.spans
    desk.press("r", CTRL)
    assert desk.view.mark("links:from") is None
    assert relations(desk) == []


def test_an_article_is_labelled_from_a_list(desk: Desk) -> None:
    label = desk.project.schema.of_layer("article")[0]
    desk.press("l", CTRL | ALT)
    assert desk.pane.other_picker.isVisible()
    desk.press(label.name)
    desk.press(Key.Key_Return)
    assert article_labels(desk) == [label.id]
    assert desk.pane.header.labels == [label]
    assert label.name in desk.pane.header.accessibleName()
    # A long headline makes room for it.
    header = desk.pane.header
    header.outlet = "The harbour master of Osmere and what he knew of the dam " * 3
    header.grab()
    assert header.left_out == 0
    # Where there is none, it is counted, clear of what stands to the right.
    header.resize(380, header.height())
    header.grab()
    assert header.left_out == 1
    # What it has shows a tick, and picking it takes it off.
    desk.press("l", CTRL | ALT)
    assert desk.pane.other_picker.model.labels[0].name == f"✓ {label.name}"
    desk.press(Key.Key_Return)
    assert article_labels(desk) == []
    desk.press(Key.Key_Z, CTRL)
    assert article_labels(desk) == [label.id]
    assert desk.pane.header.labels == [label]
