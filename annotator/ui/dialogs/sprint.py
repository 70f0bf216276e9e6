"""Ask how stories are to be handed out, and why one is skipped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from annotator.errors import InvalidInput
from annotator.services.sprints import check_deadline
from annotator.ui.annotate.phrases import LAYER_NAMES
from annotator.ui.dialogs.frame import FrameDialog, add_row, form
from annotator.ui.fields import Field, inset, plain_label
from annotator.ui.language import day, tr
from annotator.ui.sentences import sentence

_ABREAST = 3
LAYERS = ("mention", "claim", "relation", "article", "discrepancy")


@dataclass(frozen=True, slots=True)
class SprintWish:
    """Hold what the dialog was told; ``stories`` is "all", "free" (in no sprint) or "this"."""

    name: str
    annotators: tuple[str, ...]
    stories: str
    overlap: int
    share: float
    seed: int
    order: str
    cap: int
    deadline: str
    layers: tuple[str, ...]


class SprintDialog(FrameDialog):
    """Choose stories, annotators and overlap of a new sprint."""

    chosen = Signal(object)
    """Carries a SprintWish."""

    def __init__(
        self, parent: QWidget | None, annotators: list[str], counts: dict[str, int]
    ) -> None:
        """``counts`` says how many stories each choice means."""
        super().__init__(parent, tr("Begin sprint"), 560)
        self._counts = counts
        self.name = Field(tr("Name"))
        self.name.setText(tr("Sprint of {day}").format(day=day(QDate.currentDate())))
        self.annotators = Field(tr("Annotators"), tr("Names, parted by commas"))
        self.annotators.setText(", ".join(annotators))
        self.stories = QComboBox()
        self.stories.setAccessibleName(tr("Stories"))
        for key, text in (
            ("free", tr("Those in no sprint yet")),
            ("all", tr("All stories")),
            ("this", tr("The open article's story")),
        ):
            if counts.get(key):
                self.stories.addItem(f"{text} ({counts[key]})", key)
        self.overlap = _number(1, 20, 2, tr("Annotators per story that overlaps"))
        self.share = _number(0, 100, 20, tr("Share of the stories that overlap"))
        self.share.setSuffix(" %")
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Order"))
        self.order.addItem(tr("As in the list"), "given")
        self.order.addItem(tr("Shuffled for each annotator"), "shuffled")
        self.cap = _number(0, 100_000, 0, tr("Most stories a person gets"))
        self.cap.setSpecialValueText(tr("no limit"))
        self.seed = _number(0, 2**31 - 1, 0, tr("Seed"))
        self.deadline = Field(tr("Deadline"), "2031-12-31")
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setColumnStretch(_ABREAST, 1)
        self.layers = {}
        for number, layer in enumerate(LAYERS):
            box = QCheckBox(tr(LAYER_NAMES[layer]))
            box.setChecked(True)
            self.layers[layer] = box
            grid.addWidget(box, number // _ABREAST, number % _ABREAST)
        layout = form()
        for text, field in (
            (tr("Name"), self.name),
            (tr("Annotators"), self.annotators),
            (tr("Stories"), self.stories),
            (tr("Overlap"), self._in_a_row(tr("annotators for"), tr("of the stories"))),
            (tr("Order"), self.order),
            (tr("At most"), self.cap),
            (tr("Deadline"), self.deadline),
            (tr("Layers"), holder),
            (tr("Seed"), self.seed),
        ):
            add_row(layout, text, field)
        self.body.addLayout(layout)
        self.plan = plain_label(wrap=True)
        self.body.addWidget(self.plan)
        self.body.addWidget(
            plain_label(
                tr("A story always goes to a person as a whole. Agreement needs overlap."),
                dim=True,
                wrap=True,
            )
        )
        for changed in (
            self.annotators.textChanged,
            self.stories.currentIndexChanged,
            self.overlap.valueChanged,
            self.share.valueChanged,
        ):
            changed.connect(self._tell_plan)
        self._tell_plan()
        self.add_buttons(tr("Begin"))
        self.start_in(self.name)

    def _in_a_row(self, between: str, after: str) -> QWidget:
        """Return the two numbers of the overlap as one sentence."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.overlap, plain_label(between), self.share, plain_label(after)):
            row.addWidget(each)
        row.addStretch(1)
        holder.setFocusProxy(self.overlap)
        return holder

    def _tell_plan(self) -> None:
        """Say what that means for the stories chosen."""
        wish = self.wish()
        total = self._counts.get(wish.stories, 0)
        # As they are drawn when the sprint begins.
        shared = round(wish.share * total) if wish.overlap > 1 else 0
        if not wish.annotators:
            said = ""
        elif not shared:
            said = tr("%n story(s) go to one annotator each.", total)
        else:
            said = tr("%n story(s) go to {people} annotators each", shared)
            said = said.format(people=wish.overlap)
            alone = tr("%n to one.", total - shared)
            said = f"{said}, {alone}" if total > shared else f"{said}."
        self.plan.setText(said)

    def wish(self) -> SprintWish:
        """Return what was chosen."""
        ticked = tuple(layer for layer, box in self.layers.items() if box.isChecked())
        names = [" ".join(each.split()) for each in self.annotators.text().split(",")]
        people = tuple(dict.fromkeys(name for name in names if name))
        return SprintWish(
            self.name.text(),
            people,
            str(self.stories.currentData()),
            # Nobody overlaps with themselves.
            min(self.overlap.value(), max(1, len(people))),
            self.share.value() / 100,
            self.seed.value(),
            str(self.order.currentData()),
            self.cap.value(),
            self.deadline.text().strip(),
            () if len(ticked) == len(LAYERS) else ticked,
        )

    def accept(self) -> None:
        wish = self.wish()
        if not wish.name.strip():
            self.complain(tr("A sprint needs a name."))
            return
        if not wish.annotators:
            self.complain(tr("Name at least one annotator."))
            return
        if not any(box.isChecked() for box in self.layers.values()):
            self.complain(tr("Choose at least one layer."))
            return
        try:
            check_deadline(wish.deadline)
        except InvalidInput as error:
            self.complain(sentence(str(error)))
            return
        super().accept()
        self.chosen.emit(wish)


def _number(least: int, most: int, value: int, name: str) -> QSpinBox:
    field = inset(QSpinBox())
    field.setRange(least, most)
    field.setValue(value)
    field.setAccessibleName(name)
    return field


class SkipDialog(FrameDialog):
    """Take the reason why a story is left out."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent, tr("Skip story"), 440)
        self.body.addWidget(
            plain_label(tr("Why is “{name}” left out?").format(name=name), wrap=True)
        )
        self.reason = Field(tr("Reason"))
        self.body.addWidget(self.reason)
        self.add_buttons(tr("Skip"))
        self.start_in(self.reason)

    def accept(self) -> None:
        if not self.reason.text().strip():
            self.complain(tr("Say why, for whoever plans the next sprint."))
            return
        super().accept()
        self.chosen.emit(self.reason.text())
