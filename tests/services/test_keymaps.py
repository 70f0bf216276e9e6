"""Key maps: what is a key, which keys meet, what clashes, files, presets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import InvalidInput
from annotator.services import keymaps
from annotator.services.actions import ActionSpec, all_actions
from annotator.services.projects import default_schema

SPECS = all_actions(default_schema())
DECLARED = frozenset(keymaps.clashes(SPECS))
"""Clashes of the program's own keys: none, as one test says; the others are not about them."""
BY_ID = {spec.id: spec for spec in SPECS}
ALTGR = {
    "qwertz": (frozenset("[]{}@\\|~€'\"²³"), frozenset("QEM0237890ß+<")),
    "azerty": (frozenset("[]{}@\\|~€#^`"), frozenset("E234567890)=$")),
}
"""Signs that need AltGr there (or, the quotes, stand elsewhere), and keys AltGr makes signs of."""


@pytest.mark.parametrize("key", ["A", "Ctrl++", "Ctrl+,", "F35", "G, P", "Ctrl+K, ,", "Shift+Ö"])
def test_these_are_keys(key: str) -> None:
    assert keymaps.strokes(key)


@pytest.mark.parametrize("key", ["", "Ctrl+", "Strg+A", "Ctrl+PageUp", "AB", "A,B", "A, ", " "])
def test_these_are_none(key: str) -> None:
    with pytest.raises(InvalidInput):
        keymaps.strokes(key)


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        ("Ctrl+Shift+Z", "Shift+Ctrl+Z", True),
        ("Return", "Enter", True),
        ("p", "P", True),
        ("G", "G, P", True),
        ("G, O", "G, P", False),
        ("P", "Ctrl+P", False),
        ("+", "Ctrl++", False),
    ],
)
def test_keys_meet_where_one_would_answer_for_the_other(one: str, other: str, met: bool) -> None:
    assert keymaps.meet(one, other) is met
    assert keymaps.meet(other, one) is met


@pytest.mark.parametrize(
    ("one", "other", "met"),
    [
        ("window", "text", True),
        ("window", "place:review", True),
        ("text", "text:claim", True),
        ("text:mention", "text:claim", False),
        ("text", "place:review", False),
        ("place:review", "place:matrix", False),
        ("place:review", "place:review", True),
        ("place:review", "place:review.queue", True),
        ("place:search", "place:review.queue", False),
    ],
)
def test_scopes_overlap_where_both_are_in_force(one: str, other: str, met: bool) -> None:
    assert keymaps.overlap(one, other) is met
    assert keymaps.overlap(other, one) is met


def test_no_two_declared_actions_clash() -> None:
    assert list(keymaps.clashes(SPECS)) == []


def test_a_key_of_the_window_clashes_with_a_label() -> None:
    keys = keymaps.changed({}, BY_ID["view.filter"], ["F2", "Ctrl+L"])
    found = set(keymaps.clashes(keymaps.applied(SPECS, keys))) - DECLARED
    assert {(clash.first, clash.second) for clash in found} == {("layer.mention", "view.filter")}
    assert [each.id for each in keymaps.takers(SPECS, BY_ID["view.filter"], "F2")] == [
        "layer.mention"
    ]


def test_labels_of_two_layers_may_share_a_key() -> None:
    spec = BY_ID["label.mention.person"]
    taken = keymaps.takers(SPECS, spec, "N")
    assert [each.id for each in taken] == ["label.mention.number"]


def test_a_character_alone_is_no_key_of_the_window() -> None:
    assert keymaps.fault_of(BY_ID["view.filter"], "L")
    assert not keymaps.fault_of(BY_ID["select.word"], "L")
    assert not keymaps.fault_of(BY_ID["view.filter"], "F5")


