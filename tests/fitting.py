"""What of a screen has less room than it needs: texts cut off, widgets outside or on each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QRubberBand,
    QSizeGrip,
    QSplitterHandle,
    QStackedWidget,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
_SLACK = 1
"""Pixels that rounding at other scales may take."""


def misfits(top: QWidget) -> Iterator[str]:
    """Yield one line for each widget below ``top`` that has too little room, or lies amiss."""
    for widget in (top, *top.findChildren(QWidget)):
        if not _seen(widget, top):
            continue
        for complaint in (*_texts(widget), *_place(widget, top)):
            yield f"{_named(widget)}: {complaint}"
    for layout in top.findChildren(QLayout):
        yield from _overlaps(layout, top)


# Texts


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        wants = widget.minimumSizeHint().width() if widget.text() else 0
        if wants > widget.width() + _SLACK:
            yield f"{widget.text()!r} needs {wants} px and has {widget.width()}"
    elif isinstance(widget, QLineEdit):
        yield from _field(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            shown, rect = widget.tabText(at), widget.tabRect(at)
            if not widget.rect().contains(rect):
                yield f"the tab {shown!r} lies outside"
            if _wide(widget.fontMetrics(), shown) > rect.width() and not widget.tabToolTip(at):
                yield f"the tab {shown!r} is cut"
    elif isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        yield from _header(widget)
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            if action.isVisible() and not widget.rect().contains(widget.actionGeometry(action)):
                yield f"the menu {action.text()!r} lies outside"


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.pixmap().width() or label.objectName() == "qtooltip_label":
        return
    if "…" in text and label.toolTip():
        return  # It is cut on purpose, and says the whole on hovering.
    if label.sizePolicy().horizontalPolicy().name == "Ignored" and "…" in text:
        return
    room = label.contentsRect().size()
    margin = 2 * label.margin()
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + _SLACK:
            yield f"{text[:60]!r} needs {needs} px of height and has {label.height()}"
        longest = max((_wide(label.fontMetrics(), word) for word in text.split()), default=0)
        if longest > room.width() - margin + _SLACK:
            yield f"a word of {text[:60]!r} needs {longest} px and has {room.width()}"
        return
    wants = label.sizeHint()
    if wants.width() > label.width() + _SLACK:
        yield f"{text[:60]!r} needs {wants.width()} px and has {label.width()}"
    if wants.height() > label.height() + _SLACK:
        yield f"{text[:60]!r} needs {wants.height()} px of height and has {label.height()}"


def _field(field: QLineEdit) -> Iterator[str]:
    if isinstance(field.parentWidget(), QAbstractSpinBox):
        field.end(False)
        wants = _wide(field.fontMetrics(), field.text())
        if wants > field.contentsRect().width() + _SLACK:
            yield f"{field.text()!r} needs {wants} px and has {field.contentsRect().width()}"
    elif field.placeholderText() and not field.text():
        icons = 28 * len(field.actions())
        room = field.contentsRect().width() - icons - 4
        wants = _wide(field.fontMetrics(), field.placeholderText())
        if wants > room and not field.toolTip():
            yield f"the hint {field.placeholderText()!r} needs {wants} px and has {room}"


def _choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        choice,
    )
    icon = (
        choice.iconSize().width() + 4 if not choice.itemIcon(choice.currentIndex()).isNull() else 0
    )
    wants = _wide(choice.fontMetrics(), choice.currentText()) + icon
    if not choice.isEditable() and wants > room.width() + _SLACK and not choice.toolTip():
        yield f"{choice.currentText()!r} needs {wants} px and has {room.width()}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for at in range(header.count()):
        text = model.headerData(at, Qt.Orientation.Horizontal)
        if not isinstance(text, str) or header.isSectionHidden(at):
            continue
        # A heading that is data of the project, such as an outlet, ends in … and says itself.
        told = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        wants = max(_wide(header.fontMetrics(), line) for line in text.split("\n"))
        wants += 2 * header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
        if wants > header.sectionSize(at) + _SLACK and not told:
            yield f"the heading {text!r} needs {wants} px and has {header.sectionSize(at)}"


def _wide(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text.replace("&", ""))


# Places


def _place(widget: QWidget, top: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if widget is top or parent is None or widget.isWindow():
        return
    if isinstance(widget, QRubberBand | QSizeGrip | QSplitterHandle) or _scrolls(parent):
        return
    inside = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if not inside.contains(widget.geometry()):
        yield f"{_box(widget.geometry())} lies outside its parent's {_box(parent.rect())}"


def _scrolls(parent: QWidget) -> bool:
    """Tell whether what is inside may reach beyond: the view of something that scrolls."""
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea) and above.viewport() is parent


def _overlaps(layout: QLayout, top: QWidget) -> Iterator[str]:
    owner = layout.parentWidget()
    if owner is None or isinstance(owner, QMainWindow | QStackedWidget | QMenu):
        return
    if type(layout).__name__ == "QStackedLayout":
        return
    # Asked by widget: the wrapper of an item that is gone may stand for another one's.
    found = [
        (widget, widget.geometry())
        for widget in owner.findChildren(QWidget, options=_CHILDREN)
        if layout.indexOf(widget) >= 0 and _seen(widget, top)
    ]
    for (one, here), (other, there) in combinations(found, 2):
        common = here.intersected(there)
        if common.width() > _SLACK and common.height() > _SLACK:
            yield f"{_named(one)} and {_named(other)} lie on each other"


def _seen(widget: QWidget, top: QWidget) -> bool:
    return widget.isVisibleTo(top) and widget.width() > 1 and widget.height() > 1


def _named(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {name[:40]}".strip()


def _box(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()}, {rect.y()}"
