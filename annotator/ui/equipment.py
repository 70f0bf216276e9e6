"""What the main window has beyond the first look at an article: the one list of what loads then.

Nothing of this is imported before the last article is painted. The places come later still, each
when it is first gone to (`places`), and dialogs when they are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services import keymaps
from annotator.ui.actions import ActionSet
from annotator.ui.article_actions import ArticleActions
from annotator.ui.help_actions import HelpActions
from annotator.ui.project_actions import ProjectActions
from annotator.ui.review_actions import ReviewActions
from annotator.ui.search.actions import SearchActions
from annotator.ui.settings_actions import SettingsActions
from annotator.ui.sprint_actions import SprintActions
from annotator.ui.sprint_desk import SprintDesk
from annotator.ui.story_actions import StoryActions
from annotator.ui.view_actions import ViewActions

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


def equip(window: MainWindow) -> None:
    """Make the actions of a window and what answers them, and fill its menus."""
    window.actions_ = ActionSet(window, keys=keymaps.sound(window.settings["keys"]))
    window.projects = ProjectActions(window)
    window.views = ViewActions(window)
    window.articles = ArticleActions(window)
    window.stories = StoryActions(window)
    window.sprints = SprintActions(window)
    SprintDesk(window)
    window.helps = HelpActions(window)
    window.reviews = ReviewActions(window)
    window.searches = SearchActions(window)
    window.choices = SettingsActions(window)
    window.menus.fill(window.actions_)