def test_only_differences_are_kept() -> None:
    spec = BY_ID["edit.undo"]
    keys = keymaps.changed({}, spec, ["F9"])
    assert keys == {"edit.undo": ("F9",)}
    assert keymaps.changed(keys, spec, spec.keys) == {}
    assert keymaps.without(keys, ["edit.undo"]) == {}
    assert keymaps.applied([spec], keys)[0].keys == ("F9",)


@given(
    st.dictionaries(
        st.sampled_from([spec.id for spec in SPECS]),
        st.lists(st.sampled_from(["Ö", "Ctrl+F9", "G, P", "Alt+Shift+Ä", '"']), max_size=3).map(
            tuple
        ),
        max_size=6,
    )
)
def test_a_map_written_reads_the_same(keys: dict[str, tuple[str, ...]]) -> None:
    assert keymaps.read_keymap(keymaps.write_keymap(keys), name="keys.json") == keys


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"format": "else", "format_version": 1, "keys": {}}',
        b'{"format": "news-annotator-keys", "format_version": 9, "keys": {}}',
        b'{"format": "news-annotator-keys", "format_version": 1, "keys": {"a": ["Strg+A"]}}',
        b'{"format": "news-annotator-keys", "format_version": 1, "keys": {"a": "Ctrl+A"}}',
    ],
)
def test_a_file_that_is_no_map_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(InvalidInput, match=r"odd\.json"):
        keymaps.read_keymap(data, name="odd.json")


def test_what_the_settings_hold_is_taken_as_far_as_it_goes() -> None:
    stored = {"a": ["Ctrl+A"], "b": "Ctrl+B", "c": ["Strg+C"], "d": [7], "e": []}
    assert keymaps.sound(stored) == {"a": ("Ctrl+A",), "e": ()}
    assert keymaps.sound([1]) == {}


@pytest.mark.parametrize("preset", keymaps.presets(), ids=lambda preset: preset.id)
def test_a_preset_is_sound(preset: keymaps.Preset) -> None:
    keys = preset.keymap(SPECS)
    assert keys.keys() <= BY_ID.keys()
    specs = keymaps.applied(SPECS, keys)
    assert set(keymaps.clashes(specs)) <= DECLARED
    assert keys.items() >= preset.keys.items(), "a key of the preset belongs to a newer action"
    assert [spec.id for spec in specs for key in spec.keys if keymaps.fault_of(spec, key)] == []
    assert all(keys[id_] != BY_ID[id_].keys for id_ in keys)
    assert keymaps.preset_of(keys, SPECS) == preset


@pytest.mark.parametrize("name", sorted(ALTGR))
def test_nothing_needs_altgr_on_that_keyboard(name: str) -> None:
    preset = next(each for each in keymaps.presets() if each.id == name)
    hard = [
        (spec.id, key)
        for spec in keymaps.applied(SPECS, preset.keymap(SPECS))
        for key in spec.keys
        if not _reachable(key, *ALTGR[name])
    ]
    assert hard == []


def _reachable(key: str, signs: frozenset[str], under: frozenset[str]) -> bool:
    """Tell whether a key is there without AltGr, which on Windows is Ctrl with Alt."""
    modifiers, last = keymaps.strokes(key)[0]
    return last not in signs and not (last in under and {"Ctrl", "Alt"} <= modifiers)


def test_a_sign_is_replaced_under_every_modifier() -> None:
    qwertz = next(each for each in keymaps.presets() if each.id == "qwertz")
    spec = ActionSpec("odd", "Odd", "Edit", ("Ctrl+Alt+{", "G, [", "A"))
    assert qwertz.keymap([spec])["odd"] == ("Ctrl+Alt+Shift+Ö", "G, Ö", "A")


def test_a_preset_leaves_a_key_to_the_label_that_has_it() -> None:
    qwertz = next(each for each in keymaps.presets() if each.id == "qwertz")
    label = ActionSpec("label.mention.odd", "Odd", "Label", ("Ö",), "text:mention")
    keys = qwertz.keymap([*SPECS, label])
    assert keys["edge.start_back"] == ()
    assert keys["edge.start_on"] == ("Ä",)
