"""Set a page of the guide in type, block by block, and follow its links by key and click."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.ui.chrome import Colours, colours
from annotator.ui.guide_text import Block, Piece
from annotator.ui.guide_ways import has_letters_from_the_right, kept, without_marks
from annotator.ui.language import tr
from annotator.ui.mirroring import begins_right

_HEADINGS = {1: 1.7, 2: 1.3, 3: 1.1}
_LEADING, _DENSE = 145.0, 100.0
_HANG = 32
SIDE = 40


class GuidePage(QTextEdit):
    """Show one page; Tab goes from link to link and Enter follows one."""

    link_followed = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, margin: int = SIDE, *, dense: bool = False
    ) -> None:
        """Set text for reading; ``dense`` sets it as a panel's own text is set."""
        super().__init__(parent)
        self._margin = margin
        self._leading, self._indent = (_DENSE, 16) if dense else (_LEADING, 24)
        self.setReadOnly(True)
        self.setProperty("bare", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Page of the guide"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self._blocks: list[Block] = []
        self._links: list[tuple[int, int, str]] = []
        self._way = Qt.LayoutDirection.LeftToRight

    def show_blocks(self, blocks: list[Block]) -> None:
        """Show a page from its top; it runs the way its own letters do, not the window's."""
        self._blocks = blocks
        words = "".join(piece.text for block in blocks for piece in block.pieces)
        rightward = begins_right(words)
        self._way = Qt.LayoutDirection.RightToLeft if rightward else Qt.LayoutDirection.LeftToRight
        self._links = []
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(self._margin)
        option = document.defaultTextOption()
        option.setTabStopDistance(self._indent - 4)
        option.setTextDirection(self._way)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        for place, block in enumerate(blocks):
            self._write(cursor, block, first=place == 0)
        self.setDocument(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_heading(self, number: int) -> None:
        """Put a heading at the top, counted from nought, and the caret before it."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if not number:
                    self.moveCursor(QTextCursor.MoveOperation.End)
                    self.setTextCursor(QTextCursor(block))
                    return
                number -= 1
            block = block.next()

    def links(self) -> list[str]:
        """Return where the page's links lead, in order."""
        return [to for _, _, to in self._links]

    # Setting

    def _write(self, cursor: QTextCursor, block: Block, *, first: bool) -> None:
        c = colours()
        if block.kind == "table":
            self._write_table(cursor, block, c)
            return
        shape = QTextBlockFormat()
        # Code is read from the left in every language.
        way = Qt.LayoutDirection.LeftToRight if block.kind == "code" else self._way
        shape.setLayoutDirection(way)
        rightward = way == Qt.LayoutDirection.RightToLeft
        indent = shape.setRightMargin if rightward else shape.setLeftMargin
        shape.setLineHeight(*self._line_height(block, rightward=rightward))
        shape.setTopMargin(0 if first else 8)
        letters = QTextCharFormat()
        letters.setForeground(QColor(c.text))
        if block.kind == "heading":
            size = self.font().pointSizeF() * _HEADINGS.get(block.level, 1.0)
            letters.setFontPointSize(size)
            letters.setFontWeight(QFont.Weight.DemiBold)
            shape.setHeadingLevel(block.level)
            shape.setTopMargin(0 if first else 24 if block.level <= 2 else 16)
            shape.setBottomMargin(4)
        elif block.kind == "item":
            indent(self._indent * (block.level + 1))
            shape.setTextIndent(4 - self._indent)
            shape.setTopMargin(4)
        elif block.kind == "code":
            # A line that is too long goes on further in than the next one begins.
            indent(16 + _HANG)
            shape.setTextIndent(-_HANG)
            shape.setBackground(QColor(c.ground))
        if first:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(shape, letters)
        if block.kind == "item":
            cursor.insertText(f"{block.number}.\t" if block.number else "•\t", letters)
        if block.kind == "code":
            shape.setTopMargin(0)
            for number, line in enumerate(block.pieces[0].text.split("\n")):
                if number:
                    cursor.insertBlock(shape, letters)
                self._write_pieces(cursor, (Piece(line, "code"),), letters, c)
            return
        pieces = kept(block.pieces) if rightward else block.pieces
        self._write_pieces(cursor, pieces, letters, c)

    def _line_height(self, block: Block, *, rightward: bool) -> tuple[float, int]:
        """Return how high a block's lines are, as Qt counts it; letters of two scripts differ."""
        if rightward and block.kind != "heading" and self._leading > _DENSE:
            height = QFontMetricsF(self.font()).height() * self._leading / 100
            return height, QTextBlockFormat.LineHeightTypes.FixedHeight.value
        return self._leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value

    def _write_pieces(
        self, cursor: QTextCursor, pieces: Iterable[Piece], letters: QTextCharFormat, c: Colours
    ) -> None:
        for piece in pieces:
            own = QTextCharFormat(letters)
            if piece.kind == "strong":
                own.setFontWeight(QFont.Weight.DemiBold)
            elif piece.kind == "emphasis":
                # Arabic has no italics: slanted, its letters come from another typeface.
                if has_letters_from_the_right(piece.text):
                    own.setFontWeight(QFont.Weight.DemiBold)
                else:
                    own.setFontItalic(True)
            elif piece.kind == "code":
                fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                own.setFontFamilies([fixed.family()])
                own.setBackground(QColor(c.ground))
            elif piece.kind == "link":
                own.setForeground(QColor(c.accent))
                own.setFontUnderline(True)
                own.setAnchor(True)
                own.setAnchorHref(piece.to)
                self._links.append(
                    (cursor.position(), cursor.position() + len(piece.text), piece.to)
                )
            cursor.insertText(piece.text, own)

    def _write_table(self, cursor: QTextCursor, block: Block, c: Colours) -> None:
        columns = max(len(row) for row in block.rows)
        shape = QTextTableFormat()
        shape.setLayoutDirection(self._way)
        shape.setCellPadding(6)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(QColor(c.line))
        shape.setBorderCollapse(True)
        shape.setTopMargin(8)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setHeaderRowCount(1)
        cell = QTextBlockFormat()
        cell.setLayoutDirection(self._way)
        rightward = self._way == Qt.LayoutDirection.RightToLeft
        table = cursor.insertTable(len(block.rows), columns, shape)
        for number, row in enumerate(block.rows):
            # Qt lays columns from the left in tables of either direction.
            placed = [()] * (columns - len(row)) + [*reversed(row)] if rightward else row
            for column, pieces in enumerate(placed):
                letters = QTextCharFormat()
                letters.setForeground(QColor(c.dim if number == 0 else c.text))
                if number == 0:
                    letters.setFontWeight(QFont.Weight.DemiBold)
                inside = table.cellAt(number, column).firstCursorPosition()
                inside.setBlockFormat(cell)
                self._write_pieces(inside, kept(pieces) if rightward else pieces, letters, c)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is copied, without the marks that keep keys and code in their direction."""
        written = super().createMimeDataFromSelection()
        copied = QMimeData()
        copied.setText(without_marks(written.text()))
        copied.setData("text/html", without_marks(written.html()).encode())
        return copied

    # Links

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next or previous link of the page before leaving it."""
        cursor = self.textCursor()
        here = cursor.selectionStart() if cursor.hasSelection() else cursor.position()
        chosen = cursor.hasSelection()
        if forward:
            ahead = [
                link for link in self._links if link[0] > here or (link[0] == here and not chosen)
            ]
            target = ahead[0] if ahead else None
        else:
            behind = [link for link in self._links if link[0] < here]
            target = behind[-1] if behind else None
        if target is None:
            return super().focusNextPrevChild(forward)
        cursor.setPosition(target[0])
        cursor.setPosition(target[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                event.setAccepted(self.focusNextPrevChild(key == Qt.Key.Key_Tab))
                return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.textCursor().selectionStart()
            for start, end, to in self._links:
                if start <= here < end:
                    self.link_followed.emit(to)
                    return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        to = self.anchorAt(event.position().toPoint())
        if to and not self.textCursor().hasSelection():
            self.link_followed.emit(to)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._blocks:
            self.show_blocks(self._blocks)
